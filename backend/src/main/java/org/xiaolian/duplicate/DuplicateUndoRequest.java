package org.xiaolian.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a merge is undone. */
record DuplicateUndoRequest(@NotBlank @Size(max = 300) String reason) {
}
