package org.xiaolian.report;

/** What a figure counts. */
enum RecordType {
    CHILD, PAIRING, PERSON, REGION, HOME_VISIT, CONTACT
}
