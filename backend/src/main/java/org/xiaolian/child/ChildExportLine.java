package org.xiaolian.child;

/** What an export reads of a child, before the caller's role hides some of it. */
record ChildExportLine(Child child, String showingGrants) {
}
