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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.text.UuidBytes;

@ApplicationScoped
class ChildRepository implements PanacheRepositoryBase<Child, UUID> {
    private static final Pattern PHONE = Pattern.compile("\\d{4}|1[3-9]\\d{9}");
    private static final int TAIL = 4;
    private static final int SIXTEEN = 16;
    private static final int NAME_KEY_LENGTH = 200;
    /** More children than any telephone has. */
    private static final int MAX_FAMILY = 500;
    private static final UUID NOBODY = new UUID(0, 0);

    private final ChildScope scope;
    private final CurrentCaller callers;
    private final KeysetQuery lists;
    private final BlindIndex hashes;

    ChildRepository(ChildScope scope, CurrentCaller callers, KeysetQuery lists, BlindIndex hashes) {
        this.scope = scope;
        this.callers = callers;
        this.lists = lists;
        this.hashes = hashes;
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
        Conditions conditions = matching(filter, today);
        return lists.page("children/" + filter.sort, line(conditions), "Child c", "", conditions, ChildSort.of(filter.sort).keys(), page);
    }

    /** The list with whole files; nobody asks for its total at each piece. */
    Page<ChildExportLine> export(ChildFilter filter, LocalDate today, PageRequest piece) {
        Conditions conditions = matching(filter, today);
        return lists.page("children/export/" + filter.sort, "new org.xiaolian.child.ChildExportLine(c, " + scope.showingGrants(conditions, "c") + ")",
                "Child c", "", conditions, ChildSort.of(filter.sort).keys(), piece, () -> 0);
    }

    long count(ChildFilter filter, LocalDate today) {
        return query("select count(*) from Child c", matching(filter, today), Long.class).getSingleResult();
    }

