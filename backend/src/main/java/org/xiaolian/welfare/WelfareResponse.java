package org.xiaolian.welfare;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Health, economy, hardship, aid and observations of a child: what holds on a day, and everything before it, newest first. */
record WelfareResponse(
        LocalDate asOf,
        @Schema(nullable = true) HealthProfileItem health,
        List<HealthProfileItem> healthHistory,
        List<HealthCheckItem> healthChecks,
        @Schema(nullable = true) FamilyEconomyItem economy,
        List<FamilyEconomyItem> economyHistory,
        List<ChildHardshipItem> hardships,
        List<AidReceivedItem> aids,
        List<ChildObservationItem> observations,
        @Schema(description = "Fields the caller's role does not see") List<String> hiddenFields) {
    /** Health from when to when. */
    record HealthProfileItem(UUID id, LocalDate validFrom, @Schema(nullable = true) LocalDate validTo, @Schema(nullable = true) DisabilityKind disabilityKind,
            @Schema(nullable = true) Integer disabilityGrade, @Schema(nullable = true) String illness, @Schema(nullable = true) String allergy,
            @Schema(nullable = true) String medicine, @Schema(nullable = true) BloodType bloodType, @Schema(nullable = true) Insurance insurance, long version) {
    }

    /** Measurements of a day. */
    record HealthCheckItem(UUID id, LocalDate checkedOn, @Schema(nullable = true) Integer heightMm, @Schema(nullable = true) Integer weightGrams,
            @Schema(nullable = true, description = "Tenths") Integer visionLeft, @Schema(nullable = true, description = "Tenths") Integer visionRight,
            @Schema(nullable = true) String screeningTool, @Schema(nullable = true) String screeningResult, long version) {
    }

    /** Economy from when to when. */
    record FamilyEconomyItem(UUID id, LocalDate validFrom, @Schema(nullable = true) LocalDate validTo, List<IncomeSource> incomeSources,
            List<FamilyStatus> familyStatus, @Schema(nullable = true) Integer householdSize, @Schema(nullable = true) Boolean housingSafe,
            @Schema(nullable = true) String note, long version) {
    }

    /** A category of hardship. */
    record ChildHardshipItem(UUID id, String category, LocalDate startsOn, @Schema(nullable = true) LocalDate endsOn,
            @Schema(description = "On the day asked for") boolean holds, @Schema(nullable = true) String note, long version) {
    }

    /** Aid received. */
    record AidReceivedItem(UUID id, AidKind kind, LocalDate startsOn, @Schema(nullable = true) LocalDate endsOn,
            @Schema(description = "On the day asked for") boolean holds, @Schema(nullable = true) Long amountFen, @Schema(nullable = true) String note, long version) {
    }

    /** What was seen on a day. */
    record ChildObservationItem(UUID id, LocalDate observedOn, List<ObservationTag> tags, List<ObservationGroup> groups, @Schema(nullable = true) String note,
            long version) {
    }
}
