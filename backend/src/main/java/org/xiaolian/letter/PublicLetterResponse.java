package org.xiaolian.letter;

import java.time.Instant;

/** What stands on the envelope: names nobody, so that a preview of the link shows nothing either. */
record PublicLetterResponse(PublicLetterState state, String organizationName, Instant expiresAt) {
    /** Whether it was opened, and whether an answer came. */
    enum PublicLetterState {
        WAITING, OPENED, ANSWERED
    }
}
