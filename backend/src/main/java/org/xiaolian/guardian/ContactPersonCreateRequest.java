package org.xiaolian.guardian;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom one may call about the child from today on. */
record ContactPersonCreateRequest(@NotNull UUID guardianId, @NotNull ContactPersonRole role,
        @Size(max = 100) @Schema(nullable = true, description = "How one knows her, when she is at home", examples = "住隔壁，晚上在家") String note,
        @Schema(description = "Also for the children who share a parent with this one and whose files the caller may write") boolean withSiblings) {
}
