package org.xiaolian.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.xiaolian.account.PersonRef;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.persistence.InList;

/**
 * Somebody who holds a post, from when to when: for a place, or for a class.
 *
 * @param prefix what codes of her place begin with; null for a class teacher
 * @param schoolId of a class teacher
 * @param classes her class as files name it: by its keys, or by its name where that says no grade
 */
record PostHolder(DutyActor actor, PersonRef person, String prefix, UUID schoolId, List<String> classes, DaySpan span) {
    /** HQL for: one of the holders answers for the child. */
    static String answersFor(Conditions conditions, String child, List<PostHolder> holders, String name) {
        List<String> texts = new ArrayList<>();
        for (RegionLevel level : RegionLevel.values()) {
            List<String> prefixes = holders.stream().map(PostHolder::prefix).filter(p -> p != null && p.length() == level.digits()).distinct().sorted().toList();
            if (!prefixes.isEmpty()) {
                String in = name + "P" + level.ordinal();
                texts.add(place(child, level) + " in " + InList.text(in, prefixes));
                InList.parameters(in, prefixes).forEach(conditions::parameter);
            }
        }
        Map<UUID, Set<String>> classes = new TreeMap<>();
        holders.stream().filter(h -> h.prefix == null && h.schoolId != null).forEach(h -> classes.computeIfAbsent(h.schoolId, k -> new TreeSet<>()).addAll(h.classes));
        classes.forEach((school, own) -> {
            String in = name + "S" + texts.size();
            conditions.parameter(in, school);
            texts.add(child + ".schoolId = :" + in + " and coalesce(" + child + ".classKey, " + child + ".className) in " + InList.text(in + "C", own));
            InList.parameters(in + "C", own).forEach(conditions::parameter);
        });
        return texts.isEmpty() ? "1 = 0" : "(" + String.join(" or ", texts) + ")";
    }

    private static String place(String child, RegionLevel level) {
        return switch (level) {
            case VILLAGE -> child + ".regionCode";
            case TOWNSHIP -> child + ".townCode";
            case COUNTY -> child + ".countyCode";
            default -> "substring(" + child + ".regionCode, 1, " + level.digits() + ")";
        };
    }

    boolean answersFor(DutyStanding.Subject child) {
        return prefix == null ? schoolId != null && schoolId.equals(child.schoolId()) && classes.contains(child.className()) : child.regionCode().startsWith(prefix);
    }
}
