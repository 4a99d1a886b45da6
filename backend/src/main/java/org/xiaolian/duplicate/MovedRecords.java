package org.xiaolian.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.xiaolian.duplicate.DuplicateMergeResponse.DuplicateMovedRecords;
import org.xiaolian.duplicate.DuplicateResponse.DuplicateRecordCount;
import org.xiaolian.shared.persistence.RecordTable;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/** Moves what hangs on one file to another, keeps each touched row as it was, and puts all of them back. */
@ApplicationScoped
class MovedRecords {
    static final String IMAGE = "duplicate_merge.row";
    private static final String FILE = "child";
    /** What of a file follows from its family: a telephone that died since the merge is no reason against undoing it. */
    private static final Set<String> COMPUTED = Set.of("contacts_complete", "missing_fields", "complete");
    /** Tables that name children and are not moved, with the reason. */
    static final Map<String, String> STAYS = Map.of(
            "access_entry", "who saw and did what stays as it was done",
            "census_snapshot", "a frozen round is never changed",
            "erased_child", "an erased file is no file",
            "report_figure_record", "a frozen figure remembers the files it counted",
            "roster_row", "the import's own record of what it did",
            "child_name_key", "computed from the name",
            "duplicate_key", "computed from the file");

    private final EntityManager entities;
    private final FieldCipher cipher;
    private final OfficeTime time;

    MovedRecords(EntityManager entities, FieldCipher cipher, OfficeTime time) {
        this.entities = entities;
        this.cipher = cipher;
        this.time = time;
    }

