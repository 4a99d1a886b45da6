package org.xiaolian.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Who may count just now. It guards the processors of this process alone: each replica has its own. */
@ApplicationScoped
class HeavyReadTurns {
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    boolean take(long time, TimeUnit unit) throws InterruptedException {
        return turns.tryAcquire(time, unit);
    }

    void giveBack() {
        turns.release();
    }
}
