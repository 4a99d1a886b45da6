package org.xiaolian.job;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.xiaolian.test.World;

/** Waits for long work as a client does: by asking. */
public final class TestJobs {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

    private TestJobs() {
    }

    /** The job once it has ended; fails when it has not after a minute and a half. */
    public static ValidatableResponse ended(World world, UUID owner, String jobId) {
        String token = world.token(owner);
        for (long waited = 0; waited < PATIENCE; waited += BETWEEN) {
            ValidatableResponse job = world.anonymous().header("Authorization", "Bearer " + token).get("/jobs/" + jobId).then().statusCode(200);
            String state = job.extract().path("state");
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                return job;
            }
            LockSupport.parkNanos(BETWEEN);
        }
        throw new AssertionError("job " + jobId + " has not ended");
    }
}
