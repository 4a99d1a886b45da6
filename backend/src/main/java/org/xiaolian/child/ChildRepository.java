package org.xiaolian.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.text.UuidBytes;

@ApplicationScoped
class ChildRepository implements PanacheRepositoryBase<Child, UUID> {
    private static final int NAME_KEY_LENGTH = 200;

    private final ChildScope scope;
    private final CurrentCaller callers;
    private final KeysetQuery lists;
    private final ChildConditions matching;

    ChildRepository(ChildScope scope, CurrentCaller callers, KeysetQuery lists, ChildConditions matching) {
        this.scope = scope;
        this.callers = callers;
        this.lists = lists;
        this.matching = matching;
    }

    List<ChildRef> refs(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions().addIn("c.id", "ids", ids);
        scope.limitChildren(conditions, "c");
        return query("select c.id, c.archiveNumber, c.name, c.regionCode, c.status, c.complete, c.enteredOn, c.closedOn, "
                + scope.showingGrants(conditions, "c") + " from Child c", conditions, Object[].class).getResultList().stream()
                .map(r -> {
                    VisibleFields fields = fields((String) r[8]);
                    boolean details = fields.shows(FieldGroup.DETAILS);
                    return new ChildRef((UUID) r[0], details ? (String) r[1] : null, fields.name((String) r[2]), details ? (String) r[3] : null,
                            (ChildStatus) r[4], (Boolean) r[5], (LocalDate) r[6], (LocalDate) r[7]);
                }).toList();
    }

