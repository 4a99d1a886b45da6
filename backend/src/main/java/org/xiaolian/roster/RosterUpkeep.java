package org.xiaolian.roster;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Ends what rosters say of people who came into no file: rows that were never written, thirty days after their import was
 * confirmed, undone or left alone. Harmless when several replicas do it at once.
 */
@ApplicationScoped
class RosterUpkeep {
    static final Duration KEPT = Duration.ofDays(30);
    private static final int PAGE = 500;
    private static final int SECONDS = 60;

    private final RosterRepository rosters;
    private final RosterRowKeys keys;
    private final OfficeTime time;

    RosterUpkeep(RosterRepository rosters, RosterRowKeys keys, OfficeTime time) {
        this.rosters = rosters;
        this.keys = keys;
        this.time = time;
    }

    @Scheduled(every = "1h", delayed = "4m", identity = "roster-rows", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endRows() throws Exception {
        Instant limit = time.now().minus(KEPT);
        for (UUID id : RetriedUnit.call(SECONDS, () -> rosters.restingSince(limit))) {
            boolean more = true;
            while (more) {
                more = RetriedUnit.call(SECONDS, () -> page(id, limit));
            }
        }
    }

    /** Some rows of an import that still rests; false when none are left. */
    private boolean page(UUID id, Instant limit) {
        RosterImport roster = rosters.lock(id);
        if (RosterState.MOVING.contains(roster.state) || !roster.restingSince().isBefore(limit)) {
            return false;
        }
        List<RosterRow> rows = rosters.ending(id, PAGE);
        keys.end(rows);
        if (rows.size() == PAGE) {
            return true;
        }
        roster.rowsEndedAt = time.now();
        return false;
    }
}
