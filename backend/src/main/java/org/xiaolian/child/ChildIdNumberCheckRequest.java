package org.xiaolian.child;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last four characters as they stand on the paper in one's hand. */
record ChildIdNumberCheckRequest(@NotNull @Pattern(regexp = "\\d{3}[\\dXx]") @Schema(examples = "0010") String lastFour) {
}
