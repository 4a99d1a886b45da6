package org.xiaolian.subject;

/** For what a file is kept. */
enum LegalHoldGround {
    LITIGATION, INVESTIGATION, DISPUTE, AUTHORITY, OTHER
}
