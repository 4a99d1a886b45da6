package org.xiaolian.guardian;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a number is dead. */
record PhoneMarkRequest(@NotNull @Schema(description = "True: 空号、停机, not offered for calling any more; false takes the mark back") Boolean dead) {
}