    private Conditions matching(ChildFilter filter, LocalDate today) {
        Conditions conditions = new Conditions();
        facts(conditions, filter, today);
        conditions.addIfPresent("c.schoolId = :school", "school", filter.organizationId)
                .addIfPresent("c.careType = :careType", "careType", filter.careType)
                .addIfPresent("c.riskLevel = :riskLevel", "riskLevel", filter.riskLevel)
                .addIfPresent("c.schoolingStage = :stage", "stage", filter.schoolingStage)
                .addIfPresent("c.complete = :complete", "complete", filter.complete)
                .addIfPresent("c.contactsComplete = :contactsComplete", "contactsComplete", filter.contactsComplete);
        if (filter.className != null) {
            conditions.add(ChildScope.schoolClass(conditions, "c", filter.className, today, "className"));
        }
        if (filter.careKnown != null) {
            conditions.add(filter.careKnown ? "c.careType is not null" : "c.careType is null");
        }
        conditions.addIfPresent("coalesce(c.changedAt, c.updatedAt) >= :changedSince", "changedSince", filter.changedSince);
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "c", filter.regionCode, "place"));
        }
        if (filter.paired != null) {
            conditions.add((filter.paired ? "" : "not ") + "exists (select 1 from Pairing fp where fp.childId = c.id"
                    + " and fp.startsOn <= :today and (fp.endsOn is null or fp.endsOn >= :today))", "today", today);
        }
        if (filter.withPeer != null) {
            conditions.add((filter.withPeer ? "" : "not ") + "exists (select 1 from PeerPairingChild pc join PeerPairing pp on pp.id = pc.peerPairingId where pc.childId = c.id"
                    + " and pp.startsOn <= :today and (pp.endsOn is null or pp.endsOn >= :today))", "today", today);
        }
        if (filter.responsibleTeacher != null) {
            conditions.add("c.schoolId is not null and " + (filter.responsibleTeacher ? "" : "not ") + "exists (select 1 from Pairing rp where rp.childId = c.id"
                    + " and rp.kind = org.xiaolian.pairing.PairingKind.RESPONSIBLE_TEACHER and rp.startsOn <= :today and (rp.endsOn is null or rp.endsOn >= :today))", "today", today);
        }
        // What a role hides may not be found by it either.
        Predicate<String> roles = shownBy(filter);
        if (filter.q == null || filter.q.isBlank()) {
            scope.limitChildren(conditions, "c", roles);
        } else if (callers.get().grants().stream().allMatch(grant -> showsWholeName(grant.role()))) {
            scope.limitChildren(conditions, "c", roles);
            search(conditions, filter.q.strip());
        } else {
            Conditions whole = new Conditions();
            scope.limitChildren(whole, "c", roles.and(ChildRepository::showsWholeName));
            search(whole, filter.q.strip());
            Conditions given = new Conditions();
            scope.limitChildren(given, "c", roles.and(role -> !showsWholeName(role)));
            searchGivenName(given, filter.q.strip());
            conditions.either(whole, given);
        }
        return conditions;
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

    /** Keeps where the child lives from that day on; the same place goes on. */
    void lives(UUID childId, String regionCode, LocalDate from) {
        ChildResidence last = getEntityManager().createQuery("select s from ChildResidence s where s.childId = :id order by s.startsOn desc",
                ChildResidence.class).setParameter("id", childId).setMaxResults(1).getResultList().stream().findFirst().orElse(null);
        if (last != null && last.regionCode.equals(regionCode)) {
            return;
        }
        if (last != null && !last.startsOn.isBefore(from)) {
            last.regionCode = regionCode;
            return;
        }
        if (last != null) {
            last.endsOn = from.minusDays(1);
        }
        livesFirst(childId, regionCode, from);
    }

    /** Of a file just opened. */
    void livesFirst(UUID childId, String regionCode, LocalDate from) {
        ChildResidence next = new ChildResidence();
        next.id = Ids.next();
        next.childId = childId;
        next.regionCode = regionCode;
        next.startsOn = from;
        getEntityManager().persist(next);
    }

    /**
     * Keeps that this is the child's level from that day on; what was known of later days gives way, and null ends the last one
     * before that day. A day within what is known as that level anyway is the same level assessed again.
     */
    void assessed(UUID childId, RiskLevel level, LocalDate from) {
        boolean known = false;
        for (ChildRiskLevel span : riskLevels(childId)) {
            if (span.endsOn == null && span.riskLevel == level && !span.startsOn.isAfter(from)) {
                known = true;
            } else if (!span.startsOn.isBefore(from)) {
                getEntityManager().remove(span);
            } else if (span.endsOn == null || !span.endsOn.isBefore(from)) {
                span.endsOn = from.minusDays(1);
            }
        }
        if (level != null && !known) {
            assessedFirst(childId, level, from);
        }
    }

    /** Of a file just opened. */
    void assessedFirst(UUID childId, RiskLevel level, LocalDate from) {
        ChildRiskLevel next = new ChildRiskLevel();
        next.id = Ids.next();
        next.childId = childId;
        next.startsOn = from;
        next.riskLevel = level;
        getEntityManager().persist(next);
    }

    /** In their order. */
    List<ChildRiskLevel> riskLevels(UUID childId) {
        return getEntityManager().createQuery("select s from ChildRiskLevel s where s.childId = :id order by s.startsOn", ChildRiskLevel.class)
                .setParameter("id", childId).getResultList();
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

    /** Where the child lived, in its order. */
    List<ChildResidence> residences(UUID childId) {
        return getEntityManager().createQuery("select s from ChildResidence s where s.childId = :id order by s.startsOn", ChildResidence.class)
                .setParameter("id", childId).getResultList();
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

    private static Predicate<String> shownBy(ChildFilter filter) {
        boolean byPhone = filter.q != null && PHONE.matcher(filter.q.strip()).matches();
        boolean byDetails = filter.contactsComplete != null || filter.careType != null || filter.careKnown != null || filter.countRule != null || filter.turning16WithinDays != null
                || filter.regionCode != null || filter.organizationId != null || filter.className != null || filter.schoolingStage != null
                || filter.complete != null;
        return role -> (filter.riskLevel == null || FieldAccess.shows(role, FieldGroup.RISK))
                && (!byPhone || FieldAccess.shows(role, FieldGroup.PHONES))
                && (!byDetails || FieldAccess.shows(role, FieldGroup.DETAILS))
                && (filter.hardship == null || FieldAccess.shows(role, FieldGroup.FAMILY));
    }

    /** What holds on a day; a past day asks for the files of that day. */
    private static void facts(Conditions conditions, ChildFilter filter, LocalDate today) {
        LocalDate on = filter.countOn == null ? today : filter.countOn;
        if (filter.countOn == null || filter.countRule == null && filter.hardship == null) {
            conditions.add("c.status = :status", "status", filter.status);
        } else if (filter.countRule == null) {
            conditions.add(CountRules.openOn(conditions, "c", on));
        }
        if (filter.countRule != null) {
            conditions.add(CountRules.counts(conditions, "c", filter.countRule, on));
        }
        if (filter.hardship != null) {
            conditions.add("exists (select 1 from ChildHardship h where h.childId = c.id and h.category = :hardship and h.startsOn <= :hardshipOn"
                    + " and (h.endsOn is null or h.endsOn >= :hardshipOn))", "hardship", filter.hardship).parameter("hardshipOn", on);
        }
        if (filter.turning16WithinDays != null) {
            conditions.add("c.birthDate > :turningAfter and c.birthDate <= :turningUntil").parameter("turningAfter", today.minusYears(SIXTEEN))
                    .parameter("turningUntil", today.plusDays(filter.turning16WithinDays).minusYears(SIXTEEN));
        }
    }

    private void search(Conditions conditions, String q) {
        if (PHONE.matcher(q).matches()) {
            // Their children are few; asked first, they let the list use its key.
            conditions.add("c.id in :family", "family", byPhone(q));
        } else if (q.chars().allMatch(ch -> ch >= '0' && ch <= '9')) {
            conditions.add("c.archiveNumber like :archive", "archive", q + "%");
        } else if (q.chars().allMatch(ch -> ch < 128)) {
            conditions.add("c.id in (select k.childId from ChildNameKey k where k.nameKey like :letters)", "letters",
                    PinyinKeys.letters(q) + "%");
        } else {
            String name = PersonName.normalize(q);
            conditions.add("c.nameSort >= :nameFrom and c.nameSort < :nameTo").parameter("nameFrom", PinyinKeys.prefixFrom(name))
                    .parameter("nameTo", PinyinKeys.prefixTo(name));
        }
    }

    /** Of whom only the given name is shown, only that is found; see {@link PersonName#given}. */
    private static void searchGivenName(Conditions conditions, String q) {
        if (q.contains("·") || q.chars().allMatch(ch -> ch < 128)) {
            conditions.add("1 = 0");
            return;
        }
        conditions.add("substring(c.name, case when locate('·', c.name) > 0 or length(c.name) = 1 then 1 when length(c.name) > 2"
                + " and substring(c.name, 1, 2) in :compoundSurnames then 3 else 2 end) like :givenName", "compoundSurnames", PersonName.COMPOUND_SURNAMES)
                .parameter("givenName", PersonName.normalize(q).replace("!", "").replace("%", "").replace("_", "") + "%");
    }

    private static boolean showsWholeName(String role) {
        return FieldAccess.showing(role, FieldGroup.NAME) == Showing.FULL;
    }

    private List<UUID> byPhone(String digits) {
        boolean tail = digits.length() == TAIL;
        String phone = "select gp.guardianId from GuardianPhone gp where " + (tail ? "gp.tailHash" : "gp.phoneHash") + " = :hash";
        byte[] hash = tail ? hashes.of("guardian_phone.tail", digits) : hashes.of("guardian_phone.phone", digits);
        Set<UUID> found = new LinkedHashSet<>();
        found.addAll(getEntityManager().createQuery("select f.childId from ParentFact f where f.validTo is null and f.guardianId in ("
                + phone + ")", UUID.class).setParameter("hash", hash).setMaxResults(MAX_FAMILY).getResultList());
        found.addAll(getEntityManager().createQuery("select a.childId from CareArrangement a where a.validTo is null and a.carerId in ("
                + phone + ")", UUID.class).setParameter("hash", hash).setMaxResults(MAX_FAMILY).getResultList());
        return found.isEmpty() ? List.of(NOBODY) : List.copyOf(found);
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
