package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.Grant;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Which children the caller may see (rules.md 2.4): the one place that says it. Every list, item, count, figure, export
 * and search of children, and of records about children, appends this to its conditions.
 *
 * <p>A caller sees the union of what her grants show; a grant shows the intersection of its place's subtree with its
 * role's rule. Pairings count on the day: whoever was a helper until yesterday sees nothing today.
 */
@FeatureApi
@ApplicationScoped
public class ChildScope {
    /** Always true: what the caller's grants show is every child there is. */
    private static final String EVERY_CHILD = "1 = 1";
    private static final int COUNTY_DIGITS = 6;

    private final CurrentCaller callers;
    private final OfficeTime time;
    private final EntityManager entities;
    private final OrganizationDirectory organizations;

    ChildScope(CurrentCaller callers, OfficeTime time, EntityManager entities, OrganizationDirectory organizations) {
        this.callers = callers;
        this.organizations = organizations;
        this.time = time;
        this.entities = entities;
    }

    /**
     * Adds "the caller may see this child".
     *
     * @param alias the query's alias of {@code Child}
     */
    public void limitChildren(Conditions conditions, String alias) {
        conditions.add(children(conditions, alias, role -> true));
    }

    /**
     * As {@link #limitChildren} for a record of a day: whoever took a child over may have been shown only what came since.
     *
     * @param day HQL of the record's day
     */
    public void limitChildrenOn(Conditions conditions, String alias, String day) {
        conditions.add(children(conditions, alias, role -> true, day));
    }

    /** Adds "the caller sees this part of the child's file". */
    public void limitChildrenShowing(Conditions conditions, String alias, FieldGroup group) {
        conditions.add(children(conditions, alias, role -> FieldAccess.shows(role, group)));
    }

    /** Adds "the caller may write this child's file": who only helps a child may not. */
    public void limitWritableChildren(Conditions conditions, String alias) {
        conditions.add(children(conditions, alias, Roles.WRITERS::contains));
    }

    /** Adds "the caller answers for this child's place": director, supervisor or administrator, not whoever only helps or teaches it. */
    public void limitChildrenByPlace(Conditions conditions, String alias) {
        conditions.add(children(conditions, alias, Roles.BY_PLACE::contains));
    }

    /** Adds "the caller goes to see this child herself": as its helper, its class teacher, its village's director, or paired with it. */
    public void limitVisitedChildren(Conditions conditions, String alias) {
        String paired = "exists (select 1 from Pairing sgv where sgv.childId = " + alias + ".id and sgv.helperId = :scopeMe and " + activeOn("sgv") + ")";
        conditions.parameter("scopeMe", callers.get().personId()).parameter("scopeToday", time.today());
        conditions.add("(" + children(conditions, alias, Roles.VISITING::contains) + ") or " + paired + " and (" + children(conditions, alias, role -> true) + ")");
    }

    /** Adds "the caller answers for this child": for its place, its school or its class, whoever helps it. */
    public void limitAnsweredChildren(Conditions conditions, String alias) {
        conditions.add(children(conditions, alias, Roles.ANSWERING::contains));
    }

    /** Adds "the caller may see this child in that role": she answers for it in a post of hers. */
    public void limitChildrenAs(Conditions conditions, String alias, String roleCode) {
        limitChildren(conditions, alias, roleCode::equals);
    }

    /** Adds "the caller may see this child by a grant of such a role": what a role hides may not be found by it either. */
    void limitChildren(Conditions conditions, String alias, Predicate<String> roles) {
        conditions.add(children(conditions, alias, roles));
    }

    /**
     * An HQL expression that says which of the caller's grants show the child: one character for each grant in their order,
     * {@code 1} when it does. Use it beside {@link #limitChildren} with the same conditions, whose parameters it shares.
     */
    String showingGrants(Conditions conditions, String alias) {
        Caller caller = callers.get();
        if (caller.grants().stream().map(Grant::role).distinct().count() < 2) {
            return "'" + "1".repeat(caller.grants().size()) + "'";
        }
        List<String> flags = new ArrayList<>();
        int i = 0;
        for (Grant grant : caller.grants()) {
            flags.add(rule(conditions, alias, caller.personId(), grant, "scope" + i++, null)
                    .map(r -> "case when " + r + " then '1' else '0' end").orElse("'0'"));
        }
        return "concat(" + String.join(", ", flags) + ")";
    }

