package org.xiaolian.parentlink;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.guardian.ParentKind;

/** A new link for a parent; the former one of the same parent opens nothing any more. */
record ParentLinkCreateRequest(@NotNull ParentKind parent, @Min(1) @Max(31) @Schema(description = "How many days the link can be used") int validDays) {
}
