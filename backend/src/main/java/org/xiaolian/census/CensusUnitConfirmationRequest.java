package org.xiaolian.census;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page for one village or class: every child of the list is unchanged but for the exceptions (rules.md W-9). */
record CensusUnitConfirmationRequest(@NotNull CensusChannel channel, @Pattern(regexp = "\\d{12}") @Schema(nullable = true) String regionCode,
        @Schema(nullable = true) UUID schoolId, @Size(max = 30) @Schema(nullable = true) String className,
        @NotNull @Size(max = 500) List<@NotNull @Valid CensusExceptionRequest> exceptions,
        @NotNull @Size(max = 50) @Schema(description = "Children who are here and have no file") List<@NotNull @Valid CensusFoundRequest> found,
        @Schema(description = "The village or class is done") boolean signOff) {

    /** A child about whom there is something to say. */
    record CensusExceptionRequest(@NotNull UUID childId, @NotNull CensusOutcome outcome,
            @Schema(nullable = true, description = "For CHANGED") CensusChange change,
            @Schema(nullable = true, description = "For LEFT") CensusLeaveReason leaveReason,
            @Schema(nullable = true, description = "Since when; the day of the round when left out") LocalDate effectiveOn,
            @Size(max = 300) @Schema(nullable = true) String note,
            @Schema(nullable = true) CensusCare learning, @Schema(nullable = true) CensusCare living, @Schema(nullable = true) CensusCare psychology,
            @Schema(nullable = true) CensusCare safety, @Schema(nullable = true) CensusCare health,
            @Size(max = 300) @Schema(nullable = true, description = "What the child needs (R4-P03)") String needs) {
    }

    /** A child without a file. */
    record CensusFoundRequest(@NotBlank @Size(max = 50) String name, @Schema(nullable = true) LocalDate birthDate,
            @Size(max = 300) @Schema(nullable = true) String note) {
    }
}