    /**
     * Adds "the caller may see this record": one of its children is in her scope, or it was made under her organization
     * and she is its officer or the head of the school (whose reports count it).
     *
     * @param template HQL with one {@code %s} where the child's condition belongs, e.g.
     *     {@code exists (select 1 from HomeVisitChild sv join Child sc on sc.id = sv.childId where sv.homeVisitId = v.id and (%s))}
     * @param alias the alias of {@code Child} inside the template
     * @param organizationId the record's organization, e.g. {@code v.organizationId}
     */
    public void limitRecords(Conditions conditions, String template, String alias, String organizationId) {
        String byChild = String.format(template, children(conditions, alias, role -> true));
        String own = ownOrganizations(conditions, organizationId);
        conditions.add(own == null ? byChild : "(" + byChild + " or " + own + ")");
    }

    /**
     * As {@link #limitRecords} for records that each have a child: whoever may see every child sees every record, and the
     * database is not made to look for the child of each.
     *
     * @param link HQL from the record's link to its child, e.g.
     *     {@code HomeVisitChild sv join Child sc on sc.id = sv.childId where sv.homeVisitId = v.id}
     * @param day HQL of the record's day, before which a successor may see nothing
     */
    public void limitRecordsOfChildren(Conditions conditions, String link, String alias, String organizationId, String day) {
        String rule = children(conditions, alias, role -> true, day);
        if (!rule.equals(EVERY_CHILD)) {
            String own = ownOrganizations(conditions, organizationId);
            String byChild = "exists (select 1 from " + link + " and (" + rule + "))";
            conditions.add(own == null ? byChild : "(" + byChild + " or " + own + ")");
        }
    }

    /**
     * Adds "the caller answers for what this pairing owes": the child is of her place, school or class, or the pairing is her
     * own office's. What another office owes a child whom hers also helps is not hers to chase.
     */
    public void limitAnsweredFor(Conditions conditions, String alias, String organizationId) {
        String byChild = children(conditions, alias, Roles.ANSWERING::contains);
        String own = ownOrganizations(conditions, organizationId);
        conditions.add(own == null ? byChild : "(" + byChild + " or " + own + ")");
    }

    /** Whether whatever shows the caller a child also shows her this part of its file. */
    public boolean everyGrantShows(FieldGroup group) {
        return callers.get().grants().stream().allMatch(grant -> FieldAccess.shows(grant.role(), group));
    }

    /** As {@link #limitThroughChild}, of children of whose file the caller sees this part: what is hidden may not be found out by asking. */
    public void limitThroughChildShowing(Conditions conditions, String template, String alias, FieldGroup group) {
        conditions.add(String.format(template, children(conditions, alias, role -> FieldAccess.shows(role, group))));
    }

    /** Adds "belongs to a child in scope": {@code template} as for {@link #limitRecords}, without the office's own records. */
    public void limitThroughChild(Conditions conditions, String template, String alias) {
        conditions.add(String.format(template, children(conditions, alias, role -> true)));
    }

