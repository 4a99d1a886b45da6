package org.xiaolian.shared.persistence;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.shared.text.UuidBytes;

/**
 * A table whose rows belong to a record of another one (a child, a guardian), as the database itself describes it: a room that is
 * added later needs no line here. Rows are read and written as texts ({@code binary} in hexadecimal), which every server converts
 * without loss. Names of tables and columns come from the database's own catalogue, never from a user.
 *
 * @param owner the column that names whose row it is
 * @param generated columns the server computes itself
 * @param uniqueKeys columns of each unique key that names the owner
 */
public record RecordTable(String name, String owner, List<String> columns, Set<String> binary, Set<String> generated, List<String> primaryKey,
        List<List<String>> uniqueKeys) {
    private static final String HELD = " FOR UPDATE";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Changes of these are no changes of the record: every write moves the one, every census or change of the family the others. */
    private static final Set<String> NOT_CONTENT = Set.of("version", "last_confirmed_on", "changed_at");

    /** Tables with a foreign key to the {@code id} of that table, in the order of their names. */
    public static List<RecordTable> referringTo(Connection connection, String table) throws SQLException {
        return tables(connection, "SELECT table_name, column_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                + " AND referenced_table_name = ? AND referenced_column_name = 'id' ORDER BY table_name, column_name", table);
    }

    /** Tables with a column of that name, whether or not the database watches over what it names. */
    public static List<RecordTable> holding(Connection connection, String column) throws SQLException {
        return tables(connection, "SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN information_schema.tables t"
                + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name WHERE c.table_schema = DATABASE() AND c.column_name = ?"
                + " AND t.table_type = 'BASE TABLE' ORDER BY c.table_name", column);
    }

    private static List<RecordTable> tables(Connection connection, String query, String about) throws SQLException {
        List<RecordTable> tables = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, about);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                tables.add(describe(connection, rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }

    /** A table whose rows are owners themselves. */
    public static RecordTable own(Connection connection, String table) throws SQLException {
        return describe(connection, table, "id");
    }

    private static RecordTable describe(Connection connection, String table, String owner) throws SQLException {
        List<String> columns = new ArrayList<>();
        Set<String> binary = new HashSet<>();
        Set<String> generated = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT column_name, data_type, extra FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position")) {
            select.setString(1, table);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                String column = rows.getString(1);
                columns.add(column);
                if (rows.getString(2).toLowerCase(Locale.ROOT).matches(".*(binary|blob)")) {
                    binary.add(column);
                }
                if (rows.getString(3).toUpperCase(Locale.ROOT).matches(".*(STORED|VIRTUAL|PERSISTENT).*")) {
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
        return new RecordTable(table, owner, columns, binary, generated, primary, keys.values().stream().filter(k -> k.contains(owner)).toList());
    }

    /** Rows of an owner, whole, held until the end of the transaction. */
    public List<Map<String, String>> rows(Connection connection, UUID ownerId) throws SQLException {
        return rows(connection, List.of(ownerId));
    }

    /** Rows of several owners, held as well. */
    public List<Map<String, String>> rows(Connection connection, Collection<UUID> ownerIds) throws SQLException {
        return rows(connection, ownerIds, HELD);
    }

    /** Rows of several owners as this transaction sees them, held by nobody: of owners who are its own work. */
    public List<Map<String, String>> ownWork(Connection connection, Collection<UUID> ownerIds) throws SQLException {
        return rows(connection, ownerIds, "");
    }

    private List<Map<String, String>> rows(Connection connection, Collection<UUID> ownerIds, String held) throws SQLException {
        return ownerIds.isEmpty() ? List.of() : select(connection, owner + " IN (" + ownerIds.stream().map(id -> hole(owner)).collect(Collectors.joining(", "))
                + ")", ownerIds.stream().map(RecordTable::hex).toList(), held);
    }

    /** Removes all rows of these owners. */
    public void deleteOf(Connection connection, Collection<UUID> ownerIds) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + name + " WHERE " + owner + " IN ("
                + ownerIds.stream().map(id -> hole(owner)).collect(Collectors.joining(", ")) + ")")) {
            bind(delete, ownerIds.stream().map(RecordTable::hex).toList(), 1);
            delete.executeUpdate();
        }
    }

    /** The row with this key; empty when there is none any more. */
    public List<Map<String, String>> row(Connection connection, Map<String, String> key) throws SQLException {
        return select(connection, key.keySet().stream().map(c -> c + " = " + hole(c)).collect(Collectors.joining(" AND ")), List.copyOf(key.values()), HELD);
    }

    private List<Map<String, String>> select(Connection connection, String where, List<String> values, String held) throws SQLException {
        String list = columns.stream().map(c -> binary.contains(c) ? "HEX(" + c + ")" : "CAST(" + c + " AS CHAR)").collect(Collectors.joining(", "));
        try (PreparedStatement select = connection.prepareStatement("SELECT " + list + " FROM " + name + " WHERE " + where + " ORDER BY "
                + String.join(", ", primaryKey) + held)) {
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

    public long count(Connection connection, UUID ownerId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM " + name + " WHERE " + owner + " = " + hole(owner))) {
            select.setString(1, hex(ownerId));
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** Changes columns of one row and gives its new key. A version moves with every change. */
    public Map<String, String> update(Connection connection, Map<String, String> row, Map<String, String> changes) throws SQLException {
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

    /** Puts a row back as its image has it; its version goes on, so that nobody saves over it who saw the later one. */
    public void restore(Connection connection, Map<String, String> present, Map<String, String> image) throws SQLException {
        Map<String, String> changes = new LinkedHashMap<>(image);
        changes.keySet().removeAll(generated);
        changes.remove("version");
        update(connection, present, changes);
    }

    public void insert(Connection connection, Map<String, String> image) throws SQLException {
        List<String> own = columns.stream().filter(c -> !generated.contains(c)).toList();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + name + " (" + String.join(", ", own) + ") VALUES ("
                + own.stream().map(this::hole).collect(Collectors.joining(", ")) + ")")) {
            bind(insert, own.stream().map(image::get).collect(Collectors.toCollection(ArrayList::new)), 1);
            insert.executeUpdate();
        }
    }

    public void delete(Connection connection, Map<String, String> row) throws SQLException {
        Map<String, String> key = key(row);
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + name + " WHERE "
                + key.keySet().stream().map(c -> c + " = " + hole(c)).collect(Collectors.joining(" AND ")))) {
            bind(delete, List.copyOf(key.values()), 1);
            delete.executeUpdate();
        }
    }

    /** Whether a row, given to that owner, would be there twice. */
    public boolean collides(Map<String, String> row, List<Map<String, String>> ofOwner) {
        return uniqueKeys.stream().map(k -> k.stream().filter(c -> !c.equals(owner)).toList()).anyMatch(rest -> ofOwner.stream().anyMatch(o ->
                rest.stream().allMatch(c -> row.get(c) != null && row.get(c).equals(o.get(c)))));
    }

    public Map<String, String> key(Map<String, String> row) {
        Map<String, String> key = new LinkedHashMap<>();
        primaryKey.forEach(c -> key.put(c, row.get(c)));
        return key;
    }

    /** A hash of the row's content. */
    public static byte[] hash(Map<String, String> row) {
        Map<String, String> content = new LinkedHashMap<>(row);
        content.keySet().removeAll(NOT_CONTENT);
        try {
            return MessageDigest.getInstance("SHA-256").digest(json(content).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String json(Map<String, String> row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, String> parse(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hex(UUID id) {
        return HexFormat.of().withUpperCase().formatHex(UuidBytes.of(id));
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
