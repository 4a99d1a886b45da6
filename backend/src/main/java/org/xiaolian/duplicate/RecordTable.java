package org.xiaolian.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.problem.Problem;

/**
 * A table whose rows belong to children, as the database itself describes it: a room that is added later needs no line here.
 * Rows are read and written as texts ({@code binary} in hexadecimal), which every server converts without loss. Names of tables
 * and columns come from the database's own catalogue, never from a user.
 *
 * @param child the column that names the child
 * @param generated columns the server computes itself
 * @param uniqueKeys columns of each unique key that names the child
 */
record RecordTable(String name, String child, List<String> columns, Set<String> binary, Set<String> generated, List<String> primaryKey,
        List<List<String>> uniqueKeys) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Changes of these are no changes of the record: every write moves the one, every census the other. */
    private static final Set<String> NOT_CONTENT = Set.of("version", "last_confirmed_on");

    /** Tables with a foreign key to {@code child.id}, without those that are computed from the file and those of this room. */
    static List<RecordTable> all(Connection connection) throws SQLException {
        List<RecordTable> tables = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT table_name, column_name FROM information_schema.key_column_usage"
                + " WHERE table_schema = DATABASE() AND referenced_table_name = 'child' AND referenced_column_name = 'id'"
                + " AND table_name NOT LIKE 'duplicate\\_%' AND table_name NOT IN ('child', 'child_name_key') ORDER BY table_name, column_name");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                tables.add(describe(connection, rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }

    /** The file itself. */
    static RecordTable child(Connection connection) throws SQLException {
        return describe(connection, "child", "id");
    }

    private static RecordTable describe(Connection connection, String table, String child) throws SQLException {
        List<String> columns = new ArrayList<>();
        Set<String> binary = new java.util.HashSet<>();
        Set<String> generated = new java.util.HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT column_name, data_type, extra FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position")) {
            select.setString(1, table);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                String column = rows.getString(1);
                columns.add(column);
                if (rows.getString(2).toLowerCase(java.util.Locale.ROOT).matches(".*(binary|blob)")) {
                    binary.add(column);
                }
                if (rows.getString(3).toUpperCase(java.util.Locale.ROOT).matches(".*(STORED|VIRTUAL|PERSISTENT).*")) {
                    generated.add(column);
                }
            }
        }
        Map<String, List<String>> keys = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT index_name, column_name FROM information_schema.statistics"
                + " WHERE table_schema = DATABASE() AND table_name = ? AND non_unique = 0 ORDER BY index_name, seq_in_index")) {
            select.setString(1, table);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                keys.computeIfAbsent(rows.getString(1), k -> new ArrayList<>()).add(rows.getString(2));
            }
        }
        List<String> primary = keys.getOrDefault("PRIMARY", List.of());
        return new RecordTable(table, child, columns, binary, generated, primary, keys.values().stream().filter(k -> k.contains(child)).toList());
    }

    /** Rows of a child, whole, held until the end of the transaction. */
    List<Map<String, String>> rows(Connection connection, UUID childId) throws SQLException {
        return select(connection, child + " = " + hole(child), List.of(hex(childId)));
    }

    /** The row with this key; empty when there is none any more. */
    List<Map<String, String>> row(Connection connection, Map<String, String> key) throws SQLException {
        return select(connection, key.keySet().stream().map(c -> c + " = " + hole(c)).collect(Collectors.joining(" AND ")), List.copyOf(key.values()));
    }

    private List<Map<String, String>> select(Connection connection, String where, List<String> values) throws SQLException {
        String list = columns.stream().map(c -> binary.contains(c) ? "HEX(" + c + ")" : "CAST(" + c + " AS CHAR)").collect(Collectors.joining(", "));
        try (PreparedStatement select = connection.prepareStatement("SELECT " + list + " FROM " + name + " WHERE " + where + " ORDER BY "
                + String.join(", ", primaryKey) + " FOR UPDATE")) {
            bind(select, values, 1);
            ResultSet rows = select.executeQuery();
            List<Map<String, String>> found = new ArrayList<>();
            while (rows.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), rows.getString(i + 1));
                }
                found.add(row);
            }
            return found;
        }
    }

    long count(Connection connection, UUID childId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM " + name + " WHERE " + child + " = " + hole(child))) {
            select.setString(1, hex(childId));
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** Changes columns of one row and gives its new key. A version moves with every change. */
    Map<String, String> update(Connection connection, Map<String, String> row, Map<String, String> changes) throws SQLException {
        Map<String, String> key = key(row);
        String set = changes.keySet().stream().map(c -> c + " = " + hole(c)).collect(Collectors.joining(", "))
                + (columns.contains("version") && !changes.containsKey("version") ? ", version = version + 1" : "");
        try (PreparedStatement update = connection.prepareStatement("UPDATE " + name + " SET " + set + " WHERE "
                + key.keySet().stream().map(c -> c + " = " + hole(c)).collect(Collectors.joining(" AND ")))) {
            bind(update, List.copyOf(key.values()), bind(update, new ArrayList<>(changes.values()), 1));
            update.executeUpdate();
        }
        Map<String, String> after = new LinkedHashMap<>(row);
        after.putAll(changes);
        return key(after);
    }

    /** Puts a row back as its image has it; its version goes on, so that nobody saves over it who saw the merged one. */
    void restore(Connection connection, Map<String, String> present, Map<String, String> image) throws SQLException {
        Map<String, String> changes = new LinkedHashMap<>(image);
        changes.keySet().removeAll(generated);
        changes.remove("version");
        update(connection, present, changes);
    }

    void insert(Connection connection, Map<String, String> image) throws SQLException {
        List<String> own = columns.stream().filter(c -> !generated.contains(c)).toList();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + name + " (" + String.join(", ", own) + ") VALUES ("
                + own.stream().map(this::hole).collect(Collectors.joining(", ")) + ")")) {
            bind(insert, own.stream().map(image::get).collect(Collectors.toCollection(ArrayList::new)), 1);
            insert.executeUpdate();
        }
    }

    void delete(Connection connection, Map<String, String> row) throws SQLException {
        Map<String, String> key = key(row);
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + name + " WHERE "
                + key.keySet().stream().map(c -> c + " = " + hole(c)).collect(Collectors.joining(" AND ")))) {
            bind(delete, List.copyOf(key.values()), 1);
            delete.executeUpdate();
        } catch (SQLIntegrityConstraintViolationException e) {
            throw new Problem(DuplicateProblem.RECORD_IN_USE);
        }
    }

    /** Whether a row, given to the child, would be there twice. */
    boolean collides(Map<String, String> row, List<Map<String, String>> ofChild) {
        return uniqueKeys.stream().map(k -> k.stream().filter(c -> !c.equals(child)).toList()).anyMatch(rest -> ofChild.stream().anyMatch(o ->
                rest.stream().allMatch(c -> row.get(c) != null && row.get(c).equals(o.get(c)))));
    }

    Map<String, String> key(Map<String, String> row) {
        Map<String, String> key = new LinkedHashMap<>();
        primaryKey.forEach(c -> key.put(c, row.get(c)));
        return key;
    }

    /** A hash of the row's content. */
    static byte[] hash(Map<String, String> row) {
        Map<String, String> content = new LinkedHashMap<>(row);
        content.keySet().removeAll(NOT_CONTENT);
        try {
            return MessageDigest.getInstance("SHA-256").digest(json(content).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String json(Map<String, String> row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> parse(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(UUID id) {
        return HexFormat.of().withUpperCase().formatHex(org.xiaolian.shared.text.UuidBytes.of(id));
    }

    private String hole(String column) {
        return binary.contains(column) ? "UNHEX(?)" : "?";
    }

    private static int bind(PreparedStatement statement, List<String> values, int from) throws SQLException {
        int i = from;
        for (String value : values) {
            statement.setString(i++, value);
        }
        return i;
    }
}
