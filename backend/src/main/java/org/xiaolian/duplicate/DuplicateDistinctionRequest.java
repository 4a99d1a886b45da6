package org.xiaolian.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why these are different children. */
record DuplicateDistinctionRequest(@NotBlank @Size(max = 300) String reason) {
}
