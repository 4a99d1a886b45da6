package org.xiaolian.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.xiaolian.account.PasswordHashing;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.privacy.BlindIndex;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.time.OfficeTime;

/** Loads the demo offices at first start, when {@code XIAOLIAN_DEMO=true} and nobody is in the database yet. */
@ApplicationScoped
class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    private final boolean wanted;
    private final DataSource database;
    private final FieldCipher cipher;
    private final BlindIndex index;
    private final PasswordHashing passwords;
    private final OfficeTime time;

    DemoLoader(@ConfigProperty(name = "XIAOLIAN_DEMO", defaultValue = "false") boolean wanted, DataSource database,
            FieldCipher cipher, BlindIndex index, PasswordHashing passwords, OfficeTime time) {
        this.wanted = wanted;
        this.database = database;
        this.cipher = cipher;
        this.index = index;
        this.passwords = passwords;
        this.time = time;
    }

    void load(@Observes StartupEvent start) throws SQLException {
        if (!wanted) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            if (!isEmpty(connection)) {
                return;
            }
            // All or nothing: a demo that broke off half-way would never be completed.
            connection.setAutoCommit(false);
            try (Rows rows = new Rows(connection)) {
                DemoSupport support = new DemoSupport(rows, cipher, index, time);
                DemoPlaces.write(support);
                new DemoUnit(support, passwords.hash(DemoLogins.PASSWORD)).write();
            }
            connection.commit();
            LOG.infof("Demo offices loaded. Log-ins: %s; password of all: %s", DemoLogins.names(), DemoLogins.PASSWORD);
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM person")) {
            row.next();
            return row.getLong(1) == 0;
        }
    }
}
