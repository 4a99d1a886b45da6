package org.xiaolian.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** A kind of activity and whose it is. */
record ActivityTypeResponse(UUID id, @Schema(nullable = true, description = "Null for an office's own kind") String code, @Schema(nullable = true, description = "Null: came with the system") OrganizationRef organization,
        String nameZh, String nameEn, boolean active, @Schema(description = "Whether the caller may change it") boolean writable, long version) {
}
