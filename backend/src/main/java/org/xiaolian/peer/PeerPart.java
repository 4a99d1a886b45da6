package org.xiaolian.peer;

/** Which of the two. */
enum PeerPart {
    HELPED, HELPER
}
