package org.xiaolian.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * When a file counts as complete (已建档, rules.md D-26): the one place that says which mandatory fields are missing. What
 * the family's room finds missing is kept beside what this room finds.
 */
final class ChildCompleteness {
    private static final Set<SchoolingStage> AT_SCHOOL = Set.of(SchoolingStage.KINDERGARTEN, SchoolingStage.PRIMARY,
            SchoolingStage.JUNIOR, SchoolingStage.SENIOR, SchoolingStage.VOCATIONAL);

    private ChildCompleteness() {
    }

    /** After a change of the child's own fields: what is known of the family stays. */
    static void refresh(Child child) {
        store(child, codes(child).stream().filter(FamilyCompleteness::isOfFamily).toList());
    }

    /** After a change in the family. */
    static void refresh(Child child, FamilyCompleteness family) {
        child.contactsComplete = family.contactsComplete();
        child.careType = family.careType();
        child.carerName = family.carerName();
        store(child, family.missing());
    }

    /** Codes of the missing fields, those of the child first. */
    static List<String> codes(Child child) {
        return codes(child.missingFields);
    }

    static List<String> codes(String stored) {
        return stored == null || stored.isEmpty() ? List.of() : Arrays.asList(stored.split(","));
    }

    private static void store(Child child, List<String> ofFamily) {
        List<String> missing = own(child);
        missing.addAll(ofFamily);
        child.missingFields = String.join(",", missing);
        child.complete = missing.isEmpty();
    }

    private static List<String> own(Child child) {
        List<String> missing = new ArrayList<>();
        require(missing, "idNumber", child.idNumberHash != null || child.noIdReason != null);
        require(missing, "householdRegistered", child.householdRegistered != null);
        if (!Boolean.FALSE.equals(child.householdRegistered)) {
            require(missing, "householdType", child.householdType != null);
            require(missing, "householdPlace", child.householdPlace != null);
        }
        require(missing, "address", child.addressCipher != null);
        require(missing, "healthStatus", child.healthStatus != null);
        require(missing, "healthNote", child.healthStatus == null || child.healthStatus == HealthStatus.HEALTHY
                || child.healthNoteCipher != null);
        require(missing, "schoolingStage", child.schoolingStage != null);
        if (child.schoolingStage != null && AT_SCHOOL.contains(child.schoolingStage)) {
            require(missing, "schoolName", child.schoolName != null);
            require(missing, "gradeCode", child.gradeCode != null);
            require(missing, "className", child.className != null);
            require(missing, "teacherName", child.teacherName != null);
            require(missing, "teacherPhone", child.teacherPhoneCipher != null);
            require(missing, "boarding", child.boarding != null);
        }
        require(missing, "collectedBy", child.collectedBy != null);
        require(missing, "collectedOn", child.collectedOn != null);
        require(missing, "confirmedBy", child.confirmedBy != null);
        return missing;
    }

    private static void require(List<String> missing, String code, boolean present) {
        if (!present) {
            missing.add(code);
        }
    }
}
