package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.Grant;

/** The villages and schools a roster of this caller may speak of. */
@ApplicationScoped
class RosterPlaceFinder {
    private static final int COUNTY = 6;

    private final CurrentCaller callers;
    private final RegionDirectory regions;
    private final OrganizationDirectory organizations;

    RosterPlaceFinder(CurrentCaller callers, RegionDirectory regions, OrganizationDirectory organizations) {
        this.callers = callers;
        this.regions = regions;
        this.organizations = organizations;
    }

    RosterPlaces of(RosterImport roster) {
        List<RegionRef> villages = new ArrayList<>();
        List<OrganizationRef> schools = new ArrayList<>();
        for (Grant grant : callers.get().grants()) {
            String place = grant.regionCode() != null ? grant.regionCode() : roster.regionCode;
            if (place != null) {
                villages.addAll(regions.below(grant.regionCode() == null ? county(place) : place).stream()
                        .filter(r -> RegionLevel.of(r.code()) == RegionLevel.VILLAGE).toList());
                schools.addAll(organizations.schools(county(place)));
            }
        }
        OrganizationRef school = organizations.find(roster.schoolId).orElse(null);
        List<UUID> ids = Stream.concat(schools.stream(), Stream.ofNullable(school)).map(OrganizationRef::id).toList();
        return new RosterPlaces(RosterPlaces.distinct(villages), schools.stream().distinct().toList(), roster.regionCode, school, roster.className, organizations.fiveFour(ids));
    }

    private static String county(String code) {
        return code.substring(0, COUNTY) + "000000";
    }
}
