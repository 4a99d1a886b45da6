package org.xiaolian.shared.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/**
 * The key of each person whose data is of class P3 (P-18, security.md T19): made at the first field that is sealed for her,
 * kept in the table {@code data_key} wrapped by the master key, destroyed when her file is erased. Nothing opens what was
 * sealed with it afterwards, in this database or in an old copy of it.
 *
 * <p>Opened keys stay in memory for a short while. They never change, so replicas need not tell each other; a key that was
 * destroyed elsewhere may be remembered here that long, when nothing is left that it could open.
 */
@Singleton
public class DataKeys {
    private static final String KEY = "data_key.wrapped";
    private static final int KEY_BYTES = 32;
    private static final int REMEMBERED = 20_000;
    private static final int AT_ONCE = 500;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;
    private final MasterCipher master;
    private final OfficeTime time;
    private final SecureRandom random = new SecureRandom();
    private final Cache<UUID, SecretKey> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(REMEMBERED_FOR).build();

    DataKeys(EntityManager entities, TransactionSynchronizationRegistry transactions, MasterCipher master, OfficeTime time) {
        this.entities = entities;
        this.transactions = transactions;
        this.master = master;
        this.time = time;
    }

    /**
     * What one transaction knows.
     *
     * @param fresh     made in it: nobody else may see these before they are committed
     * @param unwritten wrapped keys of people who are new, which go to the database together at its end
     * @param expected  read, and not yet asked for
     */
    private record Known(Map<UUID, SecretKey> fresh, Map<UUID, byte[]> unwritten, Set<UUID> expected) {
    }

    /**
     * Says whose fields are about to be opened, so that the first one fetches all their keys in one statement. Entities say it
     * themselves when they are loaded ({@link SealedFields}); who reads columns says it here.
     */
    public void expect(Collection<UUID> owners) {
        if (inTransaction()) {
            known().expected().addAll(owners);
        }
    }

    /** Makes the key of somebody who is new: nobody asks the database whether there is one, and all of a transaction are written together. */
    public void begin(UUID owner) {
        Known known = known();
        if (known.unwritten().isEmpty()) {
            // Who writes by columns alone has no session yet, and none may begin once the transaction is about to end.
            entities.isJoinedToTransaction();
            transactions.registerInterposedSynchronization(new AtEnd(this::writeNew, () -> { }));
        }
        known.unwritten().put(owner, fresh(owner));
    }

