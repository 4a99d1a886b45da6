package org.xiaolian.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an entry does not count. */
record HomeVisitCancellationRequest(@NotBlank @Size(max = 300) String reason) {
}
