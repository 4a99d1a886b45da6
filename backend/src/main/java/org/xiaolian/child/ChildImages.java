package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.xiaolian.shared.persistence.RecordImages;
import org.xiaolian.shared.persistence.RecordTable;

/** Files as images: every table with a {@code child_id}, whichever room it belongs to. */
@ApplicationScoped
class ChildImages {
    private static final String FILE = "child";
    /** What people did stays written down; the roster's own rows are the record of the import; the keys are computed anew. */
    private static final Set<String> NOT_OF_THE_FILE = Set.of("access_entry", "roster_row", "child_name_key", "duplicate_key");

    private final EntityManager entities;
    /** The database's description of itself: it changes only while the application is down. */
    private volatile RecordImages described;

    ChildImages(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, ChildImage> take(Collection<UUID> ids, boolean hold) {
        Map<UUID, ChildImage> images = new LinkedHashMap<>();
        entities.unwrap(Session.class).doWork(connection -> tables(connection).take(connection, ids, hold)
                .forEach((id, rows) -> images.put(id, new ChildImage(rows))));
        return images;
    }

    void restore(UUID id, Set<String> tables, ChildImage present, ChildImage image) {
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> tables(connection).restore(connection, tables, present.rows(), image.rows()));
        // Whatever was read of it before is not so any more.
        entities.clear();
    }

    void remove(Map<UUID, ChildImage> present) {
        entities.flush();
        Set<String> tables = present.values().stream().flatMap(i -> i.rows().keySet().stream()).collect(Collectors.toSet());
        entities.unwrap(Session.class).doWork(connection -> tables(connection).remove(connection, tables, present.keySet()));
        entities.clear();
    }

    private RecordImages tables(Connection connection) throws SQLException {
        if (described == null) {
            Map<String, RecordTable> hanging = new TreeMap<>();
            RecordTable.holding(connection, "child_id").stream().filter(t -> !NOT_OF_THE_FILE.contains(t.name())).forEach(t -> hanging.put(t.name(), t));
            described = new RecordImages(RecordTable.own(connection, FILE), List.copyOf(hanging.values()));
        }
        return described;
    }
}
