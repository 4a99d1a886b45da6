package org.xiaolian.ledger;

/** For whom or what a donor gives (rules.md N-1). */
enum DesignationKind {
    CHILD_GROUP, SCHOOL, CAMPAIGN, OTHER
}
