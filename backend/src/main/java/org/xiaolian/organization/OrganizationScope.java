package org.xiaolian.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.Grant;

/**
 * Which organizations a caller works for or administers: the place's subtree, cut with the organization's subtree where
 * the grant names one. What hangs on an organization (its people, groups, documents, tasks) is limited by it in the query.
 */
@FeatureApi
@ApplicationScoped
public class OrganizationScope {
    /** Who administers: organizations, people, roles. */
    public static final Set<String> ADMINISTRATORS = Set.of("COUNTY_ADMIN");
    /** Who leads the work of organizations: people, groups, documents, campaigns and tasks below her. */
    public static final Set<String> LEADERS = Set.of("COUNTY_ADMIN", "TOWN_SUPERVISOR", "ORGANIZATION_OFFICER");
    /** In whose name helpers are paired: what leaders reach, and the head's own school. */
    public static final Set<String> PAIRERS = Set.of("COUNTY_ADMIN", "TOWN_SUPERVISOR", "ORGANIZATION_OFFICER", "HEAD_TEACHER");
    public static final Set<String> AUDITORS = Set.of("AUDITOR");
    /** Who keeps the books of gifts: of her place, her office, her school. */
    public static final Set<String> BOOKKEEPERS = Set.of("COUNTY_ADMIN", "TOWN_SUPERVISOR", "VILLAGE_DIRECTOR", "HEAD_TEACHER", "ORGANIZATION_OFFICER");
    /** Who looks into them. */
    public static final Set<String> BOOK_READERS = Set.of("COUNTY_ADMIN", "TOWN_SUPERVISOR", "VILLAGE_DIRECTOR", "HEAD_TEACHER", "ORGANIZATION_OFFICER", "AUDITOR");
    /** A grant of these roles without a place reaches nothing; of all others, without an organization. */
    private static final Set<String> BY_PLACE = Set.of("COUNTY_ADMIN", "TOWN_SUPERVISOR", "VILLAGE_DIRECTOR", "AUDITOR");

    private final CurrentCaller callers;
    private final OrganizationRepository organizations;

    OrganizationScope(CurrentCaller callers, OrganizationRepository organizations) {
        this.callers = callers;
        this.organizations = organizations;
    }

    /**
     * HQL for "this organization is in the reach of one of the caller's grants of these roles"; {@code 1 = 0} for nobody.
     *
     * @param organizationId an HQL path, e.g. {@code p.organizationId}
     */
    public String reach(Conditions conditions, String organizationId, Set<String> roles) {
        List<String> alternatives = new ArrayList<>();
        int i = 0;
        for (Grant grant : callers.get().grants()) {
            String name = "reach" + i++;
            boolean complete = BY_PLACE.contains(grant.role()) ? grant.regionCode() != null : grant.organizationPath() != null;
            if (roles.contains(grant.role()) && complete) {
                List<String> all = new ArrayList<>();
                if (grant.regionCode() != null) {
                    all.add("ro.regionCode like :" + name + "Region");
                    conditions.parameter(name + "Region", RegionLevel.prefix(grant.regionCode()) + "%");
                }
                if (grant.organizationPath() != null) {
                    all.add("ro.path like :" + name + "Path");
                    conditions.parameter(name + "Path", grant.organizationPath() + "%");
                }
                alternatives.add("(" + String.join(" and ", all) + ")");
            }
        }
        return alternatives.isEmpty() ? "1 = 0" : organizationId + " in (select ro.id from Organization ro where "
                + String.join(" or ", alternatives) + ")";
    }

    /**
     * HQL for "this organization leads the caller's": her own, those above it, and those of the places around it. What they
     * publish (documents, campaigns) is for her, too.
     */
    public String above(Conditions conditions, String organizationId) {
        Caller caller = callers.get();
        conditions.parameter("abovePath", caller.organizationPath())
                .parameter("abovePlaces", places(organizations.regionOf(caller.organizationId())));
        return organizationId + " in (select ao.id from Organization ao where locate(ao.path, :abovePath) = 1"
                + " or ao.regionCode in (:abovePlaces))";
    }

    /** Whether the organization exists and is in the reach of one of the caller's grants of these roles. */
    public boolean reaches(UUID organizationId, Set<String> roles) {
        if (organizationId == null) {
            return false;
        }
        Conditions conditions = new Conditions().add("o.id = :id", "id", organizationId);
        return organizations.anyOf(conditions.add(reach(conditions, "o.id", roles)));
    }

    /** Those of the organizations that are in the reach of one of the caller's grants of these roles, in one statement. */
    public Set<UUID> reached(Collection<UUID> organizationIds, Set<String> roles) {
        if (organizationIds.isEmpty()) {
            return Set.of();
        }
        Conditions conditions = new Conditions().addIn("o.id", "ids", new HashSet<>(organizationIds));
        return new HashSet<>(organizations.idsOf(conditions.add(reach(conditions, "o.id", roles))));
    }

    /**
     * Whether the place, with all below it, is within the place of one of the caller's grants of these roles. A grant that is
     * cut to an organization reaches no place as a whole.
     */
    public boolean reachesPlace(String regionCode, Set<String> roles) {
        return regionCode != null && callers.get().grants().stream().anyMatch(g -> roles.contains(g.role())
                && g.regionCode() != null && g.organizationPath() == null && RegionLevel.prefix(regionCode).startsWith(RegionLevel.prefix(g.regionCode())));
    }

    /** The code itself and those of the places around it. */
    private static List<String> places(String regionCode) {
        List<String> places = new ArrayList<>();
        for (RegionLevel level : RegionLevel.values()) {
            places.add((regionCode.substring(0, level.digits()) + "000000000000").substring(0, regionCode.length()));
        }
        return places.stream().distinct().toList();
    }
}
