package org.xiaolian.service;

/** Records of a period: visits she made, contacts she had, and how many children they were about. */
record ServiceCounts(int visits, int contacts, int children) {
}
