package org.xiaolian.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an entry does not count. */
record ContactCancellationRequest(@NotBlank @Size(max = 300) String reason) {
}
