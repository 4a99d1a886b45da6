package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildImage;
import org.xiaolian.child.ChildRegister;
import org.xiaolian.guardian.FamilyEntry;
import org.xiaolian.guardian.FamilyRegister;
import org.xiaolian.job.JobHandler;
import org.xiaolian.job.JobRun;
import org.xiaolian.job.JobState;
import org.xiaolian.pairing.PairingRegister;
import org.xiaolian.shared.persistence.DatabaseFault;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Writes the confirmed rows into the files, judged once more: the world may have moved since the preview. */
@ApplicationScoped
class RosterWriteJob implements JobHandler {
    static final String KIND = "roster.import";
    /** Few enough that what one batch has in memory is looked through quickly. */
    private static final int CHUNK = 100;
    private static final int PATIENCE = 5;
    private static final Set<RosterAction> GOOD = Set.of(RosterAction.CREATE, RosterAction.UPDATE);

    private final RosterRepository rosters;
    private final RosterJudge judge;
    private final RosterPlaceFinder places;
    private final RosterCodec codec;
    private final ChildRegister children;
    private final FamilyRegister families;
    private final PairingRegister pairings;
    private final OfficeTime time;
    private final RosterRecordWriter records;

    RosterWriteJob(RosterRepository rosters, RosterJudge judge, RosterPlaceFinder places, RosterCodec codec, ChildRegister children,
            FamilyRegister families, PairingRegister pairings, OfficeTime time, RosterRecordWriter records) {
        this.records = records;
        this.pairings = pairings;
        this.rosters = rosters;
        this.judge = judge;
        this.places = places;
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
        return language == Language.EN ? "Import a roster" : "导入花名册";
    }

    @Override
    public String permission() {
        return "roster:import";
    }

    @Override
    public void run(JobRun run) throws Exception {
        UUID id = run.payload(RosterTask.class).importId();
        RosterPlaces known = run.chunk(() -> places.of(rosters.findById(id)));
        int after = run.checkpoint() == null ? 0 : Integer.parseInt(run.checkpoint());
        long total = run.done() + run.chunk(() -> rosters.counts(List.of(id))).stream().filter(c -> GOOD.contains(c[1]) && c[2] == RosterRowState.PENDING)
                .mapToLong(c -> (Long) c[3]).sum();
        for (int last = after;;) {
            int from = last;
            List<Integer> numbers = run.chunk(() -> rosters.next(id, GOOD, RosterRowState.PENDING, from, CHUNK)).stream().map(r -> r.number).toList();
            if (numbers.isEmpty()) {
                break;
            }
            last = numbers.get(numbers.size() - 1);
            try {
                write(run, id, known, numbers, total);
            } catch (Exception e) {
                if (!(e instanceof Problem) && DatabaseFault.of(e) == DatabaseFault.NONE) {
                    throw e;
                }
                // One row spoils the batch: each alone, and that one is named.
                for (int number : numbers) {
                    alone(run, id, known, number, total);
                }
            }
        }
        run.chunk(() -> {
            RosterImport done = rosters.lock(id);
            done.state = RosterState.IMPORTED;
            run.message("导入完了", "Imported");
            return null;
        });
    }

    @Override
    public void abandoned(JobRun run, JobState state) {
        // What is written stays, and can be undone.
        rosters.lock(run.payload(RosterTask.class).importId()).state = RosterState.IMPORTED;
    }

    private void alone(JobRun run, UUID id, RosterPlaces known, int number, long total) throws Exception {
        alone(run, id, known, number, total, PATIENCE);
    }

    private void alone(JobRun run, UUID id, RosterPlaces known, int number, long total, int patience) throws Exception {
        try {
            write(run, id, known, List.of(number), total);
        } catch (Exception e) {
            if (!(e instanceof Problem) && DatabaseFault.of(e) == DatabaseFault.RETRYABLE && patience > 0) {
                // Somebody else was writing beside it: that says nothing against the row.
                alone(run, id, known, number, total, patience - 1);
                return;
            }
            if (!(e instanceof Problem) && DatabaseFault.of(e) == DatabaseFault.NONE) {
                throw e;
            }
            Language zh = Language.ZH_CN;
            String why = e instanceof Problem problem ? problem.sentence(run.language()) : zh.sentence(org.xiaolian.shared.problem.CommonProblem.CONFLICT);
            run.chunk(() -> {
                RosterRow row = rosters.row(id, number);
                List<RosterIssue> issues = new ArrayList<>(codec.issues(row.issues));
                issues.add(RosterIssue.error(null, RosterProblem.NOT_WRITTEN, why));
                row.issues = codec.issues(issues);
                row.action = RosterAction.ERROR;
                return null;
            });
        }
    }

