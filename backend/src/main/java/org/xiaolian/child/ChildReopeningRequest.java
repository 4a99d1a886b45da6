package org.xiaolian.child;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a closed file is opened again. */
record ChildReopeningRequest(@NotBlank @Size(max = 300) String reason) {
}