    Map<UUID, VisibleFields> visibleFields(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Conditions conditions = new Conditions().addIn("c.id", "ids", ids);
        scope.limitChildren(conditions, "c");
        return query("select c.id, " + scope.showingGrants(conditions, "c") + " from Child c", conditions, Object[].class)
                .getResultList().stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> fields((String) r[1])));
    }

    Map<UUID, Set<String>> rolesShowing(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Conditions conditions = new Conditions().addIn("c.id", "ids", ids);
        scope.limitChildren(conditions, "c");
        return query("select c.id, " + scope.showingGrants(conditions, "c") + " from Child c", conditions, Object[].class)
                .getResultList().stream().collect(Collectors.toMap(r -> (UUID) r[0], r -> roles((String) r[1])));
    }

    Set<UUID> confided(Set<UUID> ids, LocalDate today) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(InList.query(getEntityManager(), "ids", ids, "select p.childId from Pairing p where p.childId in :ids"
                + " and p.helperId = :me and p.showsConfidential = true and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)", UUID.class)
                .setParameter("me", callers.get().personId()).setParameter("today", today).getResultList());
    }

    /** Of those whom the caller sees only as their helper, and by no pairing that shows all. */
    Map<UUID, LocalDate> recordsFrom(Map<UUID, Set<String>> showing, LocalDate today) {
        Set<UUID> helped = showing.entrySet().stream().filter(e -> Set.of(ChildScope.Roles.HELPER, ChildScope.Roles.VOLUNTEER).containsAll(e.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        Map<UUID, LocalDate> from = new HashMap<>();
        if (!helped.isEmpty()) {
            Set<UUID> all = new HashSet<>();
            InList.query(getEntityManager(), "ids", helped, "select p.childId, p.recordsFrom from Pairing p where p.childId in :ids and p.helperId = :me"
                    + " and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)", Object[].class).setParameter("me", callers.get().personId())
                    .setParameter("today", today).getResultList().forEach(row -> {
                        if (row[1] == null) {
                            all.add((UUID) row[0]);
                        } else {
                            from.merge((UUID) row[0], (LocalDate) row[1], (one, other) -> one.isBefore(other) ? one : other);
                        }
                    });
            from.keySet().removeAll(all);
        }
        return from;
    }

    private Set<String> roles(String showingGrants) {
        Set<String> roles = new HashSet<>();
        for (int i = 0; i < showingGrants.length(); i++) {
            if (showingGrants.charAt(i) == '1') {
                roles.add(callers.get().grants().get(i).role());
            }
        }
        return roles;
    }

    /** 404 when the caller may not see the child, 403 when she sees it only by a role that may not write files. */
    void writable(UUID id) {
        if (!visible(id, ChildScope.Roles.WRITERS::contains)) {
            throw new Problem(visible(id, role -> true) ? CommonProblem.FORBIDDEN : CommonProblem.NOT_FOUND);
        }
    }

    boolean visible(UUID id, Predicate<String> roles) {
        Conditions conditions = new Conditions().add("c.id = :id", "id", id);
        scope.limitChildren(conditions, "c", roles);
        return !query("select 1 from Child c", conditions, Integer.class).getResultList().isEmpty();
    }

    /** The child with its row locked. */
    Child lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The children with their rows locked, in one statement and always in the same order. */
    List<Child> lockAll(Collection<UUID> ids) {
        return InList.query(getEntityManager(), "ids", ids, "select c from Child c where c.id in :ids order by c.id", Child.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The file, its place and which grants show it, in one statement; null outside the caller's scope. */
    Found find(UUID id) {
        Conditions conditions = new Conditions().add("c.id = :id", "id", id);
        scope.limitChildren(conditions, "c");
        return query("select c, r.name, r.fullName, " + scope.showingGrants(conditions, "c")
                + " from Child c join Region r on r.code = c.regionCode", conditions, Object[].class).getResultList().stream().findFirst()
                .map(r -> new Found((Child) r[0], new RegionRef(((Child) r[0]).regionCode, (String) r[1], (String) r[2]),
                        fields((String) r[3]))).orElse(null);
    }

    record Found(Child child, RegionRef region, VisibleFields fields) {
    }

    Page<ChildLine> list(ChildFilter filter, LocalDate today, PageRequest page) {
        Conditions conditions = matching.of(filter, today);
        return lists.page("children/" + filter.sort, line(conditions), "Child c", "", conditions, ChildSort.of(filter.sort).keys(), page);
    }

    /** The list with whole files; nobody asks for its total at each piece. */
    Page<ChildExportLine> export(ChildFilter filter, LocalDate today, PageRequest piece) {
        Conditions conditions = matching.of(filter, today);
        return lists.page("children/export/" + filter.sort, "new org.xiaolian.child.ChildExportLine(c, " + scope.showingGrants(conditions, "c") + ")",
                "Child c", "", conditions, ChildSort.of(filter.sort).keys(), piece, () -> 0);
    }

    long count(ChildFilter filter, LocalDate today) {
        return query("select count(*) from Child c", matching.of(filter, today), Long.class).getSingleResult();
    }

    /** Rows of these files that a role shows which may write them. */
    List<ChildLine> lines(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions().addIn("c.id", "ids", ids);
        scope.limitChildren(conditions, "c", ChildScope.Roles.WRITERS::contains);
        return query("select " + line(conditions) + " from Child c", conditions, ChildLine.class).getResultList();
    }

    /**
     * How many open files have which value of the columns, of those which a role shows that also shows the columns.
     *
     * @param columns names of properties of {@code Child}, or none for the number of all
     */
    List<Object[]> countOpen(String regionCode, Predicate<String> roles, String... columns) {
        Conditions conditions = new Conditions();
        scope.limitChildren(conditions, "c", roles);
        conditions.add("c.status = :status", "status", ChildStatus.ACTIVE);
        if (regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", regionCode, "place"));
        }
        String values = Arrays.stream(columns).map(column -> "c." + column).collect(Collectors.joining(", "));
        TypedQuery<Object[]> query = getEntityManager().createQuery("select count(*)" + (columns.length == 0 ? "" : ", " + values) + " from Child c"
                + conditions.where() + (columns.length == 0 ? "" : " group by " + values), Object[].class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Whether each role that shows the caller a child also shows her these fields. */
    boolean allRolesShow(FieldGroup... groups) {
        return callers.get().grants().stream().allMatch(grant -> Arrays.stream(groups).allMatch(group -> FieldAccess.shows(grant.role(), group)));
    }

    boolean anyIdNumberTaken(Collection<byte[]> hashes) {
        return !hashes.isEmpty() && count("idNumberHash in ?1", hashes) > 0;
    }

    List<Child> byIdNumbers(Collection<byte[]> hashes) {
        return hashes.isEmpty() ? List.of() : list("idNumberHash in ?1", hashes);
    }

    /** Open and closed files with one of the names and one of the birth dates. */
    List<Child> byNames(Collection<String> names, Collection<LocalDate> birthDates) {
        return names.isEmpty() ? List.of() : list("nameSort in ?1 and birthDate in ?2", names.stream().map(PinyinKeys::sortKey).toList(), birthDates);
    }

    List<Child> byArchiveNumbers(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : list("archiveNumber in ?1", numbers);
    }

    /** Open files of the caller's scope with one of the names. */
    List<Child> openByNames(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions().add("c.nameSort in :names", "names", names.stream().map(PinyinKeys::sortKey).toList())
                .add("c.status = :status", "status", ChildStatus.ACTIVE);
        scope.limitChildren(conditions, "c", ChildScope.Roles.WRITERS::contains);
        return query("select c from Child c", conditions, Child.class).getResultList();
    }

    /** Those of the files that the caller may write. */
    Set<UUID> writableAmong(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Conditions conditions = new Conditions().add("c.id in :ids", "ids", ids);
        scope.limitChildren(conditions, "c", ChildScope.Roles.WRITERS::contains);
        return new HashSet<>(query("select c.id from Child c", conditions, UUID.class).getResultList());
    }

    void removeNameKeys(Collection<UUID> ids) {
        getEntityManager().createQuery("delete from ChildNameKey k where k.childId in :ids").setParameter("ids", ids).executeUpdate();
    }

    boolean idNumberTaken(byte[] hash, UUID except) {
        return count("idNumberHash = ?1 and id <> ?2", hash, except) > 0;
    }

    /** Names of today's helpers, by child, in the order of their pairings. */
    Map<UUID, List<String>> helperNames(Collection<UUID> childIds, LocalDate today) {
        return childIds.isEmpty() ? Map.of() : InList.query(getEntityManager(), "ids", childIds, "select p.childId, h.name from Pairing p"
                + " join Person h on h.id = p.helperId where p.childId in :ids and p.startsOn <= :today"
                + " and (p.endsOn is null or p.endsOn >= :today) order by p.startsOn, p.id", Object[].class)
                .setParameter("today", today).getResultList().stream()
                .collect(Collectors.groupingBy(r -> (UUID) r[0], Collectors.mapping(r -> (String) r[1], Collectors.toList())));
    }

    /** Replaces what the child is found by in letters. */
    void writeNameKeys(UUID childId, String name) {
        getEntityManager().createQuery("delete from ChildNameKey k where k.childId = :id").setParameter("id", childId).executeUpdate();
        addNameKeys(childId, name);
    }

    void addNameKeys(UUID childId, String name) {
        PinyinKeys.searchKeys(name).stream().map(k -> k.substring(0, Math.min(k.length(), NAME_KEY_LENGTH))).distinct().forEach(k -> {
            ChildNameKey key = new ChildNameKey();
            key.childId = childId;
            key.nameKey = k;
            getEntityManager().persist(key);
        });
    }

    /** Holds the rows, in the order of their ids, against a merge or a closure until the transaction ends. */
    void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            getEntityManager().createNativeQuery("SELECT id FROM child WHERE id IN (:ids) ORDER BY id LOCK IN SHARE MODE")
                    .setParameter("ids", ids.stream().map(UuidBytes::of).toList()).getResultList();
        }
    }

    /** The version stays: to say that a file is right is no change of it. */
    void confirmed(Collection<UUID> ids, LocalDate day) {
        if (!ids.isEmpty()) {
            getEntityManager().createNativeQuery("UPDATE child SET last_confirmed_on = :day WHERE id IN (:ids)").setParameter("day", day)
                    .setParameter("ids", ids.stream().map(UuidBytes::of).toList()).executeUpdate();
        }
    }

    void changed(Collection<UUID> ids, java.time.Instant now) {
        if (!ids.isEmpty()) {
            getEntityManager().createNativeQuery("UPDATE child SET changed_at = :now WHERE id IN (:ids)").setParameter("now", now)
                    .setParameter("ids", ids.stream().map(UuidBytes::of).toList()).executeUpdate();
        }
    }

    void persist(ChildStatusPeriod period) {
        getEntityManager().persist(period);
    }

    /** The interval in which the child is, or was last, in care here. */
    ChildStatusPeriod lastPeriod(UUID childId) {
        return getEntityManager().createQuery("select s from ChildStatusPeriod s where s.childId = :id order by s.startsOn desc",
                ChildStatusPeriod.class).setParameter("id", childId).setMaxResults(1).getSingleResult();
    }

    /** Files that were merged into this one. */
    List<UUID> mergedInto(UUID childId) {
        return getEntityManager().createQuery("select c.id from Child c where c.mergedInto = :id", UUID.class).setParameter("id", childId).getResultList();
    }

    /** Deletes the file; the database refuses while anything still names it. */
    void forget(UUID childId) {
        delete("from ChildNameKey k where k.childId = ?1", childId);
        delete("from ChildStatusPeriod s where s.childId = ?1", childId);
        delete("from ChildResidence s where s.childId = ?1", childId);
        delete("from ChildRiskLevel s where s.childId = ?1", childId);
        delete("id = ?1", childId);
    }

    /** When the child was in care here, in its order. */
    List<ChildStatusPeriod> periods(UUID childId) {
        return getEntityManager().createQuery("select s from ChildStatusPeriod s where s.childId = :id order by s.startsOn", ChildStatusPeriod.class)
                .setParameter("id", childId).getResultList();
    }

    /** The next running number of a place and year; others who want one wait until this transaction ends. */
    int nextArchiveNumber(String regionCode, int year) {
        return nextArchiveNumbers(regionCode, year, 1);
    }

    /** The first of so many running numbers. */
    int nextArchiveNumbers(String regionCode, int year, int count) {
        getEntityManager().createNativeQuery("INSERT INTO archive_sequence (region_code, year, last_number) VALUES (:region, :year, :count)"
                + " ON DUPLICATE KEY UPDATE last_number = last_number + :count")
                .setParameter("region", regionCode).setParameter("year", year).setParameter("count", count).executeUpdate();
        return 1 - count + ((Number) getEntityManager().createNativeQuery("SELECT last_number FROM archive_sequence"
                + " WHERE region_code = :region AND year = :year FOR UPDATE")
                .setParameter("region", regionCode).setParameter("year", year).getSingleResult()).intValue();
    }

    private String line(Conditions conditions) {
        return "new org.xiaolian.child.ChildLine(c.id, c.archiveNumber, c.name, c.gender, c.birthDate, c.regionCode, c.schoolName,"
                + " c.gradeCode, c.gradeYear, c.className, c.careType, c.carerName, c.riskLevel, c.status, c.complete, c.missingFields,"
                + " c.contactsComplete, c.version, " + scope.showingGrants(conditions, "c") + ")";
    }

    VisibleFields fields(String showingGrants) {
        return FieldAccess.of(callers.get().grants(), showingGrants);
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where(), type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
