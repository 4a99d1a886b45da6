package org.xiaolian.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the file need not stay any more. */
record LegalHoldLiftingRequest(@NotBlank @Size(min = 4, max = 300) @Schema(examples = "法院已结案，来函解除保留") String reason) {
}
