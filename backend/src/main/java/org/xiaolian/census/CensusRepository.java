package org.xiaolian.census;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.Grade;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.security.Grant;

@ApplicationScoped
class CensusRepository implements PanacheRepositoryBase<CensusRound, UUID> {
    /** In care on the day, and not a file that went into another one. */
    private static final String COUNTED = "c.mergedInto is null and exists (select 1 from ChildStatusPeriod s where s.childId = c.id"
            + " and s.startsOn <= :asOf and (s.endsOn is null or s.endsOn >= :asOf))";
    private static final String SAYS = " k on k.roundId = :round and k.childId = c.id and k.channel = ";
    private static final String BOTH = "Child c left join CensusConfirmation kv on kv.roundId = :round and kv.childId = c.id and kv.channel = "
            + name(CensusChannel.VILLAGE) + " left join CensusConfirmation kc on kc.roundId = :round and kc.childId = c.id and kc.channel = "
            + name(CensusChannel.CLASS);
    private static final String HERE_V = here("kv");
    private static final String HERE_C = here("kc");
    private static final int MAX_UNITS = 1000;

    private final ChildScope scope;
    private final CurrentCaller callers;
    private final KeysetQuery lists;

    CensusRepository(ChildScope scope, CurrentCaller callers, KeysetQuery lists) {
        this.scope = scope;
        this.callers = callers;
        this.lists = lists;
    }

    // ---- rounds -----------------------------------------------------------------------------------------------------------

    Page<CensusRound> list(CensusState state, CensusKind kind, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("r.state = :state", "state", state).addIfPresent("r.kind = :kind", "kind", kind);
        limit(conditions);
        return lists.page("census-rounds", "r", "CensusRound r", "", conditions, List.of(SortKey.descending("r.asOf", LocalDate.class),
                SortKey.descending("r.id", UUID.class)), page);
    }

    Optional<CensusRound> findVisible(UUID id) {
        Conditions conditions = new Conditions().add("r.id = :id", "id", id);
        limit(conditions);
        return query("select r from CensusRound r", conditions, CensusRound.class).getResultList().stream().findFirst();
    }

    CensusRound lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<CensusRound> latest(String regionCode, LocalDate today) {
        Conditions conditions = new Conditions().add("r.schoolId is null").add("r.opensOn <= :today", "today", today)
                .addIfPresent(":region like concat(r.regionPrefix, '%')", "region", regionCode);
        limit(conditions);
        TypedQuery<CensusRound> query = getEntityManager().createQuery("select r from CensusRound r" + conditions.where() + " order by r.asOf desc, r.id desc",
                CensusRound.class).setMaxResults(1);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().findFirst();
    }

    /** The last frozen round of the same kind, place and school before this one. */
    Optional<CensusRound> before(CensusRound round) {
        return find("kind = ?1 and regionCode = ?2 and coalesce(schoolId, ?3) = ?3 and state = ?4 and asOf < ?5 order by asOf desc, id desc", round.kind,
                round.regionCode, round.schoolId == null ? new UUID(0, 0) : round.schoolId, CensusState.FROZEN, round.asOf)
                .stream().filter(r -> java.util.Objects.equals(r.schoolId, round.schoolId)).findFirst();
    }

    /** Rounds of places around or below the caller's, and of her school. */
    private void limit(Conditions conditions) {
        List<String> any = new ArrayList<>();
        int i = 0;
        for (Grant grant : callers.get().grants()) {
            String name = "round" + i++;
            if (grant.organizationPath() != null) {
                any.add("exists (select 1 from Organization o where o.path like :" + name + "Path and (r.schoolId = o.id or r.schoolId is null"
                        + " and o.regionCode like concat(r.regionPrefix, '%')))");
                conditions.parameter(name + "Path", grant.organizationPath() + "%");
            } else if (grant.regionCode() != null) {
                any.add("r.regionPrefix like :" + name + "Below or :" + name + "Place like concat(r.regionPrefix, '%')");
                conditions.parameter(name + "Below", RegionLevel.prefix(grant.regionCode()) + "%").parameter(name + "Place", grant.regionCode());
            }
        }
        conditions.add(any.isEmpty() ? "1 = 0" : String.join(" or ", any));
    }

