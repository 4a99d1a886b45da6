package org.xiaolian.child;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.shared.text.PersonName;

/**
 * A file as it shall be. Fields that the caller may not see (`hiddenFields`) and the identity number stay as they are when null;
 * a reason why there is none removes the number.
 */
record ChildUpdateRequest(
        @NotBlank @Size(max = PersonName.MAX_LENGTH) @Schema(examples = "李小雨") String name,
        @Size(max = PersonName.MAX_LENGTH) @Schema(nullable = true) String formerName,
        @NotNull Gender gender,
        @Pattern(regexp = "\\d{2}") @Schema(nullable = true, description = "GB/T 3304; 01 (Han) when left out", examples = "15") String ethnicityCode,
        @NotNull @Schema(examples = "2016-03-21") LocalDate birthDate,
        @Size(max = 40) @Schema(nullable = true, description = "18 characters; null keeps the present one") String idNumber,
        @Schema(nullable = true) NoIdReason noIdReason,
        @Schema(nullable = true) Boolean householdRegistered,
        @Schema(nullable = true) HouseholdType householdType,
        @Size(max = 120) @Schema(nullable = true) String householdPlace,
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(description = "The village where the child lives", examples = "420583107201") String regionCode,
        @Size(max = 200) @Schema(nullable = true, description = "Group, house number; null keeps what the caller may not see") String address,
        @Size(max = 40) @Schema(nullable = true) String ownPhone,
        @Schema(nullable = true) HealthStatus healthStatus,
        @Size(max = 500) @Schema(nullable = true, description = "Null keeps what the caller may not see") String healthNote,
        @Schema(nullable = true) SchoolingStage schoolingStage,
        @Schema(nullable = true, description = "A school among the organizations; gives the name") UUID schoolId,
        @Size(max = 100) @Schema(nullable = true, description = "Name of a school elsewhere") String schoolName,
        @Schema(nullable = true) Grade gradeCode,
        @Size(max = 30) @Schema(nullable = true, examples = "三年级一班") String className,
        @Size(max = PersonName.MAX_LENGTH) @Schema(nullable = true) String teacherName,
        @Size(max = 40) @Schema(nullable = true) String teacherPhone,
        @Schema(nullable = true) Boolean boarding,
        @Size(max = 10) @Schema(nullable = true, examples = "[\"画画\"]") List<@NotBlank @Size(max = 20) @Pattern(regexp = "[^,]*") String> interests,
        @Schema(nullable = true) RiskLevel riskLevel,
        @Schema(nullable = true, description = "Day of the assessment; today when left out") LocalDate riskLevelOn,
        @Size(max = PersonName.MAX_LENGTH) @Schema(nullable = true) String collectedBy,
        @Schema(nullable = true) LocalDate collectedOn,
        @Size(max = PersonName.MAX_LENGTH) @Schema(nullable = true, description = "Parent or carer who confirmed the entries") String confirmedBy) implements ChildContent {
}
