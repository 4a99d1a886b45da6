package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.xiaolian.shared.persistence.RecordImages;
import org.xiaolian.shared.persistence.RecordTable;

/** People as images: themselves, and every table whose rows are theirs alone ({@code guardian_id} without a child). */
@ApplicationScoped
class PersonImages {
    private final EntityManager entities;
    /** The database's description of itself: it changes only while the application is down. */
    private volatile RecordImages described;

    PersonImages(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, PersonImage> take(Collection<UUID> ids, boolean hold) {
        Map<UUID, PersonImage> images = new LinkedHashMap<>();
        entities.unwrap(Session.class).doWork(connection -> tables(connection).take(connection, ids, hold)
                .forEach((id, rows) -> images.put(id, new PersonImage(rows))));
        return images;
    }

    void restore(PersonImage present, PersonImage image) {
        entities.unwrap(Session.class).doWork(connection -> tables(connection).restore(connection,
                RecordImages.differences(present.rows(), image.rows()), present.rows(), image.rows()));
        entities.clear();
    }

    void remove(UUID id, PersonImage present) {
        entities.unwrap(Session.class).doWork(connection -> tables(connection).remove(connection, present.rows().keySet(), List.of(id)));
        entities.clear();
    }

    private RecordImages tables(Connection connection) throws SQLException {
        if (described == null) {
            described = new RecordImages(RecordTable.own(connection, "guardian"), RecordTable.holding(connection, "guardian_id").stream()
                    .filter(t -> !t.columns().contains("child_id")).toList());
        }
        return described;
    }
}