    // ---- children of an open round ------------------------------------------------------------------------------------------

    private Conditions children(CensusRound round, LocalDate day) {
        Conditions conditions = new Conditions().add(COUNTED, "asOf", day);
        conditions.add(ChildScope.place(conditions, "c", round.regionCode, "place")).addIfPresent("c.schoolId = :school", "school", round.schoolId);
        scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        return conditions.parameter("round", round.id);
    }

    private Conditions children(CensusRound round, LocalDate day, String regionCode) {
        Conditions conditions = children(round, day);
        return regionCode == null ? conditions : conditions.add(ChildScope.place(conditions, "c", regionCode, "part"));
    }

    private Conditions unit(CensusRound round, LocalDate day, CensusUnitFilter unit) {
        Conditions conditions = children(round, day);
        if (unit.channel == CensusChannel.VILLAGE) {
            return conditions.add("c.regionCode = :village", "village", unit.regionCode);
        }
        return conditions.add("c.schoolId = :unitSchool", "unitSchool", unit.schoolId)
                .add(ChildScope.schoolClass(conditions, "c", unit.className, day, "unitClass"));
    }

    /** Children, confirmed by villages, at a school, confirmed by classes, changed, left. */
    Object[] progress(CensusRound round, LocalDate day) {
        return query("select count(c), sum(case when kv.id is null then 0 else 1 end), sum(case when c.schoolId is null then 0 else 1 end),"
                + " sum(case when kc.id is null then 0 else 1 end), " + anyOutcome(CensusOutcome.CHANGED) + ", " + anyOutcome(CensusOutcome.LEFT)
                + " from " + BOTH, children(round, day), Object[].class).getSingleResult();
    }

    private static String anyOutcome(CensusOutcome outcome) {
        return "sum(case when kv.outcome = " + name(outcome) + " or kc.outcome = " + name(outcome) + " then 1 else 0 end)";
    }

    /** Stands for "as written": what is of no school year does not go up. */
    private static final String NO_YEAR = "9999";

    /** Villages: code, counts; classes: school, key of the class or its name where there is none, counts, and the newest grade written down, behind its school year. */
    List<Object[]> units(CensusRound round, LocalDate day, CensusChannel channel) {
        boolean village = channel == CensusChannel.VILLAGE;
        Conditions conditions = children(round, day);
        if (!village) {
            conditions.add("c.schoolId is not null and c.className is not null");
        }
        String keys = village ? "c.regionCode" : "c.schoolId, c.classKey, case when c.classKey is null then c.className else null end";
        return query("select " + keys + ", count(c), sum(case when k.id is null then 0 else 1 end), sum(case when k.outcome = "
                + name(CensusOutcome.CHANGED) + " then 1 else 0 end), sum(case when k.outcome = " + name(CensusOutcome.LEFT)
                + " then 1 else 0 end)" + (village ? "" : ", max(concat(coalesce(str(c.gradeYear), '" + NO_YEAR + "'), c.gradeCode))")
                + " from Child c left join CensusConfirmation" + SAYS + name(channel), conditions, " group by " + keys
                + " order by " + keys, Object[].class).setMaxResults(MAX_UNITS).getResultList();
    }

    /** Whether the caller may read a child's health wherever she sees one. */
    boolean showsHealth() {
        return scope.everyGrantShows(FieldGroup.HEALTH);
    }

    /** School, key of the class or its name where there is none, children; of each dimension how many were said to be FINE, WATCH and CONCERN; the newest grade as in {@link #units}. */
    List<Object[]> survey(CensusRound round, LocalDate day) {
        Conditions conditions = children(round, day).add("c.schoolId is not null and c.className is not null");
        String keys = "c.schoolId, c.classKey, case when c.classKey is null then c.className else null end";
        String counts = Stream.of("learning", "living", "psychology", "safety", "health").flatMap(dimension -> Stream.of(CensusCare.values())
                .map(care -> "sum(case when k." + dimension + " = " + name(care) + " then 1 else 0 end)")).collect(Collectors.joining(", "));
        return query("select " + keys + ", count(c), " + counts + ", max(concat(coalesce(str(c.gradeYear), '" + NO_YEAR + "'), c.gradeCode)) from Child c left join CensusConfirmation" + SAYS
                + name(CensusChannel.CLASS), conditions, " group by " + keys + " order by " + keys, Object[].class).setMaxResults(MAX_UNITS).getResultList();
    }

