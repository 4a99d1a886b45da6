package org.xiaolian.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a task ended: nothing closes without a result. */
record WorkTaskClosureRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "28 名儿童全部走访,3 户困难已上报") String resultNote,
        @Schema(nullable = true, description = "True: it was given up, and the note says why") Boolean cancelled) {
}
