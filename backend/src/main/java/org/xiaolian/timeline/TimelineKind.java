package org.xiaolian.timeline;

/** What kind of entry. */
enum TimelineKind {
    HOME_VISIT, CONTACT, PAIRING, CARE, STATUS
}
