package org.xiaolian.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.xiaolian.account.PasswordHashing;
import org.xiaolian.child.ChildSaved;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.DataKeys;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.shared.time.OfficeTime;

/** Loads the demo offices at first start, when {@code XIAOLIAN_DEMO=true} and nobody is in the database yet. */
@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final int MAX_SECONDS = 300;

    private final boolean wanted;
    private final DataSource database;
    private final FieldCipher cipher;
    private final DataKeys keys;
    private final BlindIndex index;
    private final PasswordHashing passwords;
    private final OfficeTime time;
    private final Event<ChildSaved> saved;

    DemoLoader(@ConfigProperty(name = "XIAOLIAN_DEMO", defaultValue = "false") boolean wanted, DataSource database,
            FieldCipher cipher, DataKeys keys, BlindIndex index, PasswordHashing passwords, OfficeTime time, Event<ChildSaved> saved) {
        this.wanted = wanted;
        this.database = database;
        this.cipher = cipher;
        this.keys = keys;
        this.index = index;
        this.passwords = passwords;
        this.time = time;
        this.saved = saved;
    }

    void load(@Observes StartupEvent start) throws SQLException {
        if (!wanted) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            if (!isEmpty(connection)) {
                return;
            }
        }
        // All or nothing: a demo that broke off half-way would never be completed.
        QuarkusTransaction.requiringNew().timeout(MAX_SECONDS).call(() -> {
            try (Connection connection = database.getConnection(); Rows rows = new Rows(connection)) {
                DemoSupport support = new DemoSupport(rows, cipher, keys, index, time);
                DemoPlaces.write(support);
                new DemoUnit(support, passwords.hash(DemoLogins.PASSWORD)).write();
            }
            return null;
        });
        QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                DemoCertificates.write(connection, time.today(), time.now());
            }
            return null;
        });
        try (Connection connection = database.getConnection()) {
            // What is computed whenever a file is saved: the queue of duplicates has its pair, and typing a known name finds its file.
            List<UUID> written = children(connection);
            QuarkusTransaction.requiringNew().run(() -> saved.fire(new ChildSaved(written)));
            LOG.infof("Demo offices loaded. Log-ins: %s; password of all: %s", DemoLogins.names(), DemoLogins.PASSWORD);
        }
    }

    private static List<UUID> children(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT id FROM child")) {
            while (row.next()) {
                ids.add(UuidBytes.read(row.getBytes(1)));
            }
            return ids;
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM person")) {
            row.next();
            return row.getLong(1) == 0;
        }
    }
}
