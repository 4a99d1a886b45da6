package org.xiaolian.quality;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaolian.guardian.ContactFacts;
import org.xiaolian.guardian.ContactGap;

/** When the file of the child {@code c} has which fault, in HQL: the one place that says it; figures, lists and sheets use the same text. */
final class QualityFacts {
    private static final Map<QualityGap, String> FACTS = new EnumMap<>(QualityGap.class);

    static {
        FACTS.put(QualityGap.ID_NUMBER, lacks("idNumber"));
        FACTS.put(QualityGap.HOUSEHOLD, lacks("householdRegistered", "householdType", "householdPlace"));
        FACTS.put(QualityGap.ADDRESS, lacks("address"));
        FACTS.put(QualityGap.HEALTH, lacks("healthStatus", "healthNote"));
        FACTS.put(QualityGap.SCHOOLING, lacks("schoolingStage", "schoolName", "gradeCode", "className", "boarding"));
        FACTS.put(QualityGap.TEACHER, lacks("teacherName", "teacherPhone"));
        FACTS.put(QualityGap.PARENTS_WHEREABOUTS, lacks("father.presence", "mother.presence"));
        FACTS.put(QualityGap.PARENT_NAME, lacks("father.name", "mother.name"));
        FACTS.put(QualityGap.WORK_PLACE, lacks("father.workPlace", "mother.workPlace"));
        FACTS.put(QualityGap.PARENT_PHONE, lacks("father.phone", "mother.phone"));
        FACTS.put(QualityGap.CARER, lacks("carer.type", "carer.name"));
        FACTS.put(QualityGap.CARER_PHONE, lacks("carer.phone"));
        FACTS.put(QualityGap.COLLECTION, lacks("collectedBy", "collectedOn", "confirmedBy"));
        FACTS.put(QualityGap.CONSENT, "c.id not in (select s.childId from Consent s)");
        FACTS.put(QualityGap.NO_REACHABLE_NUMBER, ContactFacts.lacks(ContactGap.NO_REACHABLE_NUMBER));
        FACTS.put(QualityGap.DEAD_NUMBER, ContactFacts.deadNumber());
        FACTS.put(QualityGap.DUPLICATE, "c.id in (select d.firstId from DuplicatePair d where cast(d.state as String) = 'OPEN')"
                + " or c.id in (select d.secondId from DuplicatePair d where cast(d.state as String) = 'OPEN')");
        FACTS.put(QualityGap.STALE, "coalesce(c.lastConfirmedOn, c.enteredOn) < :staleBefore");
    }

    private QualityFacts() {
    }

    static String has(QualityGap gap) {
        return FACTS.get(gap);
    }

    /** One of the codes is among those that the file's own rules found missing. */
    private static String lacks(String... codes) {
        return Arrays.stream(codes).map(code -> "concat(',', c.missingFields, ',') like '%," + code + ",%'").collect(Collectors.joining(" or "));
    }
}
