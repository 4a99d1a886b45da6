package org.xiaolian.helper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check that was made. */
record HelperCheckCreateRequest(@Schema(nullable = true, description = "Who was checked; left out when all staff of an office were") UUID personId,
        @Schema(nullable = true, description = "The office whose whole staff was checked; left out for one person") UUID organizationId,
        @NotNull HelperCheckKind kind, @NotNull HelperCheckResult result, @NotNull @Schema(description = "Today at the latest") LocalDate checkedOn,
        @Schema(nullable = true, description = "Holds until the day before; a year later when left out, which is also the longest") LocalDate nextCheckOn,
        @Size(max = 100) @Schema(nullable = true, description = "Number or name of the paper") String document, @Size(max = 300) @Schema(nullable = true) String note) {
}
