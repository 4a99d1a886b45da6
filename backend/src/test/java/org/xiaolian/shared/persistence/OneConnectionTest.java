package org.xiaolian.shared.persistence;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

/**
 * A request that takes a second connection while it holds one may wait for somebody who waits for it: a busy office stood
 * still that way. With a pool of one such a request cannot be answered at all.
 */
@QuarkusTest
class OneConnectionTest {
    @Inject
    World world;

    @Inject
    AgroalDataSource database;

    /** Work in the background may have the one connection for some seconds; who waits for herself waits longer than this. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private int former;
    private Duration patience;

    @BeforeEach
    void one() {
        AgroalConnectionPoolConfiguration pool = database.getConfiguration().connectionPoolConfiguration();
        patience = pool.acquisitionTimeout();
        pool.setAcquisitionTimeout(PATIENCE);
        former = resize(1);
    }

    @AfterEach
    void asBefore() {
        resize(former);
        database.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(patience);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/children", "/children/{child}", "/children/{child}/family", "/children/{child}/network", "/children/{child}/timeline",
        "/children/{child}/last-record", "/home-visits", "/contacts", "/pairings", "/pairing-summary", "/worklist", "/coverage", "/child-counts",
        "/owed-duties", "/care-agreements", "/care-alerts", "/care-register", "/care-register-summary", "/children/{child}/care-alert-actions", "/census-rounds",
        "/duplicates", "/duplicate-merges", "/processing-purposes", "/consents", "/helper-workloads", "/duty-rules", "/reports", "/organizations", "/people", "/regions"})
    void aReadTakesOneConnection(String path) {
        World.County county = world.county();
        UUID child = county.child("连小一");
        county.as(Role.COUNTY_ADMIN).get(path.replace("{child}", child.toString())).then().statusCode(200);
    }

    private int resize(int connections) {
        AgroalConnectionPoolConfiguration pool = database.getConfiguration().connectionPoolConfiguration();
        int before = pool.maxSize();
        pool.setMinSize(0);
        pool.setMaxSize(connections);
        database.flush(AgroalDataSource.FlushMode.GRACEFUL);
        return before;
    }
}
