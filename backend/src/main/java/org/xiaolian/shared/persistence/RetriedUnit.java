package org.xiaolian.shared.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.xiaolian.shared.problem.Problem;

/** A unit of work in a transaction of its own, tried again as a whole after a deadlock: inside, a retry would run in a dead one. */
public final class RetriedUnit {
    private static final int TRIES = 4;
    private static final int FIRST_WAIT_MILLIS = 20;

    private RetriedUnit() {
    }

    /** The last try's exception when all failed. */
    public static <T> T call(int timeoutSeconds, Callable<T> unit) throws Exception {
        for (int attempt = 1;; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().timeout(timeoutSeconds).call(unit);
            } catch (Exception e) {
                if (e instanceof Problem || DatabaseFault.of(e) != DatabaseFault.RETRYABLE || attempt == TRIES) {
                    throw e;
                }
                int limit = FIRST_WAIT_MILLIS << attempt;
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(limit / 2, limit));
            }
        }
    }

    /** As {@link #call}, for work that declares no exception. */
    public static void run(int timeoutSeconds, Runnable unit) {
        try {
            call(timeoutSeconds, () -> {
                unit.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
