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
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.xiaolian.shared.text.UuidBytes;

@ApplicationScoped
class DuplicateRepository implements PanacheRepositoryBase<DuplicatePair, UUID> {
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

    /** Name, former name, birth date, sex, village, school, class and number hash of a file that was not merged away. */
    Optional<Object[]> facts(UUID childId) {
        return getEntityManager().createQuery("select c.name, c.formerName, c.birthDate, cast(c.gender as String), c.regionCode, c.schoolId,"
                + " c.className, c.idNumberHash from Child c where c.id = :id and c.mergedInto is null", Object[].class)
                .setParameter("id", childId).getResultList().stream().findFirst();
    }

    /** Hashes of the telephone numbers of whoever is a parent or carer of the child. */
    List<byte[]> phones(UUID childId) {
        return getEntityManager().createQuery("select distinct p.phoneHash from GuardianPhone p where p.guardianId in (select f.guardianId from"
                + " ParentFact f where f.childId = :id and f.validTo is null) or p.guardianId in (select a.carerId from CareArrangement a"
                + " where a.childId = :id and a.validTo is null)", byte[].class).setParameter("id", childId).getResultList();
    }

    /** Replaces the keys of a file; nothing is written when they are the same as before. */
    void writeKeys(UUID childId, Map<ByteBuffer, DuplicateReason> keys) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            Set<ByteBuffer> stored = new HashSet<>();
            try (PreparedStatement select = connection.prepareStatement("SELECT key_hash FROM duplicate_key WHERE child_id = ?")) {
                select.setBytes(1, UuidBytes.of(childId));
                ResultSet rows = select.executeQuery();
                while (rows.next()) {
                    stored.add(ByteBuffer.wrap(rows.getBytes(1)));
                }
            }
            if (stored.equals(keys.keySet())) {
                return;
            }
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM duplicate_key WHERE child_id = ?")) {
                delete.setBytes(1, UuidBytes.of(childId));
                delete.executeUpdate();
            }
            insert(connection, childId, keys);
        });
    }

    private static void insert(Connection connection, UUID childId, Map<ByteBuffer, DuplicateReason> keys) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO duplicate_key (key_hash, child_id, reason) VALUES (?, ?, ?)")) {
            for (Map.Entry<ByteBuffer, DuplicateReason> key : keys.entrySet()) {
                insert.setBytes(1, key.getKey().array());
                insert.setBytes(2, UuidBytes.of(childId));
                insert.setString(3, key.getValue().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * Files that share a key or the number, with what they share and their number's hash.
     *
     * @param except a file that is not looked for, or null
     */
    Map<UUID, Candidate> candidates(Collection<ByteBuffer> keys, byte[] idNumberHash, UUID except) {
        Map<UUID, Candidate> found = new LinkedHashMap<>();
        UUID nobody = new UUID(0, 0);
        if (idNumberHash != null) {
            getEntityManager().createQuery("select c.id from Child c where c.idNumberHash = :hash and c.id <> :except", UUID.class)
                    .setParameter("hash", idNumberHash).setParameter("except", except == null ? nobody : except).getResultList().stream()
                    .forEach(id -> found.put(id, new Candidate(idNumberHash, EnumSet.of(DuplicateReason.ID_NUMBER))));
        }
        if (!keys.isEmpty()) {
            getEntityManager().createQuery("select k.childId, k.reason, c.idNumberHash from DuplicateKey k join Child c on c.id = k.childId"
                    + " where k.keyHash in :keys and k.childId <> :except and c.mergedInto is null", Object[].class)
                    .setParameter("keys", keys.stream().map(ByteBuffer::array).toList()).setParameter("except", except == null ? nobody : except)
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

    List<DuplicatePair> pairsOf(UUID childId) {
        return list("firstId = ?1 or secondId = ?1", childId);
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

    boolean wasMerged(UUID pairId) {
        return getEntityManager().createQuery("select count(*) from DuplicateMerge m where m.pairId = :id", Long.class).setParameter("id", pairId)
                .getSingleResult() > 0;
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