    Page<CensusRollLine> roll(CensusRound round, LocalDate day, CensusUnitFilter unit, PageRequest page) {
        return lists.page("census-roll", "new org.xiaolian.census.CensusRollLine(c.id, c.name, c.gender, c.birthDate, c.schoolName, c.className, c.classKey, c.careType,"
                + " c.carerName)", "Child c", "", unit(round, day, unit), List.of(SortKey.ascending("c.nameSort", byte[].class),
                        SortKey.ascending("c.id", UUID.class)), page);
    }

    List<UUID> childIds(CensusRound round, LocalDate day, CensusUnitFilter unit) {
        return query("select c.id from Child c", unit(round, day, unit), UUID.class).getResultList();
    }

    Map<UUID, CensusConfirmation> confirmations(UUID roundId, CensusChannel channel, Collection<UUID> childIds) {
        return childIds.isEmpty() ? Map.of() : getEntityManager().createQuery("select k from CensusConfirmation k where k.roundId = :round"
                + " and k.channel = :channel and k.childId in :ids", CensusConfirmation.class).setParameter("round", roundId)
                .setParameter("channel", channel).setParameter("ids", childIds).getResultList().stream()
                .collect(Collectors.toMap(k -> k.childId, Function.identity()));
    }

    void persist(CensusConfirmation confirmation) {
        getEntityManager().persist(confirmation);
    }

    /** What was found in a village or class before: the page that comes now replaces it. */
    void removeFound(UUID roundId, CensusUnitFilter unit) {
        getEntityManager().createQuery("delete from CensusConfirmation k where k.roundId = :round and k.channel = :channel and k.outcome = :found and "
                + (unit.channel == CensusChannel.VILLAGE ? "k.regionCode = :a and :b is null" : "k.schoolId = :a and k.className = :b"))
                .setParameter("round", roundId).setParameter("channel", unit.channel).setParameter("found", CensusOutcome.FOUND)
                .setParameter("a", unit.channel == CensusChannel.VILLAGE ? unit.regionCode : unit.schoolId)
                .setParameter("b", unit.channel == CensusChannel.VILLAGE ? null : unit.className).executeUpdate();
    }

    void sign(UUID roundId, CensusUnitFilter unit, String key, UUID person, java.time.Instant when) {
        getEntityManager().createNativeQuery("INSERT INTO census_sign_off (round_id, unit_key, channel, signed_by, signed_at)"
                + " VALUES (:round, :unit, :channel, :person, :at) ON DUPLICATE KEY UPDATE signed_by = VALUES(signed_by), signed_at = VALUES(signed_at)")
                .setParameter("round", org.xiaolian.shared.text.UuidBytes.of(roundId)).setParameter("unit", key)
                .setParameter("channel", unit.channel.name()).setParameter("person", org.xiaolian.shared.text.UuidBytes.of(person))
                .setParameter("at", when).executeUpdate();
    }

    Map<String, java.time.Instant> signed(UUID roundId) {
        return getEntityManager().createQuery("select o.unitKey, o.signedAt from CensusSignOff o where o.roundId = :round", Object[].class)
                .setParameter("round", roundId).getResultList().stream().collect(Collectors.toMap(r -> (String) r[0], r -> (java.time.Instant) r[1]));
    }

    // ---- changes ------------------------------------------------------------------------------------------------------------

    Page<CensusConfirmation> changes(UUID roundId, CensusChangeState state, PageRequest page) {
        Conditions conditions = new Conditions().add("k.roundId = :round", "round", roundId).add("k.changeState = :state", "state", state);
        scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        return lists.page("census-changes", "k", "CensusConfirmation k join Child c on c.id = k.childId", "", conditions,
                List.of(SortKey.ascending("k.id", UUID.class)), page);
    }