    /** Destroys the keys of people whose data is erased. What is sealed with them stays sealed for ever. */
    public void destroy(Collection<UUID> owners) {
        if (owners.isEmpty()) {
            return;
        }
        onConnection(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM data_key WHERE owner_id = ?")) {
                for (UUID owner : owners) {
                    delete.setBytes(1, UuidBytes.of(owner));
                    delete.addBatch();
                }
                delete.executeBatch();
            }
            return null;
        });
        known().fresh().keySet().removeAll(owners);
        known().unwritten().keySet().removeAll(owners);
        List<UUID> gone = List.copyOf(owners);
        transactions.registerInterposedSynchronization(new AtEnd(() -> { }, () -> remembered.invalidateAll(gone)));
    }

    /** Null when the key was destroyed: the field is from an old copy of the database, or it is broken. */
    SecretKey find(UUID owner) {
        SecretKey key = atHand(owner);
        if (key != null) {
            return key;
        }
        Set<UUID> wanted = new LinkedHashSet<>();
        wanted.add(owner);
        if (inTransaction()) {
            Set<UUID> expected = known().expected();
            expected.stream().filter(id -> atHand(id) == null).forEach(wanted::add);
            expected.clear();
        }
        return load(wanted, "").get(owner);
    }

    /** Makes the key if there is none; two who do so at once get the same. Only within a transaction. */
    SecretKey findOrMake(UUID owner) {
        SecretKey key = find(owner);
        if (key != null) {
            return key;
        }
        byte[] wrapped = fresh(owner);
        int made = onConnection(connection -> insert(connection, Map.of(owner, wrapped)));
        if (made > 0) {
            return known().fresh().get(owner);
        }
        // Somebody else's is committed by now; an ordinary read would still look at the moment this transaction began.
        known().fresh().remove(owner);
        return load(Set.of(owner), " FOR UPDATE").get(owner);
    }

    /** Makes the keys of those who have none yet, all in a few statements. Only within a transaction. */
    public void prepare(Set<UUID> owners) {
        Set<UUID> without = new LinkedHashSet<>(owners);
        without.removeIf(owner -> atHand(owner) != null);
        without.removeAll(load(without, "").keySet());
        if (without.isEmpty()) {
            return;
        }
        Map<UUID, byte[]> wrapped = new LinkedHashMap<>();
        without.forEach(owner -> wrapped.put(owner, fresh(owner)));
        onConnection(connection -> insert(connection, wrapped));
        // What others were quicker to make is theirs; an ordinary read would still look at the moment this transaction began.
        known().fresh().putAll(read(without, " FOR UPDATE"));
    }

    /** Forgets what is in memory, as a replica that has just started. */
    void forgetOpened() {
        remembered.invalidateAll();
    }

    private void writeNew() {
        Map<UUID, byte[]> unwritten = known().unwritten();
        onConnection(connection -> insert(connection, unwritten));
        unwritten.clear();
    }

    private SecretKey atHand(UUID owner) {
        SecretKey key = inTransaction() ? known().fresh().get(owner) : null;
        return key != null ? key : remembered.getIfPresent(owner);
    }

    private byte[] fresh(UUID owner) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        known().fresh().put(owner, new SecretKeySpec(key, "AES"));
        return master.seal(purpose(owner), key);
    }

    /** A key that was moved to somebody else's row does not open. */
    private static String purpose(UUID owner) {
        return KEY + "/" + owner;
    }

    /** How many there were not before. */
    private int insert(Connection connection, Map<UUID, byte[]> wrapped) throws SQLException {
        int made = 0;
        try (PreparedStatement insert = connection.prepareStatement("INSERT IGNORE INTO data_key (owner_id, wrapped, created_at) VALUES (?, ?, ?)")) {
            for (Map.Entry<UUID, byte[]> entry : wrapped.entrySet()) {
                insert.setBytes(1, UuidBytes.of(entry.getKey()));
                insert.setBytes(2, entry.getValue());
                insert.setTimestamp(3, Timestamp.from(time.now()));
                if (wrapped.size() == 1) {
                    return insert.executeUpdate();
                }
                insert.addBatch();
            }
            for (int one : insert.executeBatch()) {
                made += one;
            }
        }
        return made;
    }

    private Map<UUID, SecretKey> load(Set<UUID> owners, String lock) {
        Map<UUID, SecretKey> found = read(owners, lock);
        remembered.putAll(found);
        return found;
    }

    private Map<UUID, SecretKey> read(Set<UUID> owners, String lock) {
        Map<UUID, SecretKey> found = new HashMap<>();
        List<UUID> all = new ArrayList<>(owners);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            // Filled up to a power of two, so that few different statements exist.
            int places = Integer.highestOneBit(2 * some.size() - 1);
            // What the session has changed does not matter here: nothing is written first.
            NativeQuery<Object[]> query = entities.unwrap(Session.class).createNativeQuery(
                    "SELECT owner_id, wrapped FROM data_key WHERE owner_id IN (?" + ", ?".repeat(places - 1) + ")" + lock, Object[].class);
            query.setQueryFlushMode(QueryFlushMode.NO_FLUSH);
            for (int i = 0; i < places; i++) {
                query.setParameter(i + 1, UuidBytes.of(some.get(Math.min(i, some.size() - 1))));
            }
            for (Object[] row : query.getResultList()) {
                UUID owner = UuidBytes.read((byte[]) row[0]);
                found.put(owner, new SecretKeySpec(master.open(purpose(owner), (byte[]) row[1]), "AES"));
            }
        }
        return found;
    }

    /** On the session's own connection, without writing its changes first: they do not matter here. */
    private <T> T onConnection(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }

    private boolean inTransaction() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /** Before the commit, and when all is over either way. */
    private record AtEnd(Runnable before, Runnable after) implements Synchronization {
        @Override
        public void beforeCompletion() {
            before.run();
        }

        @Override
        public void afterCompletion(int status) {
            after.run();
        }
    }

    private Known known() {
        Known known = (Known) transactions.getResource(DataKeys.class);
        if (known == null) {
            known = new Known(new HashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
            transactions.putResource(DataKeys.class, known);
        }
        return known;
    }
}
