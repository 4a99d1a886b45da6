package org.xiaolian.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the child said. */
record ChildWishRequest(@NotNull WishTopic topic, @NotNull @Schema(description = "Not in the future") LocalDate askedOn,
        boolean tooYoung, @Size(max = 500) @Schema(nullable = true, description = "In the child's own words; required unless it is too young") String wish) {
}