    private void write(JobRun run, UUID id, RosterPlaces places, List<Integer> numbers, long total) throws Exception {
        run.chunk(() -> {
            RosterImport roster = rosters.findById(id);
            List<RosterJudge.Verdict> verdicts = judge.judge(roster.kind, rosters.rows(id, numbers).stream()
                    .map(r -> new RosterJudge.Candidate(r.number, r.hidden, codec.cells(r.cells), r.decision)).toList(), places);
            List<RosterJudge.Verdict> good = verdicts.stream().filter(v -> GOOD.contains(v.action())).toList();
            Map<RosterJudge.Verdict, RosterCodec.Before> written = roster.kind == RosterKind.CHILDREN ? files(roster, good) : records.write(roster.kind, good);
            Map<Integer, RosterRow> rows = new LinkedHashMap<>();
            rosters.rows(id, numbers).forEach(r -> rows.put(r.number, r));
            written.forEach((verdict, before) -> {
                RosterRow row = rows.get(verdict.row().number());
                row.state = RosterRowState.IMPORTED;
                row.childId = verdict.childId();
                row.before = codec.before(row.childId, before);
                row.cells = codec.cells(row.childId, codec.cells(row.cells));
            });
            // The preview said yes, the world says no by now: the row stays, with its new verdict.
            verdicts.stream().filter(v -> !GOOD.contains(v.action())).forEach(v -> {
                RosterRow row = rows.get(v.row().number());
                row.action = v.action();
                row.issues = codec.issues(v.issues());
            });
            run.progress(run.done() + numbers.size(), total);
            run.checkpoint(Integer.toString(numbers.get(numbers.size() - 1)));
            return null;
        });
    }

    /** Opens files and writes over those that are there; what the undo of each needs. */
    private Map<RosterJudge.Verdict, RosterCodec.Before> files(RosterImport roster, List<RosterJudge.Verdict> verdicts) {
        Map<UUID, RosterJudge.Verdict> written = new LinkedHashMap<>();
        List<RosterJudge.Verdict> known = verdicts.stream().filter(v -> v.action() == RosterAction.UPDATE).toList();
        Map<UUID, ChildImage> before = children.images(known.stream().map(RosterJudge.Verdict::childId).toList());
        List<RosterJudge.Verdict> fresh = verdicts.stream().filter(v -> v.action() == RosterAction.CREATE).toList();
        List<UUID> ids = fresh.isEmpty() ? List.of() : children.create(fresh.stream().map(RosterJudge.Verdict::entry).toList(), roster.source, time.today());
        for (int i = 0; i < ids.size(); i++) {
            written.put(ids.get(i), fresh.get(i));
        }
        known.forEach(v -> {
            children.update(v.childId(), v.before().version(), v.entry());
            written.put(v.childId(), v);
        });
        Map<UUID, FamilyEntry> said = new LinkedHashMap<>();
        written.forEach((child, verdict) -> {
            if (!verdict.family().saysNothing()) {
                said.put(child, verdict.family());
            }
        });
        Map<UUID, Map<UUID, FamilyRegister.PersonChange>> people = families.add(said, families.of(before.keySet()), time.today());
        Map<UUID, PairingRegister.FoundHelper> helpers = new LinkedHashMap<>();
        written.forEach((child, verdict) -> {
            if (verdict.helper() != null) {
                helpers.put(child, verdict.helper());
            }
        });
        pairings.add(helpers, time.today());
        children.announce(ids.stream().filter(child -> !people.containsKey(child)).toList());
        Map<UUID, ChildImage> after = children.written(written.keySet());
        Map<RosterJudge.Verdict, RosterCodec.Before> done = new LinkedHashMap<>();
        written.forEach((child, verdict) -> {
            ChildImage was = before.get(child);
            ChildImage is = after.get(child);
            Set<String> changed = was == null ? is.rows().keySet() : was.differences(is);
            done.put(verdict.about(child), new RosterCodec.Before(was == null ? null : was.only(changed), is.only(changed).digests(), people.getOrDefault(child, Map.of()), null));
        });
        return done;
    }
}
