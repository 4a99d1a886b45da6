package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildImage;
import org.xiaolian.child.ChildRegister;
import org.xiaolian.guardian.FamilyRegister;
import org.xiaolian.guardian.PersonImage;
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
    private final RosterRecordWriter records;

    RosterUndoJob(RosterRepository rosters, RosterCodec codec, ChildRegister children, FamilyRegister families, OfficeTime time, RosterRecordWriter records) {
        this.records = records;
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
            List<Integer> numbers = together(run.chunk(() -> rosters.lastWritten(id, CHUNK)));
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
            done.rowsEndedAt = null;
            run.message("撤销完了", "Undone");
            return null;
        });
    }

    /** The last rows, each about another child: a row before that changed the same child finds what it left. */
    private static List<Integer> together(List<RosterRow> rows) {
        Set<UUID> children = new HashSet<>();
        return rows.stream().takeWhile(r -> children.add(r.childId)).map(r -> r.number).toList();
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
            Map<Integer, RosterCodec.Before> befores = new LinkedHashMap<>();
            Map<Integer, UUID> ids = new LinkedHashMap<>();
            numbers.forEach(n -> {
                RosterRow row = rosters.row(id, n);
                befores.put(n, codec.before(row.before));
                ids.put(n, row.childId);
            });
            if (befores.values().stream().anyMatch(b -> b.record() != null)) {
                records(rosters.findById(id).kind, id, befores, ids);
                run.progress(run.done() + numbers.size(), total);
                return null;
            }
            Map<UUID, ChildImage> present = children.images(ids.values());
            Set<UUID> writable = children.writable(ids.values());
            Map<UUID, PersonImage> people = families.images(befores.values().stream().flatMap(b -> b.people().keySet().stream()).distinct().toList());
            Map<Integer, RosterProblem> kept = new LinkedHashMap<>();
            // Last written first: each row finds what it left.
            Map<UUID, Map<String, String>> digests = new HashMap<>();
            people.forEach((person, image) -> digests.put(person, image.digests()));
            befores.forEach((number, before) -> {
                RosterProblem obstacle = !writable.contains(ids.get(number)) && present.containsKey(ids.get(number)) ? RosterProblem.NO_LONGER_YOURS
                        : obstacle(before, present.get(ids.get(number)), digests);
                if (obstacle != null) {
                    kept.put(number, obstacle);
                } else {
                    before.people().forEach((person, change) -> digests.put(person, change.before() == null ? Map.of() : change.before().digests()));
                }
            });
            List<Integer> going = numbers.stream().filter(n -> !kept.containsKey(n)).toList();
            Map<UUID, ChildImage> opened = new LinkedHashMap<>();
            going.stream().filter(n -> befores.get(n).image() == null).forEach(n -> opened.put(ids.get(n), present.get(ids.get(n))));
            children.remove(opened);
            going.stream().filter(n -> befores.get(n).image() != null).forEach(n -> children.restore(ids.get(n), befores.get(n).after().keySet(),
                    present.get(ids.get(n)), befores.get(n).image()));
            going.forEach(n -> befores.get(n).people().forEach((person, change) -> families.putBack(person, change)));
            going.stream().filter(n -> befores.get(n).image() != null).forEach(n -> families.refresh(ids.get(n)));
            for (int number : numbers) {
                RosterRow row = rosters.row(id, number);
                if (kept.containsKey(number)) {
                    keep(row, kept.get(number));
                    continue;
                }
                row.childId = befores.get(number).image() == null ? null : row.childId;
                row.state = RosterRowState.UNDONE;
                row.before = null;
            }
            run.progress(run.done() + numbers.size(), total);
            return null;
        });
    }

    /** Pairings and visits go as if they had never been; those that say something else by now stay. */
    private void records(RosterKind kind, UUID id, Map<Integer, RosterCodec.Before> befores, Map<Integer, UUID> ids) {
        Map<UUID, Map<String, String>> present = records.digests(kind, befores.values().stream().map(RosterCodec.Before::record).toList(), true);
        Set<UUID> writable = children.writable(ids.values());
        Map<Integer, RosterProblem> kept = new LinkedHashMap<>();
        Map<UUID, Map<String, String>> going = new LinkedHashMap<>();
        befores.forEach((number, before) -> {
            Map<String, String> now = present.get(before.record());
            RosterProblem obstacle = !writable.contains(ids.get(number)) ? RosterProblem.NO_LONGER_YOURS : now == null ? RosterProblem.CHANGED_SINCE
                    : !now.keySet().equals(before.after().keySet()) ? RosterProblem.IN_USE : now.equals(before.after()) ? null : RosterProblem.CHANGED_SINCE;
            if (obstacle == null) {
                going.put(before.record(), now);
            } else {
                kept.put(number, obstacle);
            }
        });
        records.remove(kind, going);
        befores.keySet().forEach(number -> {
            RosterRow row = rosters.row(id, number);
            if (kept.containsKey(number)) {
                keep(row, kept.get(number));
            } else {
                row.state = RosterRowState.UNDONE;
                row.before = null;
            }
        });
    }

    private static RosterProblem obstacle(RosterCodec.Before before, ChildImage present, Map<UUID, Map<String, String>> people) {
        if (present == null) {
            return RosterProblem.CHANGED_SINCE;
        }
        Map<String, String> now = present.digests();
        if (!before.after().entrySet().stream().allMatch(t -> t.getValue().equals(now.get(t.getKey())))
                || !before.people().entrySet().stream().allMatch(p -> p.getValue().after().equals(people.get(p.getKey())))) {
            return RosterProblem.CHANGED_SINCE;
        }
        return before.image() == null && !before.after().keySet().equals(now.keySet()) ? RosterProblem.IN_USE : null;
    }

    private void keep(RosterRow row, RosterProblem why) {
        List<RosterIssue> issues = new ArrayList<>(codec.issues(row.issues));
        issues.add(RosterIssue.warning(null, why));
        row.issues = codec.issues(issues);
        row.state = RosterRowState.KEPT;
    }
}
