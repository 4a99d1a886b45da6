package org.xiaolian.helper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written of a helper. */
record HelperProfileRequest(@Min(0) @Max(300) @Schema(nullable = true, description = "Children she can help, of each kind of pairing; what the kind says when null") Integer capacity,
        @Pattern(regexp = "\\d{12}") @Schema(nullable = true, description = "Where she lives: whoever lives near is proposed first") String regionCode) {
}
