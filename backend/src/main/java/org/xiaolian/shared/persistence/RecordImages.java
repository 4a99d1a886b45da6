package org.xiaolian.shared.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records with everything that hangs on them, as texts: taken before a work that shall be undoable, compared and put back by the
 * undo. Which tables those are, the database says; a fixed number of statements for any number of records.
 */
public final class RecordImages {
    private static final String CHANGED_AT = "updated_at";
    /** Computed from the rest: follows it, and is not what anybody said. */
    private static final Set<String> COMPUTED = Set.of(CHANGED_AT, "missing_fields", "complete", "contacts_complete");

    private final RecordTable own;
    private final List<RecordTable> hanging;

    /** @param hanging tables with a column that names the record */
    public RecordImages(RecordTable own, List<RecordTable> hanging) {
        this.own = own;
        this.hanging = hanging;
    }

    /**
     * Rows by table, the record's own among them; tables without rows are absent.
     *
     * @param hold keeps them from others until the transaction ends; not needed for what this transaction wrote itself, where it
     *        would only hold up others who write beside it
     */
    public Map<UUID, Map<String, List<Map<String, String>>>> take(Connection connection, Collection<UUID> ids, boolean hold) throws SQLException {
        Map<String, UUID> keys = ids.stream().collect(Collectors.toMap(RecordTable::hex, Function.identity()));
        Map<UUID, Map<String, List<Map<String, String>>>> images = new LinkedHashMap<>();
        for (RecordTable table : tables()) {
            for (Map<String, String> row : hold ? table.rows(connection, ids) : table.ownWork(connection, ids)) {
                images.computeIfAbsent(keys.get(row.get(table.owner())), id -> new TreeMap<>()).computeIfAbsent(table.name(), t -> new ArrayList<>()).add(row);
            }
        }
        return images;
    }

    /** What the rows of each table say, in a few characters. */
    public static Map<String, String> digests(Map<String, List<Map<String, String>>> image) {
        Map<String, String> digests = new TreeMap<>();
        image.forEach((table, rows) -> {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                rows.forEach(row -> {
                    Map<String, String> content = new LinkedHashMap<>(row);
                    content.keySet().removeAll(COMPUTED);
                    digest.update(RecordTable.hash(content));
                });
                digests.put(table, HexFormat.of().formatHex(digest.digest()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        });
        return digests;
    }

    /** Tables that do not say the same in both. */
    public static Set<String> differences(Map<String, List<Map<String, String>>> before, Map<String, List<Map<String, String>>> after) {
        Map<String, String> was = digests(before);
        Map<String, String> is = digests(after);
        return Stream.concat(was.keySet().stream(), is.keySet().stream()).filter(t -> !Objects.equals(was.get(t), is.get(t)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Makes these tables of one record say again what they said; versions go on, so that nobody saves over it who saw the later
     * state. The record itself exists and stays.
     *
     * @param tables those that are put back; the others are left alone
     */
    public void restore(Connection connection, Set<String> tables, Map<String, List<Map<String, String>>> present,
            Map<String, List<Map<String, String>>> image) throws SQLException {
        for (RecordTable table : tables()) {
            if (!tables.contains(table.name())) {
                continue;
            }
            Map<Map<String, String>, Map<String, String>> now = byKey(table, present);
            Map<Map<String, String>, Map<String, String>> then = byKey(table, image);
            for (Map.Entry<Map<String, String>, Map<String, String>> row : now.entrySet()) {
                if (!then.containsKey(row.getKey())) {
                    table.delete(connection, row.getValue());
                }
            }
            for (Map.Entry<Map<String, String>, Map<String, String>> row : then.entrySet()) {
                Map<String, String> other = now.get(row.getKey());
                if (other == null) {
                    table.insert(connection, row.getValue());
                } else if (!other.equals(row.getValue())) {
                    Map<String, String> said = new LinkedHashMap<>(row.getValue());
                    // Whoever asks for what changed since yesterday shall see this, too.
                    said.remove(CHANGED_AT);
                    table.restore(connection, other, said);
                }
            }
        }
    }

    /**
     * Removes records and their rows in these tables; the database refuses when anything else refers to them.
     *
     * @param tables those the images of the records have rows of
     */
    public void remove(Connection connection, Set<String> tables, Collection<UUID> ids) throws SQLException {
        for (RecordTable table : hanging) {
            if (tables.contains(table.name())) {
                table.deleteOf(connection, ids);
            }
        }
        own.deleteOf(connection, ids);
    }

    private List<RecordTable> tables() {
        List<RecordTable> tables = new ArrayList<>(List.of(own));
        tables.addAll(hanging);
        return tables;
    }

    private static Map<Map<String, String>, Map<String, String>> byKey(RecordTable table, Map<String, List<Map<String, String>>> image) {
        Map<Map<String, String>, Map<String, String>> rows = new LinkedHashMap<>();
        image.getOrDefault(table.name(), List.of()).forEach(row -> rows.put(table.key(row), row));
        return rows;
    }
}
