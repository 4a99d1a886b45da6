package org.xiaolian.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.child.ChildScope;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.contact.ContactKind;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class DutyRepository implements PanacheRepositoryBase<DutyRule, UUID> {
    /** The rule's office is in scope, or cares for a child in scope. */
    private static final String CARES_IN_SCOPE = "exists (select 1 from Pairing sp join Organization so on so.id = sp.organizationId"
            + " join Child sc on sc.id = sp.childId join Organization sr on sr.id = r.organizationId where so.path like concat(sr.path, '%%') and (%s))";
    static final String SUBTREE = "%s in (select fo.id from Organization fo, Organization fr where fr.id = :organizationId and fo.path like concat(fr.path, '%%'))";

    /** More do not fit on a screen, or into one statement. */
    private static final int COLUMNS = 12;

    private final ChildScope scope;
    private final KeysetQuery lists;
    private final OfficeTime time;

    DutyRepository(ChildScope scope, KeysetQuery lists, OfficeTime time) {
        this.scope = scope;
        this.lists = lists;
        this.time = time;
    }

    // ---- rules ------------------------------------------------------------------------------------------------------------

    Page<DutyRule> rules(UUID organizationId, PageRequest page) {
        Conditions conditions = new Conditions();
        if (organizationId != null) {
            conditions.add(String.format(SUBTREE, "r.organizationId"), "organizationId", organizationId);
        }
        limitRules(conditions);
        return lists.page("duty-rules", "r", "DutyRule r", "", conditions,
                List.of(SortKey.descending("r.validFrom", LocalDate.class), SortKey.descending("r.id", UUID.class)), page);
    }

    Optional<DutyRule> rule(UUID id) {
        Conditions conditions = new Conditions().add("r.id = :id", "id", id);
        limitRules(conditions);
        return query("select r from DutyRule r", conditions, DutyRule.class).getResultList().stream().findFirst();
    }

    private void limitRules(Conditions conditions) {
        Conditions ownOffices = new Conditions();
        scope.limitOrganizations(ownOffices, "r.organizationId");
        Conditions caring = new Conditions();
        scope.limitRecords(caring, CARES_IN_SCOPE, "sc", "r.organizationId");
        // What an office above asks of directors, teachers and parents is asked of them here.
        Conditions above = new Conditions().add("r.actor <> org.xiaolian.duty.DutyActor.HELPER");
        scope.limitOrganizationsAbove(above, "r.organizationId");
        conditions.either(ownOffices, new Conditions().either(caring, above));
    }

    Map<UUID, DutyRule> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : list("id in ?1", ids).stream().collect(Collectors.toMap(r -> r.id, r -> r));
    }

    Map<UUID, String> ruleNames(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : InList.query(getEntityManager(), "ids", ids, "select r from DutyRule r where r.id in :ids", DutyRule.class)
                .getResultList().stream().collect(Collectors.toMap(r -> r.id, r -> r.name));
    }

    boolean organizationInScope(UUID organizationId) {
        Conditions conditions = new Conditions().add("o.id = :id", "id", organizationId);
        scope.limitOrganizations(conditions, "o.id");
        return !query("select 1 from Organization o", conditions, Integer.class).getResultList().isEmpty();
    }

    /** Rules that hold on any day between two days, of offices in scope or caring for children in scope; oldest first. */
    List<DutyRule> rulesBetween(LocalDate from, LocalDate to, UUID organizationId, UUID ruleId) {
        Conditions conditions = new Conditions().add("r.validFrom <= :to", "to", to).add("r.validTo is null or r.validTo >= :from", "from", from)
                .addIfPresent("r.id = :ruleId", "ruleId", ruleId);
        if (organizationId != null) {
            // What an office above asks of all below it is owed here, too.
            conditions.add("exists (select 1 from Organization ro, Organization fo where ro.id = r.organizationId and fo.id = :organizationId"
                    + " and (ro.path like concat(fo.path, '%') or fo.path like concat(ro.path, '%')))", "organizationId", organizationId);
        }
        limitRules(conditions);
        TypedQuery<DutyRule> query = getEntityManager().createQuery("select r from DutyRule r" + conditions.where() + " order by r.duty, r.id", DutyRule.class)
                .setMaxResults(COLUMNS);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Rules of today that such people owe, as {@link #rulesBetween}. */
    List<DutyRule> rulesNow(DutyActor actor, UUID ruleId, Duty duty, LocalDate today) {
        Conditions conditions = new Conditions().add("r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)", "today", today).add("r.actor = :actor", "actor", actor)
                .addIfPresent("r.id = :ruleId", "ruleId", ruleId).addIfPresent("r.duty = :duty", "duty", duty);
        limitRules(conditions);
        return query("select r from DutyRule r", conditions, DutyRule.class).setMaxResults(COLUMNS).getResultList();
    }

    // ---- coverage -----------------------------------------------------------------------------------------------------------

    /** @param groups the {@link #totals} of the same filter: the table's length is known from them */
    Page<CoverageLine> coverage(CoverageFilter filter, CoverageColumns columns, List<Object[]> groups, PageRequest page) {
        Conditions conditions = roster(filter, columns.monthStart(), columns.monthEnd());
        String from = "Child c";
        String sets = "";
        if (filter.onlyGaps && !columns.terms().isEmpty()) {
            CoverageColumns.Text text = columns.text(conditions);
            from += text.joins();
            sets = text.sets();
            conditions.add(text.figures().stream().map(f -> f + " >= " + CoverageState.NOBODY.ordinal()).collect(Collectors.joining(" or ")));
        } else if (filter.onlyGaps) {
            conditions.add("1 = 0");
        }
        String list = from;
        List<SortKey> order = List.of(SortKey.ascending("c.nameSort", byte[].class), SortKey.ascending("c.id", UUID.class));
        return lists.page(sets, "coverage/" + columns.monthStart(), "new org.xiaolian.duty.CoverageLine(c.id, c.regionCode, c.riskLevel, c.riskLevelOn, c.enteredOn, c.schoolId, coalesce(c.classKey, c.className))", list, "", conditions, order, page,
                () -> columns.terms().isEmpty() ? lists.count(list, conditions, order)
                        : groups.stream().filter(g -> !filter.onlyGaps || CoverageColumns.hasGap((String) g[0])).mapToLong(g -> (Long) g[1]).sum());
    }

    /** How many children have which figures, over the whole roster: a few rows, whatever its size. */
    List<Object[]> totals(CoverageFilter filter, CoverageColumns columns) {
        if (columns.terms().isEmpty()) {
            return List.of();
        }
        Conditions conditions = roster(filter, columns.monthStart(), columns.monthEnd());
        CoverageColumns.Text text = columns.text(conditions);
        TypedQuery<Object[]> query = getEntityManager().createQuery("with " + (text.sets().isEmpty() ? "" : text.sets() + ", ") + "cells as (select " + text.row() + " as states from Child c" + text.joins()
                + conditions.where() + ") select x.states, count(*) from cells x group by x.states", Object[].class);
        // Which of a column's parameters are needed depends on the day.
        Set<String> known = query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        conditions.parameters().entrySet().stream().filter(p -> known.contains(p.getKey())).forEach(p -> query.setParameter(p.getKey(), p.getValue()));
        return query.getResultList();
    }

    /** Levels of these children that began before a day: child, level, first and last day. */
    List<Object[]> levels(Collection<UUID> childIds, LocalDate before) {
        return childIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", childIds, "select x.childId, x.riskLevel, x.startsOn, x.endsOn from ChildRiskLevel x"
                + " where x.childId in :ids and x.startsOn < :day", Object[].class).setParameter("day", before).getResultList();
    }

    /** Whether some child without a level had one on that day or later. */
    boolean levelsWereTakenBack(LocalDate since) {
        return !getEntityManager().createQuery("select 1 from ChildRiskLevel x join Child c on c.id = x.childId where x.endsOn >= :since and c.riskLevel is null", Integer.class)
                .setParameter("since", since).setMaxResults(1).getResultList().isEmpty();
    }

    /** The rules from which some child is exempt on any day between two days. */
    Set<UUID> rulesWithExemptions(Collection<UUID> ruleIds, LocalDate from, LocalDate to) {
        return ruleIds.isEmpty() ? Set.of() : Set.copyOf(InList.query(getEntityManager(), "ids", ruleIds, "select r.id from DutyRule r where r.id in :ids and exists"
                + " (select 1 from DutyExemption e where e.dutyRuleId = r.id and e.startsOn <= :to and e.endsOn >= :from)", UUID.class).setParameter("from", from)
                .setParameter("to", to).getResultList());
    }

    /** Children whose file was open on any day of the month, within scope and filter. */
    private Conditions roster(CoverageFilter filter, LocalDate monthStart, LocalDate monthEnd) {
        // Whoever is active today is on the roster of every month that has not ended: the status saves a look for each of them.
        Conditions conditions = new Conditions().add((monthEnd.isBefore(time.today()) ? "" : "c.status = org.xiaolian.child.ChildStatus.ACTIVE or ")
                + "exists (select 1 from ChildStatusPeriod s where s.childId = c.id and s.startsOn <= :monthEnd"
                + " and (s.endsOn is null or s.endsOn >= :monthStart))").parameter("monthStart", monthStart).parameter("monthEnd", monthEnd);
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "filterRegion"));
        }
        if (filter.organizationId != null) {
            conditions.add("exists (select 1 from Pairing fp where fp.childId = c.id and fp.startsOn <= :monthEnd and (fp.endsOn is null or"
                    + " fp.endsOn >= :monthStart) and " + String.format(SUBTREE, "fp.organizationId") + ")", "organizationId", filter.organizationId);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("c.nameSort >= :nameFrom and c.nameSort < :nameTo").parameter("nameFrom", PinyinKeys.prefixFrom(filter.q.strip()))
                    .parameter("nameTo", PinyinKeys.prefixTo(filter.q.strip()));
        }
        scope.limitChildren(conditions, "c");
        return conditions;
    }

    /** Visits to these children and contacts about them between two days, in order. Cancelled ones are absent. */
    List<DutyRecord> records(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        if (childIds.isEmpty()) {
            return List.of();
        }
        List<DutyRecord> records = new ArrayList<>();
        InList.query(getEntityManager(), "ids", childIds, "select x.childId, v.id, x.occurredOn, x.effective, v.lateEntry, v.method, v.personsMet"
                + " from HomeVisitChild x join HomeVisit v on v.id = x.homeVisitId where x.childId in :ids and x.occurredOn between :from and :to"
                + " and v.cancelledOn is null order by x.occurredOn, v.id", Object[].class).setParameter("from", from).setParameter("to", to).getResultList()
                .forEach(r -> records.add(new DutyRecord((UUID) r[0], (UUID) r[1], (LocalDate) r[2], (Boolean) r[3], (Boolean) r[4], null, r[5].toString(),
                        List.of(((String) r[6]).split(",")))));
        InList.query(getEntityManager(), "ids", childIds, "select x.childId, k.id, x.occurredOn, x.effective, k.lateEntry, x.kind, x.channel, x.counterpart"
                + " from ContactChild x join Contact k on k.id = x.contactId where x.childId in :ids and x.occurredOn between :from and :to"
                + " and k.cancelledOn is null order by x.occurredOn, k.id", Object[].class).setParameter("from", from).setParameter("to", to).getResultList()
                .forEach(r -> records.add(new DutyRecord((UUID) r[0], (UUID) r[1], (LocalDate) r[2], (Boolean) r[3], (Boolean) r[4], (ContactKind) r[5], r[6].toString(),
                        List.of(r[7].toString()))));
        return records;
    }

    /** Pairings of these children that hold on any day between two days: child, helper's name, kind, office's path, first and last day. */
    List<Object[]> pairings(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        return childIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", childIds, "select p.childId, h.name, p.kind, o.path, p.startsOn, p.endsOn from Pairing p"
                + " join Person h on h.id = p.helperId join Organization o on o.id = p.organizationId where p.childId in :ids and p.startsOn <= :to"
                + " and (p.endsOn is null or p.endsOn >= :from) order by h.nameSort, p.id", Object[].class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    // ---- today ------------------------------------------------------------------------------------------------------------

    /** The caller's pairings that hold today: child, name, place, carer, birth date, kind, office's path, first day, level, place's code, day of entry. */
    List<Object[]> myChildren(UUID helperId, LocalDate today) {
        return getEntityManager().createQuery("select c.id, c.name, r.name, c.carerName, c.birthDate, p.kind, o.path, p.startsOn, c.riskLevel,"
                + " c.regionCode, c.enteredOn from Pairing p"
                + " join Child c on c.id = p.childId join Organization o on o.id = p.organizationId join Region r on r.code = c.regionCode"
                + " where p.helperId = :me and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)"
                + " and c.status = org.xiaolian.child.ChildStatus.ACTIVE order by c.nameSort, c.id", Object[].class)
                .setParameter("me", helperId).setParameter("today", today).getResultList();
    }

    /** Rules that hold today for such people. */
    List<DutyRule> rulesOfToday(Collection<DutyActor> actors, LocalDate today) {
        return actors.isEmpty() ? List.of() : list("actor in ?2 and validFrom <= ?1 and (validTo is null or validTo >= ?1)", today, actors);
    }

    /**
     * Children whom the caller answers for in a post, as in {@link #myChildren}; with school and class at the end.
     *
     * @param levels only children of these levels; empty: whatever their level
     */
    List<Object[]> childrenOfPost(DutyActor post, Collection<RiskLevel> levels) {
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE");
        if (!levels.isEmpty()) {
            conditions.addIn("c.riskLevel", "level", levels);
        }
        scope.limitChildrenAs(conditions, "c", post.role().name());
        TypedQuery<Object[]> query = getEntityManager().createQuery("select c.id, c.name, r.name, c.carerName, c.birthDate, null, null, c.enteredOn, c.riskLevel, c.regionCode, c.enteredOn,"
                + " c.schoolId, coalesce(c.classKey, c.className) from Child c join Region r on r.code = c.regionCode" + conditions.where() + " order by c.nameSort, c.id", Object[].class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    List<DutyExemption> exemptions(Collection<UUID> childIds, LocalDate from, LocalDate to) {
        return childIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", childIds, "select e from DutyExemption e where e.childId in :ids"
                + " and e.startsOn <= :to and e.endsOn >= :from", DutyExemption.class).setParameter("from", from)
                .setParameter("to", to).getResultList();
    }

    /** Phones of the carer of today and of the parents, in calling order: child, who (CARER, FATHER, MOTHER), name, cipher. */
    List<Object[]> phones(Collection<UUID> childIds, LocalDate today) {
        if (childIds.isEmpty()) {
            return List.of();
        }
        List<Object[]> phones = new ArrayList<>(InList.query(getEntityManager(), "ids", childIds, "select a.childId, 'CARER', g.name, t.phoneCipher"
                + " from CareArrangement a join Guardian g on g.id = a.carerId join GuardianPhone t on t.guardianId = g.id where a.childId in :ids"
                + " and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today) and t.dead = false order by t.callOrder", Object[].class)
                .setParameter("today", today).getResultList());
        phones.addAll(InList.query(getEntityManager(), "ids", childIds, "select f.childId, cast(f.parent as String), g.name, t.phoneCipher from ParentFact f"
                + " join Guardian g on g.id = f.guardianId join GuardianPhone t on t.guardianId = g.id where f.childId in :ids and f.validFrom <= :today"
                + " and (f.validTo is null or f.validTo >= :today) and t.dead = false order by f.parent, t.callOrder", Object[].class)
                .setParameter("today", today).getResultList());
        return phones;
    }

    /** What the caller promised: her visits and contacts whose next day comes, and after which nothing happened yet. */
    List<Object[]> promised(boolean visits, UUID me, LocalDate from, LocalDate to) {
        String hql = visits
                ? "select v.id, x.childId, c.name, v.nextVisitOn, v.followUp from HomeVisit v join HomeVisitChild x on x.homeVisitId = v.id join Child c on c.id = x.childId"
                        + " where v.recordedBy = :me and v.cancelledOn is null and v.nextVisitOn between :from and :to"
                        + " and not exists (select 1 from HomeVisitChild y where y.childId = x.childId and y.effective = true and y.occurredOn > v.occurredOn)"
                : "select v.id, x.childId, c.name, v.nextContactOn, v.followUp from Contact v join ContactChild x on x.contactId = v.id join Child c on c.id = x.childId"
                        + " where v.recordedBy = :me and v.cancelledOn is null and v.nextContactOn between :from and :to"
                        + " and not exists (select 1 from ContactChild y where y.childId = x.childId and y.effective = true and y.occurredOn > v.occurredOn)";
        Conditions scoped = new Conditions();
        scope.limitChildren(scoped, "c");
        TypedQuery<Object[]> query = getEntityManager().createQuery(hql + scoped.where().replaceFirst(" where ", " and ") + " order by 4", Object[].class)
                .setParameter("me", me).setParameter("from", from).setParameter("to", to).setMaxResults(50);
        scoped.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** What the caller planned for a parent's home-coming and nobody has done yet: visits, and agreements to sign. */
    List<Object[]> plannedForHomeComings(UUID me, LocalDate from, LocalDate to) {
        Conditions conditions = new Conditions().add("d.decidedBy = :me", "me", me).add("d.accepted = true and h.cancelledOn is null")
                .add("d.plannedOn between :from and :to").parameter("from", from).parameter("to", to)
                .add("cast(d.proposal as String) = 'VISIT' and not exists (select 1 from HomeVisitChild y where y.childId = c.id and y.effective = true and y.occurredOn >= h.startsOn)"
                        + " or cast(d.proposal as String) = 'SIGN_AGREEMENT' and exists (select 1 from CareAgreement a where a.childId = c.id and a.signedOn is not null"
                        + " and a.endedOn is null and cast(a.signMethod as String) = 'REMOTE' and a.paperSignedOn is null)");
        scope.limitChildrenShowing(conditions, "c", FieldGroup.DETAILS);
        TypedQuery<Object[]> query = getEntityManager().createQuery("select h.id, c.id, c.name, d.plannedOn, cast(d.proposal as String) from HomeComingDecision d"
                + " join HomeComing h on h.id = d.homeComingId join Child c on c.id = h.childId" + conditions.where() + " order by d.plannedOn, h.id", Object[].class).setMaxResults(50);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    // ---- workload -----------------------------------------------------------------------------------------------------------

    /** Helpers with pairings today in scope: id, name, sort key, children, last day on which she recorded. */
    List<Object[]> workloads(UUID organizationId, LocalDate today) {
        Conditions conditions = new Conditions().add("p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)", "today", today);
        if (organizationId != null) {
            conditions.add(String.format(SUBTREE, "p.organizationId"), "organizationId", organizationId);
        }
        scope.limitRecords(conditions, "%s", "c", "p.organizationId");
        TypedQuery<Object[]> query = getEntityManager().createQuery("select h.id, h.name, count(distinct p.childId),"
                + " (select max(v.occurredOn) from HomeVisit v where v.recordedBy = h.id and v.cancelledOn is null),"
                + " (select max(k.occurredOn) from Contact k where k.recordedBy = h.id and k.cancelledOn is null)"
                + " from Pairing p join Child c on c.id = p.childId join Person h on h.id = p.helperId" + conditions.where()
                + " group by h.id, h.name, h.nameSort order by h.nameSort, h.id", Object[].class).setMaxResults(500);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Children of helpers today: helper, child, kind, office's path, first day, level, place's code, day of entry. */
    List<Object[]> childrenOf(Collection<UUID> helperIds, LocalDate today) {
        return helperIds.isEmpty() ? List.of() : InList.query(getEntityManager(), "ids", helperIds, "select p.helperId, p.childId, p.kind, o.path, p.startsOn, c.riskLevel,"
                + " c.regionCode, c.enteredOn from Pairing p"
                + " join Organization o on o.id = p.organizationId join Child c on c.id = p.childId where p.helperId in :ids and p.startsOn <= :today"
                + " and (p.endsOn is null or p.endsOn >= :today) and c.status = org.xiaolian.child.ChildStatus.ACTIVE", Object[].class)
                .setParameter("today", today).getResultList();
    }

    /** How many children a rule is about today, within scope. */
    long childrenAsked(DutyTerms terms, LocalDate today) {
        DutyRule rule = terms.rule;
        Conditions conditions = new Conditions().add("c.status = org.xiaolian.child.ChildStatus.ACTIVE");
        if (rule.actor != DutyActor.HELPER) {
            if (terms.schools == null) {
                conditions.add(ChildScope.place(conditions, "c", terms.place, "place"));
            } else {
                conditions.addIn("c.schoolId", "school", terms.schools);
            }
            if (rule.actor == DutyActor.CLASS_TEACHER) {
                conditions.add("c.schoolId is not null");
            }
        } else {
            conditions.add("c.id in (select p.childId from Pairing p where p.kind = :kind and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)"
                    + " and p.organizationId in (select po.id from Organization po where po.path like :path))", "kind", rule.pairingKind).parameter("today", today).parameter("path", terms.path + "%");
        }
        scope.limitChildren(conditions, "c");
        return query("select count(*) from Child c", conditions, Long.class).getSingleResult();
    }

    void add(DutyRuleLine line) {
        getEntityManager().persist(line);
    }

    void add(DutyExemption exemption) {
        getEntityManager().persist(exemption);
        getEntityManager().flush();
    }

    Page<DutyExemption> exemptions(DutyExemptionFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("e.childId = :childId", "childId", filter.childId)
                .addIfPresent("e.dutyRuleId = :ruleId", "ruleId", filter.ruleId).addIfPresent("e.endsOn >= :from", "from", filter.from)
                .addIfPresent("e.startsOn <= :to", "to", filter.to);
        scope.limitChildren(conditions, "c");
        return lists.page("duty-exemptions", "e", "DutyExemption e join Child c on c.id = e.childId", "", conditions,
                List.of(SortKey.descending("e.startsOn", LocalDate.class), SortKey.descending("e.id", UUID.class)), page);
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where(), type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
