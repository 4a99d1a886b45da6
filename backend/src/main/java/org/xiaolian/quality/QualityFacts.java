package org.xiaolian.quality;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.guardian.ContactFacts;
import org.xiaolian.guardian.ContactGap;

/**
 * When a file has which fault, in HQL: the one place that says it. Lists and sheets ask about the child {@code c}; figures about
 * {@code t}, where what the faults are told from was read once for each child.
 */
final class QualityFacts {
    private static final Map<QualityGap, String> FACTS = new EnumMap<>(QualityGap.class);
    private static final Set<QualityGap> OF_CONTACTS = Set.of(QualityGap.NO_REACHABLE_NUMBER, QualityGap.DEAD_NUMBER);

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

    /** As {@link #has}, of {@code t}, read with {@link #told()} from the child {@code c} and {@link ContactFacts#JOINS}. */
    static String toldHas(QualityGap gap) {
        return switch (gap) {
            case NO_REACHABLE_NUMBER -> ContactFacts.toldLacks(ContactGap.NO_REACHABLE_NUMBER);
            case DEAD_NUMBER -> ContactFacts.toldDeadNumber();
            default -> "t." + gap + " = 1";
        };
    }

    /** What {@link #toldHas} asks about: {@code expression as name}. */
    static List<String> told() {
        return Stream.concat(Stream.of(QualityGap.values()).filter(gap -> !OF_CONTACTS.contains(gap)).map(gap -> "case when " + has(gap) + " then 1 else 0 end as " + gap),
                ContactFacts.REACHES.stream()).toList();
    }

    /** One of the codes is among those that the file's own rules found missing. */
    private static String lacks(String... codes) {
        return Arrays.stream(codes).map(code -> "concat(',', c.missingFields, ',') like '%," + code + ",%'").collect(Collectors.joining(" or "));
    }
}
