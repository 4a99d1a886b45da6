package org.xiaolian.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.xiaolian.child.ChildScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;
import org.xiaolian.shared.persistence.InList;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class DuplicateRepository implements PanacheRepositoryBase<DuplicatePair, UUID> {
    private static final String AGREEMENT = "select new org.xiaolian.duplicate.DuplicateAgreement(a.id, a.childId, g.name, a.signedOn, a.endsOn) from CareAgreement a"
            + " join Guardian g on g.id = a.carerId";
    private static final String BOTH = "DuplicatePair d join Child a on a.id = d.firstId join Child b on b.id = d.secondId";
    private static final String MERGED = "DuplicateMerge m join Child a on a.id = m.survivorId join Child b on b.id = m.otherId";
    /** More files than are of one child, however often it was entered. */
    private static final int CANDIDATES = 50;

    private final ChildScope scope;
    private final KeysetQuery lists;

    DuplicateRepository(ChildScope scope, KeysetQuery lists) {
        this.scope = scope;
        this.lists = lists;
    }

    // ---- keys and candidates ----------------------------------------------------------------------------------------------

    /** A file that was not merged away, as its keys are made of. */
    /** Signed agreements of both files that are in force on the day; none unless each file has one. */
    List<DuplicateAgreement> meetingAgreements(UUID first, UUID second, LocalDate day) {
        List<DuplicateAgreement> found = getEntityManager().createQuery(AGREEMENT + " where a.childId in (:first, :second) and a.signedOn is not null and a.endedOn is null"
                + " and (a.endsOn is null or a.endsOn >= :day) order by a.signedOn, a.id", DuplicateAgreement.class).setParameter("first", first).setParameter("second", second)
                .setParameter("day", day).getResultList();
        return found.stream().map(DuplicateAgreement::childId).distinct().count() < 2 ? List.of() : found;
    }

    /** Agreements that ended with the merge and still lie in the file that stays. */
    List<DuplicateAgreement> endedAgreements(DuplicateMerge merge) {
        return getEntityManager().createQuery(AGREEMENT + " where a.childId = :child and a.endedOn = :day and a.endNote = :note order by a.signedOn, a.id",
                DuplicateAgreement.class).setParameter("child", merge.survivorId).setParameter("day", OfficeTime.dayOf(merge.mergedAt))
                .setParameter("note", RecordMover.MERGED).getResultList();
    }

    record File(DuplicateKeys.Facts facts, byte[] idNumberHash) {
    }

    /** Those of the files that were not merged away, with the telephones of their families: three statements. */
    Map<UUID, File> files(Collection<UUID> childIds) {
        Map<UUID, Set<ByteBuffer>> phones = new HashMap<>();
        for (String holder : List.of("ParentFact f on p.guardianId = f.guardianId", "CareArrangement f on p.guardianId = f.carerId")) {
            InList.query(getEntityManager(), "ids", childIds, "select f.childId, p.phoneHash from GuardianPhone p join " + holder
                    + " where f.childId in :ids and f.validTo is null", Object[].class).getResultList()
                    .forEach(row -> phones.computeIfAbsent((UUID) row[0], id -> new LinkedHashSet<>()).add(ByteBuffer.wrap((byte[]) row[1])));
        }
        Map<UUID, File> files = new LinkedHashMap<>();
        InList.query(getEntityManager(), "ids", childIds, "select c.id, c.name, c.formerName, c.birthDate, cast(c.gender as String), c.regionCode, c.schoolId,"
                + " c.className, c.idNumberHash from Child c where c.id in :ids and c.mergedInto is null order by c.id", Object[].class).getResultList()
                .forEach(r -> files.put((UUID) r[0], new File(new DuplicateKeys.Facts((String) r[1], (String) r[2], (LocalDate) r[3], (String) r[4], (String) r[5],
                        (UUID) r[6], (String) r[7], phones.getOrDefault((UUID) r[0], Set.of()).stream().map(ByteBuffer::array).toList()), (byte[]) r[8])));
        return files;
    }

    /** Replaces the keys of files, none for those that are absent; nothing is written of files whose keys are the same as before. */
    void writeKeys(Collection<UUID> childIds, Map<UUID, Map<ByteBuffer, DuplicateReason>> keys) {
        Map<UUID, Set<ByteBuffer>> stored = new HashMap<>();
        InList.query(getEntityManager(), "ids", childIds, "select k.childId, k.keyHash from DuplicateKey k where k.childId in :ids", Object[].class).getResultList()
                .forEach(row -> stored.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add(ByteBuffer.wrap((byte[]) row[1])));
        List<UUID> changed = childIds.stream().distinct().filter(id -> !stored.getOrDefault(id, Set.of()).equals(keys.getOrDefault(id, Map.of()).keySet())).toList();
        List<UUID> old = changed.stream().filter(stored::containsKey).toList();
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            if (!old.isEmpty()) {
                try (PreparedStatement delete = connection.prepareStatement("DELETE FROM duplicate_key WHERE child_id IN ("
                        + String.join(", ", Collections.nCopies(old.size(), "?")) + ")")) {
                    for (int i = 0; i < old.size(); i++) {
                        delete.setBytes(i + 1, UuidBytes.of(old.get(i)));
                    }
                    delete.executeUpdate();
                }
            }
            insert(connection, changed, keys);
        });
    }

    private static void insert(Connection connection, List<UUID> childIds, Map<UUID, Map<ByteBuffer, DuplicateReason>> keys) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO duplicate_key (key_hash, child_id, reason) VALUES (?, ?, ?)")) {
            for (UUID childId : childIds) {
                for (Map.Entry<ByteBuffer, DuplicateReason> key : keys.getOrDefault(childId, Map.of()).entrySet()) {
                    insert.setBytes(1, key.getKey().array());
                    insert.setBytes(2, UuidBytes.of(childId));
                    insert.setString(3, key.getValue().name());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** For each of these files the others that share a key with it, the latest first: one statement, over the keys as they are written. */
    Map<UUID, Map<UUID, Candidate>> alike(Collection<UUID> childIds) {
        Map<UUID, Map<UUID, Candidate>> alike = new LinkedHashMap<>();
        if (!childIds.isEmpty()) {
            InList.query(getEntityManager(), "ids", childIds, "select m.childId, k.childId, k.reason, c.idNumberHash from DuplicateKey m join DuplicateKey k"
                    + " on k.keyHash = m.keyHash and k.childId <> m.childId join Child c on c.id = k.childId where m.childId in :ids and c.mergedInto is null order by k.childId desc",
                    Object[].class).setMaxResults(childIds.size() * CANDIDATES * DuplicateReason.values().length).getResultList().forEach(row -> {
                        alike.computeIfAbsent((UUID) row[0], id -> new LinkedHashMap<>()).computeIfAbsent((UUID) row[1],
                                id -> new Candidate((byte[]) row[3], EnumSet.noneOf(DuplicateReason.class))).reasons().add((DuplicateReason) row[2]);
                    });
        }
        return alike;
    }

    /**
     * Files that share a key or the number with what somebody types, with what they share and their number's hash.
     */
    Map<UUID, Candidate> candidates(Collection<ByteBuffer> keys, byte[] idNumberHash) {
        Map<UUID, Candidate> found = new LinkedHashMap<>();
        if (idNumberHash != null) {
            getEntityManager().createQuery("select c.id from Child c where c.idNumberHash = :hash", UUID.class)
                    .setParameter("hash", idNumberHash).getResultList().stream()
                    .forEach(id -> found.put(id, new Candidate(idNumberHash, EnumSet.of(DuplicateReason.ID_NUMBER))));
        }
        if (!keys.isEmpty()) {
            getEntityManager().createQuery("select k.childId, k.reason, c.idNumberHash from DuplicateKey k join Child c on c.id = k.childId"
                    + " where k.keyHash in :keys and c.mergedInto is null", Object[].class)
                    .setParameter("keys", keys.stream().map(ByteBuffer::array).toList())
                    .setMaxResults(CANDIDATES * DuplicateReason.values().length).getResultList().stream()
                    .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new Candidate((byte[]) row[2], EnumSet.noneOf(DuplicateReason.class)))
                            .reasons().add((DuplicateReason) row[1]));
        }
        return found;
    }

    record Candidate(byte[] idNumberHash, Set<DuplicateReason> reasons) {
    }

    /** Open files that have no keys yet. */
    List<UUID> unchecked(int limit) {
        return getEntityManager().createQuery("select c.id from Child c where c.mergedInto is null and not exists (select 1 from DuplicateKey k"
                + " where k.childId = c.id) order by c.id", UUID.class).setMaxResults(limit).getResultList();
    }

    long countUnchecked() {
        return getEntityManager().createQuery("select count(*) from Child c where c.mergedInto is null and not exists (select 1 from DuplicateKey k"
                + " where k.childId = c.id)", Long.class).getSingleResult();
    }

    // ---- pairs ------------------------------------------------------------------------------------------------------------

    /** Every pair with one of these files in it: one look for each side, each by its index. */
    List<DuplicatePair> pairsOf(Collection<UUID> childIds) {
        Map<UUID, DuplicatePair> pairs = new LinkedHashMap<>();
        for (String side : List.of("firstId", "secondId")) {
            InList.query(getEntityManager(), "ids", childIds, "select d from DuplicatePair d where d." + side + " in :ids", DuplicatePair.class).getResultList()
                    .forEach(p -> pairs.put(p.id, p));
        }
        return List.copyOf(pairs.values());
    }

    Page<DuplicatePair> list(DuplicateFilter filter, PageRequest page) {
        Conditions conditions = new Conditions().add("d.state = :state", "state", filter.state);
        limit(conditions);
        if (filter.strength != null) {
            conditions.add("d.strengthRank = :rank", "rank", filter.strength.rank());
        }
        conditions.addIfPresent("d.firstId = :childId or d.secondId = :childId", "childId", filter.childId);
        if (filter.regionCode != null) {
            conditions.add(ChildScope.place(conditions, "a", filter.regionCode, "place") + " or "
                    + ChildScope.place(conditions, "b", filter.regionCode, "place"));
        }
        return lists.page("duplicates", "d", BOTH, "", conditions, List.of(SortKey.descending("d.strengthRank", Integer.class),
                SortKey.descending("d.foundAt", Instant.class), SortKey.descending("d.id", UUID.class)), page);
    }

    Optional<DuplicatePair> findVisible(UUID id) {
        Conditions conditions = new Conditions().add("d.id = :id", "id", id);
        limit(conditions);
        return query("select d from " + BOTH, conditions, DuplicatePair.class).getResultList().stream().findFirst();
    }

    DuplicatePair lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void limit(Conditions conditions) {
        scope.limitWritableChildren(conditions, "a");
        scope.limitWritableChildren(conditions, "b");
    }

    // ---- merges -----------------------------------------------------------------------------------------------------------

    void persist(DuplicateMerge merge) {
        getEntityManager().persist(merge);
    }

    Page<DuplicateMerge> merges(UUID childId, PageRequest page) {
        Conditions conditions = new Conditions().addIfPresent("m.survivorId = :childId or m.otherId = :childId", "childId", childId);
        limit(conditions);
        return lists.page("duplicate-merges", "m", MERGED, "", conditions, List.of(SortKey.descending("m.mergedAt", Instant.class),
                SortKey.descending("m.id", UUID.class)), page);
    }

    Optional<DuplicateMerge> findMerge(UUID id) {
        Conditions conditions = new Conditions().add("m.id = :id", "id", id);
        limit(conditions);
        return query("select m from " + MERGED, conditions, DuplicateMerge.class).getResultList().stream().findFirst();
    }

    DuplicateMerge lockMerge(UUID id) {
        return getEntityManager().find(DuplicateMerge.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<UUID> mergeThatHolds(UUID pairId) {
        return getEntityManager().createQuery("select m.id from DuplicateMerge m where m.pairId = :id and m.undoneAt is null", UUID.class)
                .setParameter("id", pairId).getResultList().stream().findFirst();
    }

    /** Those of the pairs that were merged once. */
    Set<UUID> mergedAmong(Collection<UUID> pairIds) {
        return pairIds.isEmpty() ? Set.of() : new HashSet<>(InList.query(getEntityManager(), "ids", pairIds,
                "select m.pairId from DuplicateMerge m where m.pairId in :ids", UUID.class).getResultList());
    }

    boolean isMerged(UUID childId) {
        return getEntityManager().createQuery("select count(*) from Child c where c.id = :id and c.mergedInto is not null", Long.class)
                .setParameter("id", childId).getSingleResult() > 0;
    }

    private <T> TypedQuery<T> query(String selectFrom, Conditions conditions, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(selectFrom + conditions.where(), type);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
