package org.xiaolian.shared.persistence;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

/** Counting a county waits its turn; whoever reads one file meanwhile does not. */
@QuarkusTest
class HeavyReadTest {
    @Inject
    World world;

    @Inject
    HeavyReadTurns turns;

    @Test
    void aCountWaitsForItsTurnWhileAListIsAnsweredAtOnce() throws Exception {
        World.County county = world.county();
        county.child("等小候");
        int taken = 0;
        while (turns.take(0, TimeUnit.SECONDS)) {
            taken++;
        }
        CompletableFuture<Integer> count = CompletableFuture.supplyAsync(() -> county.as(Role.COUNTY_ADMIN).get("/coverage").statusCode());
        try {
            county.as(Role.COUNTY_ADMIN).get("/children").then().statusCode(200).body("total", equalTo(1));
            assertFalse(count.isDone());
        } finally {
            for (int i = 0; i < taken; i++) {
                turns.giveBack();
            }
        }
        assertEquals(200, count.get(60, TimeUnit.SECONDS));
        assertEquals(Runtime.getRuntime().availableProcessors(), taken);
    }

    @Test
    void aTurnIsGivenBackWhenTheCountIsRefused() throws Exception {
        World.County county = world.county();
        for (int i = 0; i <= Runtime.getRuntime().availableProcessors(); i++) {
            county.as(Role.COUNTY_ADMIN).queryParam("month", "2026-13").get("/coverage").then().statusCode(400);
            county.as(Role.COUNTY_ADMIN).queryParam("from", "2026-02-01").queryParam("to", "2026-01-01").get("/record-counts").then().statusCode(400);
        }
        assertTrue(turns.take(5, TimeUnit.SECONDS));
        turns.giveBack();
    }
}
