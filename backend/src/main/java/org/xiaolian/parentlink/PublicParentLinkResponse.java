package org.xiaolian.parentlink;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody with the link is told before it is opened: a preview of it shows nothing. */
record PublicParentLinkResponse(String organizationName, @Schema(description = "It was opened before, on some telephone") boolean opened, Instant expiresAt) {
}
