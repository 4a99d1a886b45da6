package org.xiaolian.shared.subject;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.jboss.logging.Logger;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.privacy.DataKeys;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Brings fields that an older version sealed with the master key under people's own keys, while everything goes on: pages of
 * rows, each in a transaction of its own, until a pass over a table has found nothing. A write that had read the old field may
 * put it back meanwhile; that is why what ends it is a pass without a find. Harmless when several replicas do it at once.
 */
@ApplicationScoped
public class OwnKeyUpkeep {
    private static final Logger LOG = Logger.getLogger(OwnKeyUpkeep.class);
    private static final int PAGE = 500;
    private static final int SECONDS = 60;

    private final EntityManager entities;
    private final FieldCipher cipher;
    private final DataKeys keys;
    private final OfficeTime time;
    private final List<SealedTable.Source> sources;

    OwnKeyUpkeep(EntityManager entities, FieldCipher cipher, DataKeys keys, OfficeTime time, @All List<SealedTable.Source> sources) {
        this.entities = entities;
        this.cipher = cipher;
        this.keys = keys;
        this.time = time;
        this.sources = sources;
    }

    /** A field to write over, as long as it is still what was read. */
    private record Change(String column, byte[] key, UUID owner, byte[] before) {
    }

    /** Every table whose fields are people's own. */
    public List<SealedTable> tables() {
        return sources.stream().flatMap(source -> source.sealedTables().stream()).toList();
    }

    @Scheduled(every = "1m", delayed = "20s", identity = "own-keys", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() throws Exception {
        Set<String> done = RetriedUnit.call(SECONDS, () -> onConnection(OwnKeyUpkeep::done));
        for (SealedTable table : tables()) {
            if (!done.contains(table.name())) {
                long changed = 0;
                while (!RetriedUnit.call(SECONDS, () -> page(table))) {
                    changed++;
                }
                if (changed > 0) {
                    LOG.infof("the fields of %s are under people's own keys", table.name());
                }
            }
        }
    }

    /** One page; true when the table is done. */
    private boolean page(SealedTable table) {
        return onConnection(connection -> {
            insert(connection, table.name());
            byte[] last = null;
            long changed = 0;
            try (PreparedStatement select = connection.prepareStatement("SELECT last_id, changed, done_at FROM sealed_table WHERE name = ? FOR UPDATE")) {
                select.setString(1, table.name());
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    if (row.getTimestamp(3) != null) {
                        return true;
                    }
                    last = row.getBytes(1);
                    changed = row.getLong(2);
                }
            }
            List<Change> found = new ArrayList<>();
            byte[] until = read(connection, table, last, found);
            write(connection, table, found);
            boolean ended = until == null;
            boolean done = ended && changed + found.size() == 0;
            try (PreparedStatement update = connection.prepareStatement("UPDATE sealed_table SET last_id = ?, changed = ?, done_at = ? WHERE name = ?")) {
                update.setBytes(1, until);
                update.setLong(2, ended ? 0 : changed + found.size());
                update.setTimestamp(3, done ? Timestamp.from(time.now()) : null);
                update.setString(4, table.name());
                update.executeUpdate();
            }
            return done;
        });
    }

    /** The key of the last row read; null at the end of the table. */
    private byte[] read(Connection connection, SealedTable table, byte[] last, List<Change> found) throws SQLException {
        List<String> columns = List.copyOf(table.purposes().keySet());
        String select = "SELECT t." + table.key() + ", " + table.owner() + ", t." + String.join(", t.", columns) + " FROM " + table.name() + " t WHERE t." + table.key();
        List<byte[]> keysRead = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        rows(connection, select + (last == null ? " IS NOT NULL" : " > ?") + " ORDER BY t." + table.key() + " LIMIT " + PAGE, last, columns, keysRead, changes);
        if (keysRead.isEmpty()) {
            return null;
        }
        byte[] until = keysRead.get(keysRead.size() - 1);
        if (keysRead.size() == PAGE) {
            // The last key's rows may go on: they are the next page's, unless they fill this one.
            if (Arrays.equals(keysRead.get(0), until)) {
                changes.clear();
                rows(connection, select + " = ?", until, columns, keysRead, changes);
            } else {
                byte[] cut = until;
                changes.removeIf(change -> Arrays.equals(change.key(), cut));
                until = keysRead.stream().filter(key -> !Arrays.equals(key, cut)).reduce((a, b) -> b).orElseThrow();
            }
        }
        found.addAll(changes);
        return until;
    }

    private static void rows(Connection connection, String sql, byte[] parameter, List<String> columns, List<byte[]> keysRead, List<Change> changes)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            if (parameter != null) {
                select.setBytes(1, parameter);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] key = row.getBytes(1);
                    UUID owner = UuidBytes.read(row.getBytes(2));
                    keysRead.add(key);
                    for (int i = 0; i < columns.size(); i++) {
                        byte[] sealed = row.getBytes(i + 3);
                        if (owner != null && sealed != null && FieldCipher.isUnderMasterKey(sealed)) {
                            changes.add(new Change(columns.get(i), key, owner, sealed));
                        }
                    }
                }
            }
        }
    }

    private void write(Connection connection, SealedTable table, List<Change> changes) throws SQLException {
        keys.prepare(new HashSet<>(changes.stream().map(Change::owner).toList()));
        Map<String, List<Change>> byColumn = new LinkedHashMap<>();
        changes.forEach(change -> byColumn.computeIfAbsent(change.column(), c -> new ArrayList<>()).add(change));
        for (Map.Entry<String, List<Change>> column : byColumn.entrySet()) {
            try (PreparedStatement update = connection.prepareStatement("UPDATE " + table.name() + " SET " + column.getKey() + " = ? WHERE "
                    + table.key() + " = ? AND " + column.getKey() + " = ?")) {
                for (Change change : column.getValue()) {
                    byte[] own;
                    try {
                        own = cipher.reseal(change.owner(), table.purposes().get(change.column()), change.before());
                    } catch (IllegalStateException e) {
                        // It reads as badly as before; the others need not wait for it.
                        LOG.warnf("a field of %s stays as it is: %s", table.name(), e.getMessage());
                        changes.remove(change);
                        continue;
                    }
                    update.setBytes(1, own);
                    update.setBytes(2, change.key());
                    update.setBytes(3, change.before());
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
    }

    private static void insert(Connection connection, String table) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT IGNORE INTO sealed_table (name) VALUES (?)")) {
            insert.setString(1, table);
            insert.executeUpdate();
        }
    }

    private static Set<String> done(Connection connection) throws SQLException {
        Set<String> done = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT name FROM sealed_table WHERE done_at IS NOT NULL"); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                done.add(row.getString(1));
            }
        }
        return done;
    }

    private <T> T onConnection(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }
}
