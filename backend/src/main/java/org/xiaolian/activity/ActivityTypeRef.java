package org.xiaolian.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind as its activities name it. */
record ActivityTypeRef(UUID id, @Schema(nullable = true, description = "Null for an office's own kind") String code, String nameZh, String nameEn) {
    static ActivityTypeRef from(ActivityType type) {
        return new ActivityTypeRef(type.id, type.code, type.nameZh, type.nameEn);
    }
}
