package org.xiaolian.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A statement of a migration may take minutes where there are a million files; cut off half-way it leaves a database that no start mends. */
@QuarkusTest
class MigrationPatienceTest {
    @Inject
    DataSource pool;

    @Inject
    Flyway migrations;

    @Test
    void aMigrationWaitsForItsStatementsARequestDoesNotWaitForEver() throws SQLException {
        try (Connection ofARequest = pool.getConnection(); Connection ofAMigration = migrations.getConfiguration().getDataSource().getConnection()) {
            assertEquals(35_000, ofARequest.getNetworkTimeout());
            assertEquals(0, ofAMigration.getNetworkTimeout());
        }
    }
}
