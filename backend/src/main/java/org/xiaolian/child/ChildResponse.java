package org.xiaolian.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionRef;

/** A child's file as the caller may see it. */
record ChildResponse(
        UUID id,
        @Schema(nullable = true, examples = "42058310720120260001") String archiveNumber,
        @Schema(examples = "李小雨") String name,
        @Schema(nullable = true) String formerName,
        @Schema(nullable = true) Gender gender,
        @Schema(nullable = true, examples = "01") String ethnicityCode,
        @Schema(nullable = true) LocalDate birthDate,
        int ageYears,
        @Schema(nullable = true, examples = "429999************") String idNumberMasked,
        @Schema(nullable = true) NoIdReason noIdReason,
        @Schema(nullable = true) Boolean householdRegistered,
        @Schema(nullable = true) HouseholdType householdType,
        @Schema(nullable = true) String householdPlace,
        @Schema(nullable = true) RegionRef region,
        @Schema(nullable = true) String address,
        @Schema(nullable = true) String ownPhone,
        @Schema(nullable = true) HealthStatus healthStatus,
        @Schema(nullable = true) String healthNote,
        @Schema(nullable = true) SchoolingStage schoolingStage,
        @Schema(nullable = true) OrganizationRef school,
        @Schema(nullable = true) String schoolName,
        @Schema(nullable = true) Grade gradeCode,
        @Schema(nullable = true, examples = "三年级") String gradeLabel,
        @Schema(nullable = true) String className,
        @Schema(nullable = true) String teacherName,
        @Schema(nullable = true) String teacherPhone,
        @Schema(nullable = true) Boolean boarding,
        List<String> interests,
        @Schema(nullable = true, description = "Of the care arrangement of today") CareType careType,
        @Schema(nullable = true) String carerName,
        @Schema(nullable = true) RiskLevel riskLevel,
        @Schema(nullable = true) LocalDate riskLevelOn,
        @Schema(description = "Levels of all times, in their order") List<ChildRiskSpan> riskLevels,
        ChildStatus status,
        LocalDate enteredOn,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) CloseReason closeReason,
        @Schema(nullable = true, description = "The file that took this one over (重复); a merged file cannot be opened again, only its merge undone") UUID mergedInto,
        ChildSource source,
        @Schema(nullable = true) String collectedBy,
        @Schema(nullable = true) LocalDate collectedOn,
        @Schema(nullable = true) String confirmedBy,
        @Schema(nullable = true, description = "Day on which somebody last said that the file is right: by saving it, at a census or half-term snapshot, or outright") LocalDate lastConfirmedOn,
        @Schema(description = "All mandatory fields are there (已建档)") boolean complete,
        @Schema(description = "Codes of missing mandatory fields", examples = "[\"father.phone\"]") List<String> missing,
        boolean contactsComplete,
        @Schema(description = "Fields the caller's role does not see; they are null") List<String> hiddenFields,
        List<ChildWarning> warnings,
        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "For the next If-Match") long version) {
}