    Optional<CensusConfirmation> change(UUID roundId, UUID id) {
        Conditions conditions = new Conditions().add("k.roundId = :round and k.id = :id", "round", roundId).parameter("id", id)
                .add("k.changeState is not null");
        scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        return query("select k from CensusConfirmation k join Child c on c.id = k.childId", conditions, CensusConfirmation.class).getResultList().stream().findFirst();
    }

    long proposed(UUID roundId) {
        return getEntityManager().createQuery("select count(*) from CensusConfirmation k where k.roundId = :round and k.changeState = :state", Long.class)
                .setParameter("round", roundId).setParameter("state", CensusChangeState.PROPOSED).getSingleResult();
    }

    // ---- frozen rounds --------------------------------------------------------------------------------------------------------

    /** Writes down every child of the round with the facts that count; gives their number. */
    int freeze(CensusRound round) {
        String parent = "(SELECT f.presence FROM parent_fact f WHERE f.child_id = c.id AND f.parent = '%s' AND f.valid_from <= :asOf"
                + " AND (f.valid_to IS NULL OR f.valid_to >= :asOf) ORDER BY f.valid_from DESC LIMIT 1)";
        String says = "(SELECT k.outcome FROM census_confirmation k WHERE k.round_id = :round AND k.child_id = c.id AND k.channel = '%s')";
        var insert = getEntityManager().createNativeQuery("INSERT INTO census_snapshot (round_id, child_id, region_code, school_id, class_name, class_key, school_name, grade_code,"
                + " gender, age_years, care_type, father_presence, mother_presence, risk_level, boarding, village_outcome, class_outcome)"
                + " SELECT :round, c.id, c.region_code, c.school_id, c.class_name, c.class_key, CASE WHEN c.school_id IS NULL THEN c.school_name END, c.grade_code, c.gender, TIMESTAMPDIFF(YEAR, c.birth_date, :asOf),"
                + " c.care_type, " + String.format(parent, "FATHER") + ", " + String.format(parent, "MOTHER") + ", c.risk_level, c.boarding, "
                + String.format(says, "VILLAGE") + ", " + String.format(says, "CLASS") + " FROM child c WHERE c.survivor_id IS NULL"
                + " AND c.region_code LIKE :place" + (round.schoolId == null ? "" : " AND c.school_id = :school")
                + " AND EXISTS (SELECT 1 FROM child_status_period s WHERE s.child_id = c.id AND s.starts_on <= :asOf"
                + " AND (s.ends_on IS NULL OR s.ends_on >= :asOf))");
        insert.setParameter("round", org.xiaolian.shared.text.UuidBytes.of(round.id)).setParameter("asOf", round.asOf)
                .setParameter("place", round.regionPrefix + "%");
        if (round.schoolId != null) {
            insert.setParameter("school", org.xiaolian.shared.text.UuidBytes.of(round.schoolId));
        }
        int children = insert.executeUpdate();
        nameClasses(round);
        return children;
    }

    /** Files keep the class itself only for schools that are organizations; of the others it follows from what they say. */
    private void nameClasses(CensusRound round) {
        List<Object[]> classes = getEntityManager().createQuery("select distinct n.className, n.gradeCode, c.gradeYear from CensusSnapshot n join Child c on c.id = n.childId"
                + " where n.roundId = :round and n.classKey is null and n.schoolId is null and n.className is not null", Object[].class).setParameter("round", round.id).getResultList();
        for (Object[] one : classes) {
            Grade grade = one[1] == null ? null : Grade.valueOf((String) one[1]);
            String key = SchoolClass.key((String) one[0], grade, (Integer) one[2]);
            if (key != null) {
                getEntityManager().createNativeQuery("UPDATE census_snapshot n JOIN child c ON c.id = n.child_id SET n.class_key = :key WHERE n.round_id = :round AND n.class_key IS NULL"
                        + " AND n.school_id IS NULL AND n.class_name = :name AND c.grade_year = :year AND (n.grade_code = :grade OR n.grade_code IS NULL AND :grade IS NULL)")
                        .setParameter("key", key).setParameter("round", org.xiaolian.shared.text.UuidBytes.of(round.id)).setParameter("name", one[0]).setParameter("year", one[2])
                        .setParameter("grade", one[1]).executeUpdate();
            }
        }
    }

