package org.xiaolian.parentlink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.guardian.ParentKind;

/** Links of a child's parents, newest first. */
record ParentLinksResponse(List<ParentLinkResponse> items, @Schema(description = "May the caller make and take back links of this child") boolean writable) {
    /** A link, without its address: that was told once. */
    record ParentLinkResponse(UUID id, ParentKind parent, Instant createdAt, PersonRef createdBy, Instant expiresAt, @Schema(nullable = true) Instant openedAt,
            @Schema(nullable = true) Instant revokedAt, @Schema(nullable = true, description = "The latest day of which the parent told") LocalDate toldOn,
            @Schema(description = "It can still be used") boolean open) {
    }
}
