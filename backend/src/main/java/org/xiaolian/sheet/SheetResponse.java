package org.xiaolian.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A sheet with its lines. */
record SheetResponse(UUID id, @Schema(examples = "K7FM3QPA") String code, SheetKind kind, PersonRef helper, OrganizationRef organization, Instant createdAt, List<SheetLine> lines) {

    /** A line as printed. */
    record SheetLine(int position, UUID childId, @Schema(nullable = true, description = "Null for whoever no longer sees the child") String childName,
            @Schema(nullable = true) String placeName, @Schema(nullable = true, description = "The visit or contact that the line became") UUID recordId) {
    }
}