    // ---- reconciliation -------------------------------------------------------------------------------------------------------

    /** Files, on village lists, on rolls, and the three gaps among files. */
    Object[] reconciliation(CensusRound round, LocalDate day, String regionCode) {
        return query("select count(c), sum(case when " + HERE_V + " then 1 else 0 end), sum(case when " + HERE_C + " then 1 else 0 end)"
                + ", sum(case when " + gap(CensusGap.VILLAGE_MISSING) + " then 1 else 0 end), sum(case when " + gap(CensusGap.SCHOOL_MISSING)
                + " then 1 else 0 end), sum(case when " + gap(CensusGap.BOTH_MISSING) + " then 1 else 0 end) from " + BOTH, children(round, day, regionCode),
                Object[].class).getSingleResult();
    }

    Page<CensusReconciliationRow> missing(CensusRound round, LocalDate day, CensusGap gap, String regionCode, PageRequest page) {
        if (gap == CensusGap.SYSTEM_MISSING) {
            return lists.page("census-found", "new org.xiaolian.census.CensusReconciliationRow(k.childId, k.foundName, o.name, k.className, false, case when"
                    + " k.channel = " + name(CensusChannel.VILLAGE) + " then k.outcome else null end, case when k.channel = " + name(CensusChannel.CLASS)
                    + " then k.outcome else null end)", "CensusConfirmation k", "left join Organization o on o.id = k.schoolId", found(round, regionCode),
                    List.of(SortKey.ascending("k.id", UUID.class)), page);
        }
        return lists.page("census-gap", "new org.xiaolian.census.CensusReconciliationRow(c.id, c.name, c.schoolName, c.className, true, kv.outcome, kc.outcome)",
                BOTH, "", children(round, day, regionCode).add(gap(gap)), List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class)), page);
    }

    long countFound(CensusRound round, String regionCode) {
        return query("select count(*) from CensusConfirmation k", found(round, regionCode), Long.class).getSingleResult();
    }

    /** Children without a file belong to no child's scope: they are for whoever wrote them down and for the officers of the place. */
    private Conditions found(CensusRound round, String regionCode) {
        Conditions officers = new Conditions();
        scope.limitPlaces(officers, "k.regionCode");
        Conditions own = new Conditions().add("k.confirmedBy = :me", "me", callers.get().personId());
        Conditions found = new Conditions().either(officers, own).add("k.roundId = :round", "round", round.id).add("k.outcome = " + name(CensusOutcome.FOUND));
        if (regionCode != null) {
            // What a class found carries the place of its round: the school says where it was.
            found.add("k.schoolId is null and k.regionCode like :part or k.schoolId in (select o.id from Organization o where o.regionCode like :part)", "part",
                    RegionLevel.prefix(regionCode) + "%");
        }
        return found;
    }

    /** Confirmed as being here. Never null, so that it can be negated. */
    private static String here(String alias) {
        return "coalesce(" + alias + ".outcome, " + name(CensusOutcome.NOT_HERE) + ") in (" + name(CensusOutcome.UNCHANGED) + ", "
                + name(CensusOutcome.CHANGED) + ")";
    }

    private static String gap(CensusGap gap) {
        return switch (gap) {
            case VILLAGE_MISSING -> "(" + HERE_C + ") and not (" + HERE_V + ")";
            case SCHOOL_MISSING -> "(" + HERE_V + ") and c.schoolId is not null and not (" + HERE_C + ")";
            default -> "not (" + HERE_V + ") and not (" + HERE_C + ")";
        };
    }

    private static String name(Enum<?> value) {
        return value.getDeclaringClass().getName() + "." + value.name();
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        return query(selectFrom, conditions, "", type);
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, String rest, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where() + rest, type);
        // A count of one channel does not know the parameters of the other.
        java.util.Set<String> known = query.getParameters().stream().map(jakarta.persistence.Parameter::getName).collect(Collectors.toSet());
        conditions.parameters().forEach((name, value) -> {
            if (known.contains(name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
