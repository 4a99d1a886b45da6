package org.xiaolian.officeday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a day becomes. */
record OfficeDayUpdateRequest(@Schema(description = "true: worked though it is a weekend; false: a day off") boolean working, @NotBlank @Size(max = 20) String name) {
}
