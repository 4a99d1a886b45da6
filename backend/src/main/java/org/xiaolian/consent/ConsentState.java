package org.xiaolian.consent;

/** Where a purpose stands for a child on a day. Only GIVEN and NOT_NEEDED allow it. */
enum ConsentState {
    NOT_NEEDED, GIVEN, MISSING, PARENT_TO_CONFIRM, CHILD_TO_ASK, OUTDATED, REFUSED, WITHDRAWN
}
