package org.xiaolian.pairing;

/** Why a pairing ended. */
enum PairingEndReason {
    MOVED, HELPER_LEFT, CHILD_LEFT, HANDED_OVER, CHECK_FAILED, MISTAKE, OTHER
}
