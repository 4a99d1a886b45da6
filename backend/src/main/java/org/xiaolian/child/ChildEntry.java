package org.xiaolian.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** The child's own part of a file as another room enters or keeps it; the same fields as a request's. */
@FeatureApi
public record ChildEntry(String name, String formerName, Gender gender, String ethnicityCode, LocalDate birthDate, String idNumber,
        NoIdReason noIdReason, Boolean householdRegistered, HouseholdType householdType, String householdPlace, String regionCode,
        String address, String ownPhone, HealthStatus healthStatus, String healthNote, SchoolingStage schoolingStage, UUID schoolId,
        String schoolName, Grade gradeCode, String className, String teacherName, String teacherPhone, Boolean boarding,
        List<String> interests, RiskLevel riskLevel, LocalDate riskLevelOn, String collectedBy, LocalDate collectedOn,
        String confirmedBy) implements ChildContent {
}
