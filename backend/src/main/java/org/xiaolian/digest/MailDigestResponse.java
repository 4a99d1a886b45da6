package org.xiaolian.digest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller wished, and how far it is. */
record MailDigestResponse(@Schema(description = "Whether this installation can send mails") boolean available,
        @Schema(nullable = true, description = "Null while she asked for none") String email, @Schema(nullable = true) DigestRhythm rhythm,
        @Schema(description = "Whether the address was confirmed by the link that was sent to it") boolean confirmed,
        @Schema(nullable = true, description = "When the last digest was sent") Instant lastSentAt) {
}
