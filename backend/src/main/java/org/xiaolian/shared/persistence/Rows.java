package org.xiaolian.shared.persistence;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.shared.text.UuidBytes;

/**
 * Writes rows in bulk, for demo data, tests and the benchmark's generator: rows are gathered by table and sent in batches
 * in the order in which tables first appeared. Table and column names are the program's own, never a user's.
 */
public final class Rows implements AutoCloseable {
    private static final int BATCH = 1000;

    private final Connection connection;
    private final Map<String, List<Map<String, Object>>> waiting = new LinkedHashMap<>();
    private int count;

    public Rows(Connection connection) {
        this.connection = connection;
    }

    /** @param columnsAndValues column, value, column, value … */
    public Rows add(String table, Object... columnsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        waiting.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
        if (++count >= BATCH) {
            flush();
        }
        return this;
    }

    public void flush() {
        waiting.forEach(this::send);
        waiting.values().forEach(List::clear);
        count = 0;
    }

    private void send(String table, List<Map<String, Object>> rows) {
        Map<List<String>, List<Map<String, Object>>> shapes = new LinkedHashMap<>();
        rows.forEach(r -> shapes.computeIfAbsent(List.copyOf(r.keySet()), k -> new ArrayList<>()).add(r));
        shapes.forEach((columns, same) -> {
            String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                    + String.join(", ", columns.stream().map(c -> "?").toList()) + ")";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (Map<String, Object> row : same) {
                    int i = 1;
                    for (String column : columns) {
                        insert.setObject(i++, sql(row.get(column)));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException("cannot write " + table + ": " + e.getMessage(), e);
            }
        });
    }

    private static Object sql(Object value) {
        if (value instanceof UUID id) {
            return UuidBytes.of(id);
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof LocalDate date) {
            return Date.valueOf(date);
        }
        if (value instanceof LocalTime time) {
            return Time.valueOf(time);
        }
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        if (value instanceof Character c) {
            return c.toString();
        }
        if (value instanceof Double d) {
            return BigDecimal.valueOf(d);
        }
        return value;
    }

    @Override
    public void close() {
        flush();
    }
}
