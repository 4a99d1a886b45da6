package org.xiaolian.guardian;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody to call is to the child, and her place among them. */
record ContactPersonUpdateRequest(@NotNull ContactPersonRole role, @Size(max = 100) @Schema(nullable = true) String note,
        @Min(1) @Max(50) @Schema(description = "Place among these people, from 1; the others make room") int callOrder) {
}