    /** How many records of each kind hang on each of the two files. */
    List<DuplicateRecordCount> count(UUID first, UUID second) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            Map<String, long[]> counts = new TreeMap<>();
            for (RecordTable table : tables(connection)) {
                long[] both = counts.computeIfAbsent(table.name(), k -> new long[2]);
                both[0] += table.count(connection, first);
                both[1] += table.count(connection, second);
            }
            return counts.entrySet().stream().filter(e -> e.getValue()[0] + e.getValue()[1] > 0)
                    .map(e -> new DuplicateRecordCount(e.getKey(), e.getValue()[0], e.getValue()[1])).toList();
        });
    }

    /**
     * @param endingAgreements agreements that end because another one holds
     * @param combine what the file's own room does with the two files
     * @param refresh what follows from the moved records
     */
    void move(DuplicateMerge merge, Set<UUID> endingAgreements, Runnable combine, Runnable refresh) {
        Session session = entities.unwrap(Session.class);
        MergeLog log = new MergeLog();
        session.doWork(connection -> {
            RecordTable child = RecordTable.own(connection, FILE);
            for (UUID id : List.of(merge.otherId, merge.survivorId)) {
                Map<String, String> row = child.rows(connection, id).get(0);
                log.changed(child, row, child.key(row));
            }
        });
        combine.run();
        entities.flush();
        session.doWork(connection -> new RecordMover(connection, log, merge, endingAgreements.stream().map(RecordTable::hex).collect(Collectors.toSet()), time.today()).move());
        // Everything read so far may have moved.
        entities.clear();
        refresh.run();
        entities.flush();
        session.doWork(connection -> write(connection, merge, log));
        entities.clear();
    }

    private void write(Connection connection, DuplicateMerge merge, MergeLog log) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO duplicate_merge_row (merge_id, row_order, record_table, action,"
                + " before_image, key_after, after_hash) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            int order = 0;
            for (MergeLog.Entry entry : log.entries()) {
                insert.setBytes(1, UuidBytes.of(merge.id));
                insert.setInt(2, order++);
                insert.setString(3, entry.table().name());
                insert.setString(4, entry.action().name());
                insert.setBytes(5, entry.before() == null ? null : cipher.encrypt(merge.survivorId, IMAGE, RecordTable.json(entry.before())));
                insert.setString(6, entry.keyAfter() == null ? null : RecordTable.json(entry.keyAfter()));
                insert.setBytes(7, entry.keyAfter() == null ? null : hash(entry.table(), entry.table().row(connection, entry.keyAfter()).get(0)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Records that went to the survivor, by kind. */
    List<DuplicateMovedRecords> moved(DuplicateMerge merge) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT record_table, COUNT(*) FROM duplicate_merge_row"
                    + " WHERE merge_id = ? AND action = 'MOVED' GROUP BY record_table ORDER BY record_table")) {
                select.setBytes(1, UuidBytes.of(merge.id));
                ResultSet rows = select.executeQuery();
                List<DuplicateMovedRecords> moved = new ArrayList<>();
                while (rows.next()) {
                    moved.add(new DuplicateMovedRecords(rows.getString(1), rows.getLong(2)));
                }
                return moved;
            }
        });
    }

    /** What is not any more as the merge left it, by kind. */
    List<DuplicateMovedRecords> changedSince(DuplicateMerge merge) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            Map<String, RecordTable> tables = byName(connection);
            Map<String, Long> changed = new TreeMap<>();
            for (Stored row : stored(connection, merge.id)) {
                if (row.keyAfter() != null) {
                    RecordTable table = table(connection, tables, row.table());
                    List<Map<String, String>> present = table.row(connection, row.keyAfter());
                    if (present.isEmpty() || !Arrays.equals(hash(table, present.get(0)), row.afterHash())) {
                        changed.merge(row.table(), 1L, Long::sum);
                    }
                }
            }
            return changed.entrySet().stream().map(e -> new DuplicateMovedRecords(e.getKey(), e.getValue())).toList();
        });
    }

    /** Undoes a merge backwards, step by step: every state on the way was one before. */
    void putBack(DuplicateMerge merge) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            Map<String, RecordTable> tables = byName(connection);
            List<Stored> rows = stored(connection, merge.id);
            for (int i = rows.size() - 1; i >= 0; i--) {
                Stored row = rows.get(i);
                RecordTable table = table(connection, tables, row.table());
                switch (row.action()) {
                    case ADDED -> delete(connection, table, row.keyAfter());
                    case DROPPED -> table.insert(connection, row.before());
                    case MOVED, CHANGED -> table.restore(connection, row.keyAfter(), row.before());
                }
            }
        });
        entities.clear();
    }

    private record Stored(String table, MergeLog.Action action, Map<String, String> before, Map<String, String> keyAfter, byte[] afterHash) {
    }

    private List<Stored> stored(Connection connection, UUID mergeId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT record_table, action, before_image, key_after, after_hash"
                + " FROM duplicate_merge_row WHERE merge_id = ? ORDER BY row_order")) {
            select.setBytes(1, UuidBytes.of(mergeId));
            ResultSet rows = select.executeQuery();
            List<Stored> all = new ArrayList<>();
            while (rows.next()) {
                byte[] image = rows.getBytes(3);
                all.add(new Stored(rows.getString(1), MergeLog.Action.valueOf(rows.getString(2)),
                        image == null ? null : RecordTable.parse(new String(cipher.open(IMAGE, image), StandardCharsets.UTF_8)),
                        rows.getString(4) == null ? null : RecordTable.parse(rows.getString(4)), rows.getBytes(5)));
            }
            return all;
        }
    }

    /** Tables whose rows move with their file: all that name one, but for {@link #STAYS} and those of this room. */
    static List<RecordTable> tables(Connection connection) throws SQLException {
        Map<String, RecordTable> tables = new TreeMap<>();
        RecordTable.holding(connection, "child_id").forEach(t -> tables.put(t.name(), t));
        RecordTable.referringTo(connection, FILE).forEach(t -> tables.putIfAbsent(t.name(), t));
        return tables.values().stream().filter(t -> !STAYS.containsKey(t.name()) && !t.name().equals(FILE) && !t.name().startsWith("duplicate_")).toList();
    }

    private static Map<String, RecordTable> byName(Connection connection) throws SQLException {
        Map<String, RecordTable> tables = new LinkedHashMap<>();
        tables(connection).forEach(t -> tables.put(t.name(), t));
        return tables;
    }

    /** Also of what hangs on a record. */
    private static RecordTable table(Connection connection, Map<String, RecordTable> known, String name) throws SQLException {
        if (!known.containsKey(name)) {
            known.put(name, RecordTable.own(connection, name));
        }
        return known.get(name);
    }

    private static byte[] hash(RecordTable table, Map<String, String> row) {
        if (!table.name().equals(FILE)) {
            return RecordTable.hash(row);
        }
        Map<String, String> own = new LinkedHashMap<>(row);
        own.keySet().removeAll(COMPUTED);
        return RecordTable.hash(own);
    }

    static void delete(Connection connection, RecordTable table, Map<String, String> row) throws SQLException {
        try {
            table.delete(connection, row);
        } catch (SQLIntegrityConstraintViolationException e) {
            throw new Problem(DuplicateProblem.RECORD_IN_USE);
        }
    }
}
