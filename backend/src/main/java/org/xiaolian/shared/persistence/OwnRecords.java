package org.xiaolian.shared.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Records of one table with the rows that hang on them, for a room whose records an import may write and take back: what they say
 * in a few characters, and their end. The database says what hangs on them.
 */
public final class OwnRecords {
    private final EntityManager entities;
    private final String table;
    /** The database's description of itself: it changes only while the application is down. */
    private volatile RecordImages described;

    public OwnRecords(EntityManager entities, String table) {
        this.entities = entities;
        this.table = table;
    }

    /**
     * What each table says of these records; records that are gone are absent.
     *
     * @param hold keeps them from others until the transaction ends
     */
    public Map<UUID, Map<String, String>> digests(Collection<UUID> ids, boolean hold) {
        Map<UUID, Map<String, String>> digests = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            entities.flush();
            entities.unwrap(Session.class).doWork(connection -> tables(connection).take(connection, ids, hold)
                    .forEach((id, rows) -> digests.put(id, RecordImages.digests(rows))));
        }
        return digests;
    }

    /**
     * Takes them back as if they had never been; the database refuses when anything else refers to them.
     *
     * @param present as {@link #digests} gave them
     */
    public void remove(Map<UUID, Map<String, String>> present) {
        if (!present.isEmpty()) {
            Set<String> tables = new HashSet<>();
            present.values().forEach(digest -> tables.addAll(digest.keySet()));
            entities.unwrap(Session.class).doWork(connection -> tables(connection).remove(connection, tables, present.keySet()));
            entities.clear();
        }
    }

    private RecordImages tables(Connection connection) throws SQLException {
        if (described == null) {
            described = new RecordImages(RecordTable.own(connection, table), RecordTable.referringTo(connection, table));
        }
        return described;
    }
}
