package org.xiaolian.schooling;

/** Why a child's schooling must be looked at. */
enum ConfirmationReason {
    FINISHED_STAGE, NEW_TERM
}
