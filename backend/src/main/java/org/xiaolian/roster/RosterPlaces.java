package org.xiaolian.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.Grade;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.region.RegionRef;

/**
 * The villages and schools within the importer's reach, by the names sheets call them, and what holds for the whole roster.
 *
 * @param defaultPlace where children live whose row names no village; null when it must
 * @param fiveFour which of the schools count five years of primary and four of junior school
 */
record RosterPlaces(List<RegionRef> villages, List<OrganizationRef> schools, String defaultPlace, OrganizationRef defaultSchool, String defaultClass,
        Set<UUID> fiveFour, Map<RegionRef, String> shortNames) {
    private static final int LEAST = 2;
    private static final int COUNTY = 6;

    RosterPlaces(List<RegionRef> villages, List<OrganizationRef> schools, String defaultPlace, OrganizationRef defaultSchool, String defaultClass, Set<UUID> fiveFour) {
        this(villages, schools, defaultPlace, defaultSchool, defaultClass, fiveFour, villages.stream().collect(Collectors.toMap(v -> v, v -> shortName(v.name()))));
    }

    /** The county of the whole roster; empty when the importer reaches no village. */
    String county() {
        return defaultPlace != null ? county(defaultPlace) : villages.isEmpty() ? "" : county(villages.get(0).code());
    }

    static String county(String regionCode) {
        return regionCode.substring(0, COUNTY);
    }

    /** The village a cell names or an address contains; empty when none or several do. */
    Optional<String> village(String text) {
        String plain = text.replace(" ", "");
        String said = shortName(plain);
        List<RegionRef> exact = villages.stream().filter(v -> v.name().equals(plain) || shortNames.get(v).equals(said)
                || v.fullName().equals(plain) || v.code().equals(plain)).toList();
        if (exact.size() == 1) {
            return Optional.of(exact.get(0).code());
        }
        if (exact.size() > 1) {
            return preferred(exact);
        }
        List<RegionRef> inside = villages.stream().filter(v -> shortNames.get(v).length() >= LEAST && plain.contains(shortNames.get(v))).toList();
        return inside.size() == 1 ? Optional.of(inside.get(0).code()) : preferred(inside);
    }

    /** Among villages of the same name, the one in the roster's own place. */
    private Optional<String> preferred(Collection<RegionRef> same) {
        return defaultPlace == null ? Optional.empty()
                : same.stream().map(RegionRef::code).filter(c -> c.startsWith(defaultPlace.substring(0, Math.min(9, defaultPlace.length())))).reduce((a, b) -> null);
    }

    /** The school of that name; the longest name that the cell contains otherwise. */
    Optional<OrganizationRef> school(String text) {
        String plain = text.replace(" ", "");
        return schools.stream().filter(s -> s.name().equals(plain)).findFirst()
                .or(() -> schools.stream().filter(s -> plain.contains(s.name())).max(Comparator.comparingInt(s -> s.name().length())));
    }

    /** The grade as the school counts it; sheets write the sixth as the sixth everywhere. */
    Grade counted(String schoolId, Grade read) {
        return read == null || schoolId == null ? read : read.in(fiveFour.contains(UUID.fromString(schoolId)) ? SchoolSystem.FIVE_FOUR : SchoolSystem.SIX_THREE);
    }

    private static String shortName(String name) {
        return name.replaceAll("(村民委员会|居民委员会|村委会|居委会|行政村|社区|村)$", "");
    }

    /** Each place once. */
    static List<RegionRef> distinct(Collection<RegionRef> places) {
        TreeMap<String, RegionRef> byCode = new TreeMap<>();
        places.forEach(p -> byCode.put(p.code(), p));
        return List.copyOf(byCode.values());
    }
}
