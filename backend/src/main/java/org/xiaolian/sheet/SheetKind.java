package org.xiaolian.sheet;

/** What its lines are. */
enum SheetKind {
    VISIT, CONTACT
}
