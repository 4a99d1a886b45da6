package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.child.ChildRegister;
import org.xiaolian.guardian.FamilyRegister;
import org.xiaolian.job.JobHandler;
import org.xiaolian.job.JobRun;
import org.xiaolian.job.JobState;
import org.xiaolian.shared.persistence.DatabaseFault;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Takes a whole import back: files it opened go, files it changed say again what they said. What was touched since stays. */
@ApplicationScoped
class RosterUndoJob implements JobHandler {
    static final String KIND = "roster.undo";
    private static final int CHUNK = 100;

    private final RosterRepository rosters;
    private final RosterCodec codec;
    private final ChildRegister children;
    private final FamilyRegister families;
    private final OfficeTime time;

    RosterUndoJob(RosterRepository rosters, RosterCodec codec, ChildRegister children, FamilyRegister families, OfficeTime time) {
        this.rosters = rosters;
        this.codec = codec;
        this.children = children;
        this.families = families;
        this.time = time;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(Language language) {
        return language == Language.EN ? "Undo a roster import" : "撤销花名册导入";
    }

    @Override
    public String permission() {
        return "roster:import";
    }

    @Override
    public void run(JobRun run) throws Exception {
        UUID id = run.payload(RosterTask.class).importId();
        long total = run.done() + run.chunk(() -> rosters.counts(List.of(id))).stream().filter(c -> c[2] == RosterRowState.IMPORTED)
                .mapToLong(c -> (Long) c[3]).sum();
        while (true) {
            List<Integer> numbers = run.chunk(() -> rosters.lastWritten(id, CHUNK)).stream().map(r -> r.number).toList();
            if (numbers.isEmpty()) {
                break;
            }
            try {
                undo(run, id, numbers, total);
            } catch (Exception e) {
                if (!(e instanceof Problem) && DatabaseFault.of(e) == DatabaseFault.NONE) {
                    throw e;
                }
                // Something refers to one of the files: each alone, and that one stays.
                for (int number : numbers) {
                    alone(run, id, number, total);
                }
            }
        }
        run.chunk(() -> {
            RosterImport done = rosters.lock(id);
            done.state = RosterState.UNDONE;
            done.undoneAt = time.now();
            run.message("撤销完了", "Undone");
            return null;
        });
    }

    @Override
    public void abandoned(JobRun run, JobState state) {
        rosters.lock(run.payload(RosterTask.class).importId()).state = RosterState.IMPORTED;
    }

    private void alone(JobRun run, UUID id, int number, long total) throws Exception {
        try {
            undo(run, id, List.of(number), total);
        } catch (Exception e) {
            if (!(e instanceof Problem) && DatabaseFault.of(e) == DatabaseFault.NONE) {
                throw e;
            }
            run.chunk(() -> {
                keep(rosters.row(id, number), RosterProblem.IN_USE);
                run.progress(run.done() + 1, total);
                return null;
            });
        }
    }

    private void undo(JobRun run, UUID id, List<Integer> numbers, long total) throws Exception {
        run.chunk(() -> {
            List<RosterRow> rows = numbers.stream().map(n -> rosters.row(id, n)).toList();
            Map<UUID, Long> versions = children.versions(rows.stream().map(r -> r.childId).toList());
            for (RosterRow row : rows) {
                Long now = versions.get(row.childId);
                if (now == null || !now.equals(row.afterVersion)) {
                    keep(row, RosterProblem.CHANGED_SINCE);
                    continue;
                }
                RosterCodec.Before before = codec.before(row.before);
                if (before.family() != null) {
                    families.undo(row.childId, before.family());
                }
                if (before.entry() == null) {
                    children.remove(row.childId, now);
                    row.childId = null;
                } else {
                    children.update(row.childId, now, before.entry());
                    families.refresh(row.childId);
                }
                row.state = RosterRowState.UNDONE;
                row.before = null;
            }
            run.progress(run.done() + numbers.size(), total);
            return null;
        });
    }

    private void keep(RosterRow row, RosterProblem why) {
        List<RosterIssue> issues = new ArrayList<>(codec.issues(row.issues));
        issues.add(RosterIssue.warning(null, why));
        row.issues = codec.issues(issues);
        row.state = RosterRowState.KEPT;
    }
}
