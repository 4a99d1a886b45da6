package org.xiaolian.child;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody must see the whole number; kept in the access log. */
record ChildIdNumberDisclosureRequest(@NotBlank @Size(min = 2, max = 300) @Schema(examples = "办理医保") String reason) {
}