    /** Adds "this place is in the subtree of one that the caller's role covers". For people who belong to no child yet. */
    public void limitPlaces(Conditions conditions, String regionCode) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        for (Grant grant : callers.get().grants()) {
            if (Roles.BY_PLACE.contains(grant.role()) && grant.regionCode() != null) {
                String name = "scopePlace" + i++;
                parts.add(regionCode + " like :" + name);
                conditions.parameter(name, prefix(grant.regionCode()) + "%");
            }
        }
        conditions.add(parts.isEmpty() ? "1 = 0" : String.join(" or ", parts));
    }

    /** Adds "this organization is in the subtree of one the caller is an officer or the head of, or she has a whole region". */
    public void limitOrganizations(Conditions conditions, String organizationId) {
        Caller caller = callers.get();
        List<String> parts = new ArrayList<>();
        String own = ownOrganizations(conditions, organizationId);
        if (own != null) {
            parts.add(own);
        }
        int i = 0;
        for (Grant grant : caller.grants()) {
            if (Roles.BY_PLACE.contains(grant.role())) {
                String name = "scopeOrgRegion" + i++;
                parts.add(organizationId + " in (select sgo.id from Organization sgo where sgo.regionCode like :" + name + ")");
                conditions.parameter(name, prefix(grant.regionCode()) + "%");
            }
        }
        conditions.add(parts.isEmpty() ? "1 = 0" : String.join(" or ", parts));
    }

    /** Adds "this organization works for a whole place in which the caller has a role, or stands above hers". */
    public void limitOrganizationsAbove(Conditions conditions, String organizationId) {
        Set<String> places = new TreeSet<>();
        Set<String> paths = new TreeSet<>();
        for (Grant grant : callers.get().grants()) {
            Optional<String> place = grant.regionCode() != null ? Optional.of(grant.regionCode()) : grant.organizationId() == null ? Optional.empty() : organizations.regionCode(grant.organizationId());
            place.ifPresent(code -> Arrays.stream(RegionLevel.values()).filter(level -> level.compareTo(RegionLevel.of(code)) <= 0)
                    .forEach(level -> places.add(code.substring(0, level.digits()) + "0".repeat(code.length() - level.digits()))));
            if (grant.organizationPath() != null) {
                paths.add(grant.organizationPath());
            }
        }
        List<String> parts = new ArrayList<>();
        if (!places.isEmpty()) {
            parts.add("sga.regionCode in " + InList.text("scopeAbove", places));
            InList.parameters("scopeAbove", places).forEach(conditions::parameter);
        }
        for (String path : paths) {
            String name = "scopeAbovePath" + parts.size();
            parts.add(":" + name + " like concat(sga.path, '%')");
            conditions.parameter(name, path);
        }
        conditions.add(parts.isEmpty() ? "1 = 0" : "exists (select 1 from Organization sga where sga.id = " + organizationId + " and (" + String.join(" or ", parts) + "))");
    }

    /** Whether a file that lies there, at that school, in that class would be shown by a grant of such a role; for files not yet written. */
    boolean wouldShow(String regionCode, UUID schoolId, String className, Grade grade, Predicate<String> roles) {
        List<String> keys = SchoolClass.keys(className, grade, grade == null ? null : SchoolYear.of(time.today()));
        return callers.get().grants().stream().filter(g -> roles.test(g.role()))
                .filter(g -> g.regionCode() == null || regionCode.startsWith(prefix(g.regionCode())))
                .anyMatch(g -> switch (g.role()) {
                    case Roles.COUNTY_ADMIN, Roles.TOWN_SUPERVISOR, Roles.VILLAGE_DIRECTOR -> g.regionCode() != null;
                    case Roles.CLASS_TEACHER -> g.organizationPath() != null && (keys.isEmpty() || classKeys(g).isEmpty() ? Objects.equals(className, g.className()) : !Collections.disjoint(keys, classKeys(g)))
                            && organizations.path(schoolId).filter(p -> p.startsWith(g.organizationPath())).isPresent();
                    default -> false;
                });
    }

    private String children(Conditions conditions, String alias, Predicate<String> roles) {
        return children(conditions, alias, roles, null);
    }

    private String children(Conditions conditions, String alias, Predicate<String> roles, String day) {
        Caller caller = callers.get();
        if (caller.grants().stream().anyMatch(g -> roles.test(g.role()) && Roles.BY_PLACE.contains(g.role()) && holdsEveryChild(g.regionCode()))) {
            return EVERY_CHILD;
        }
        List<String> alternatives = new ArrayList<>();
        int i = 0;
        for (Grant grant : caller.grants()) {
            String name = "scope" + i++;
            if (roles.test(grant.role())) {
                rule(conditions, alias, caller.personId(), grant, name, day).ifPresent(alternatives::add);
            }
        }
        return alternatives.isEmpty() ? "1 = 0" : String.join(" or ", alternatives);
    }

    /**
     * Whether no child lives outside the place, as in the database of one county: the two ends of an index instead of a
     * comparison for each row. Asked in the transaction of each reading, so the first child of another county ends it at once.
     */
    private boolean holdsEveryChild(String regionCode) {
        if (regionCode == null || prefix(regionCode).length() > COUNTY_DIGITS) {
            return false;
        }
        Object[] ends = entities.createQuery("select min(c.regionCode), max(c.regionCode) from Child c", Object[].class).getSingleResult();
        return ends[0] == null || ((String) ends[0]).startsWith(prefix(regionCode)) && ((String) ends[1]).startsWith(prefix(regionCode));
    }

    /** @param day of the record, whose child this is; null for the child itself */
    private Optional<String> rule(Conditions conditions, String alias, UUID personId, Grant grant, String name, String day) {
        List<String> all = new ArrayList<>();
        if (grant.regionCode() != null) {
            all.add(place(conditions, alias, grant.regionCode(), name + "Region"));
        }
        switch (grant.role()) {
            case Roles.COUNTY_ADMIN, Roles.TOWN_SUPERVISOR, Roles.VILLAGE_DIRECTOR -> {
                if (grant.regionCode() == null) {
                    return Optional.empty();
                }
            }
            case Roles.HEAD_TEACHER, Roles.CLASS_TEACHER -> {
                if (grant.organizationPath() == null) {
                    return Optional.empty();
                }
                all.add(alias + ".schoolId in (select sgs.id from Organization sgs where sgs.path like :" + name + "Path)");
                conditions.parameter(name + "Path", grant.organizationPath() + "%");
                if (grant.role().equals(Roles.CLASS_TEACHER)) {
                    all.add(ownClass(conditions, alias, grant, name + "Class"));
                }
            }
            case Roles.ORGANIZATION_OFFICER -> {
                if (grant.organizationPath() == null) {
                    return Optional.empty();
                }
                all.add("exists (select 1 from Pairing sgp join Organization sgo on sgo.id = sgp.organizationId where sgp.childId = "
                        + alias + ".id and sgo.path like :" + name + "Path and " + activeOn("sgp") + ")");
                conditions.parameter(name + "Path", grant.organizationPath() + "%").parameter("scopeToday", time.today());
            }
            case Roles.HELPER, Roles.VOLUNTEER -> {
                all.add("exists (select 1 from Pairing sgp where sgp.childId = " + alias + ".id and sgp.helperId = :scopeMe and "
                        + activeOn("sgp") + (day == null ? "" : " and (sgp.recordsFrom is null or sgp.recordsFrom <= " + day + ")") + ")");
                conditions.parameter("scopeMe", personId).parameter("scopeToday", time.today());
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of("(" + String.join(" and ", all) + ")");
    }

    /**
     * Hers is the class she was given, by whatever name it goes since; a name alone would give her next year's children and
     * take her own away. Where nobody knows a child's grade the name is all there is, and says whose class it is only in a file
     * that was written in the school year in which she was given hers.
     */
    private static String ownClass(Conditions conditions, String alias, Grant grant, String name) {
        conditions.parameter(name, grant.className());
        String byName = alias + ".className = :" + name;
        List<String> keys = classKeys(grant);
        if (keys.isEmpty()) {
            return byName;
        }
        int year = SchoolYear.of(grant.since());
        conditions.parameter(name + "From", SchoolYear.firstDay(year).atStartOfDay(OfficeTime.ZONE).toInstant())
                .parameter(name + "To", SchoolYear.firstDay(year + 1).atStartOfDay(OfficeTime.ZONE).toInstant());
        return "(" + keyIs(conditions, alias, keys, name) + " or " + alias + ".classKey is null and " + byName + " and " + alias + ".updatedAt >= :" + name + "From and "
                + alias + ".updatedAt < :" + name + "To)";
    }

    /** By either system: her school follows one of them, and keys of the other do not occur there. */
    private static List<String> classKeys(Grant grant) {
        return SchoolClass.keys(grant.className(), null, SchoolYear.of(grant.since()));
    }

    private static String keyIs(Conditions conditions, String alias, List<String> keys, String name) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            conditions.parameter(name + "Key" + i, keys.get(i));
            parts.add(":" + name + "Key" + i);
        }
        return alias + ".classKey in (" + String.join(", ", parts) + ")";
    }

    private String ownOrganizations(Conditions conditions, String organizationId) {
        List<String> parts = new ArrayList<>();
        int i = 0;
        for (Grant grant : callers.get().grants()) {
            if (Roles.BY_ORGANIZATION.contains(grant.role()) && grant.organizationPath() != null) {
                String name = "scopeOwn" + i++;
                parts.add("sgo.path like :" + name);
                conditions.parameter(name, grant.organizationPath() + "%");
            }
        }
        return parts.isEmpty() ? null : organizationId + " in (select sgo.id from Organization sgo where "
                + String.join(" or ", parts) + ")";
    }

    /** Equality on the stored town and county codes where a level allows it: those have the indexes of the lists. */
    public static String place(Conditions conditions, String alias, String regionCode, String name) {
        String prefix = prefix(regionCode);
        String column = switch (prefix.length()) {
            case 6 -> "countyCode = :";
            case 9 -> "townCode = :";
            case 12 -> "regionCode = :";
            default -> "regionCode like :";
        };
        conditions.parameter(name, column.endsWith("like :") ? prefix + "%" : prefix);
        return alias + "." + column + name;
    }

    /**
     * "Is in the class that is called so on that day": by the class itself, which keeps its children over the first of September.
     * By the name only what does not say its grade.
     */
    public static String schoolClass(Conditions conditions, String alias, String className, LocalDate day, String name) {
        List<String> keys = SchoolClass.keys(className, null, SchoolYear.of(day));
        String byName = alias + ".className = :" + name;
        conditions.parameter(name, className);
        if (keys.isEmpty()) {
            return byName;
        }
        return keyIs(conditions, alias, keys, name) + " or " + alias + ".classKey is null and " + byName;
    }

    private static String prefix(String regionCode) {
        return regionCode == null ? "" : org.xiaolian.region.RegionLevel.prefix(regionCode);
    }

    private static String activeOn(String pairing) {
        return pairing + ".startsOn <= :scopeToday and (" + pairing + ".endsOn is null or " + pairing + ".endsOn >= :scopeToday)";
    }

    /** Codes of the roles; the room {@code account} owns them, and knows no child. */
    static final class Roles {
        static final String COUNTY_ADMIN = "COUNTY_ADMIN";
        static final String TOWN_SUPERVISOR = "TOWN_SUPERVISOR";
        static final String VILLAGE_DIRECTOR = "VILLAGE_DIRECTOR";
        static final String HEAD_TEACHER = "HEAD_TEACHER";
        static final String CLASS_TEACHER = "CLASS_TEACHER";
        static final String ORGANIZATION_OFFICER = "ORGANIZATION_OFFICER";
        static final String HELPER = "HELPER";
        static final String VOLUNTEER = "VOLUNTEER";
        /** Who writes an organization's pairings and reports. */
        static final Set<String> BY_ORGANIZATION = Set.of(ORGANIZATION_OFFICER, HEAD_TEACHER);
        static final Set<String> BY_PLACE = Set.of(COUNTY_ADMIN, TOWN_SUPERVISOR, VILLAGE_DIRECTOR);
        /** Who answers for every child of a place, school or class, whoever helps it. */
        static final Set<String> ANSWERING = Set.of(COUNTY_ADMIN, TOWN_SUPERVISOR, VILLAGE_DIRECTOR, HEAD_TEACHER, CLASS_TEACHER);
        /** Who goes to the homes; the others read what these write down, unless they are paired themselves. */
        static final Set<String> VISITING = Set.of(VILLAGE_DIRECTOR, CLASS_TEACHER, HELPER, VOLUNTEER);
        /** Whose grants let a file be written: somebody who also helps a child elsewhere may only read that file. */
        static final Set<String> WRITERS = Set.of(COUNTY_ADMIN, TOWN_SUPERVISOR, VILLAGE_DIRECTOR, CLASS_TEACHER);
    }
}
