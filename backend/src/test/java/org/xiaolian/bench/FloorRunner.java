package org.xiaolian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.xiaolian.shared.text.UuidBytes;

/** The floor: the statements of one request, one after the other, on one connection a thread, and nothing else. */
final class FloorRunner implements AutoCloseable {
    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads;

    FloorRunner(Supplier<Connection> open, int count) {
        for (int i = 0; i < count; i++) {
            connections.add(open.get());
        }
        threads = Executors.newFixedThreadPool(count);
    }

    /** How many whole requests a second. */
    double run(List<Map.Entry<String, List<UUID>>> statements, int seconds) throws Exception {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<Long>> counts = new ArrayList<>();
        for (Connection connection : connections) {
            counts.add(threads.submit(() -> loop(connection, statements, until)));
        }
        long done = 0;
        for (Future<Long> count : counts) {
            done += count.get();
        }
        return done / (double) seconds;
    }

    private static long loop(Connection connection, List<Map.Entry<String, List<UUID>>> statements, long until) throws SQLException {
        List<PreparedStatement> prepared = new ArrayList<>();
        for (Map.Entry<String, List<UUID>> statement : statements) {
            prepared.add(connection.prepareStatement(statement.getKey()));
        }
        long done = 0;
        while (System.nanoTime() < until) {
            for (int i = 0; i < prepared.size(); i++) {
                List<UUID> ids = statements.get(i).getValue();
                if (!ids.isEmpty()) {
                    prepared.get(i).setBytes(1, UuidBytes.of(ids.get((int) (done % ids.size()))));
                }
                if (!statements.get(i).getKey().startsWith("SELECT")) {
                    prepared.get(i).executeUpdate();
                    continue;
                }
                try (ResultSet rows = prepared.get(i).executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int c = 1; c <= columns; c++) {
                            rows.getObject(c);
                        }
                    }
                }
            }
            done++;
        }
        return done;
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
