package org.xiaolian.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.xiaolian.job.JobFiles;
import org.xiaolian.job.JobHandler;
import org.xiaolian.job.JobRun;
import org.xiaolian.job.JobState;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.IdNumber;
import org.xiaolian.shared.text.PersonName;

/** Reads a roster and judges each row; writes nothing but the preview. */
@ApplicationScoped
class RosterCheckJob implements JobHandler {
    static final String KIND = "roster.check";
    static final int MAX_ROWS = 50_000;
    private static final int CHUNK = 500;

    private final RosterRepository rosters;
    private final RosterJudge judge;
    private final RosterPlaceFinder places;
    private final RosterCodec codec;
    private final RosterRowKeys keys;
    private final JobFiles files;

    RosterCheckJob(RosterRepository rosters, RosterJudge judge, RosterPlaceFinder places, RosterCodec codec, RosterRowKeys keys, JobFiles files) {
        this.rosters = rosters;
        this.judge = judge;
        this.places = places;
        this.codec = codec;
        this.keys = keys;
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(Language language) {
        return language == Language.EN ? "Check a roster" : "检查花名册";
    }

    @Override
    public String permission() {
        return "roster:import";
    }

    @Override
    public void run(JobRun run) throws Exception {
        UUID id = run.payload(RosterTask.class).importId();
        RosterSheet sheet;
        RosterImport roster = run.chunk(() -> rosters.findById(id));
        try (var in = files.open(roster.fileId)) {
            sheet = new RosterSheet(in.readAllBytes());
        }
        RosterHeader header = header(sheet, roster.kind);
        Map<RosterColumn, Integer> columns = roster.mapping == null ? header.columns() : codec.mapping(roster.mapping);
        RosterPlaces known = run.chunk(() -> places.of(rosters.findById(id)));
        // What an earlier try or an earlier reading left.
        while (run.chunk(() -> dropped(id)) == CHUNK) {
            run.progress(0, null);
        }
        run.chunk(() -> {
            rosters.lock(id).rowsEndedAt = null;
            return null;
        });
        run.progress(0, null);
        Seen seen = new Seen();
        List<RosterJudge.Candidate> batch = new ArrayList<>();
        List<Apart> apart = new ArrayList<>();
        Map<RosterColumn, RosterCell> above = new EnumMap<>(RosterColumn.class);
        long[] count = {0};
        sheet.read(row -> {
            if (!row.sheet().equals(header.sheet()) || row.number() <= header.row() || row.cells().stream().allMatch(RosterCell::isBlank)) {
                return true;
            }
            if (++count[0] > MAX_ROWS) {
                throw new Problem(RosterProblem.TOO_MANY_ROWS, MAX_ROWS);
            }
            Map<RosterColumn, RosterCell> cells = cells(row, columns, above);
            if (RosterText.isNoRow(row.cells().stream().map(RosterCell::text).toList())) {
                apart.add(new Apart(row.number(), row.hidden(), cells));
            } else if (cells.values().stream().anyMatch(c -> !c.isBlank())) {
                batch.add(new RosterJudge.Candidate(row.number(), row.hidden(), cells, null));
            }
            if (batch.size() == CHUNK) {
                write(run, roster, known, batch, apart, seen, count[0]);
            }
            return true;
        });
        write(run, roster, known, batch, apart, seen, count[0]);
        run.chunk(() -> {
            RosterImport done = rosters.lock(id);
            done.state = RosterState.CHECKED;
            done.sheetName = header.sheet();
            done.headerRow = header.row();
            done.mapping = codec.mapping(columns);
            done.headers = codec.headers(header.texts());
            run.progress(count[0], count[0]);
            run.message("检查完了，请核对后确认", "Checked; look it over and confirm");
            return null;
        });
    }

    private int dropped(UUID id) {
        List<RosterRow> rows = rosters.next(id, 0, CHUNK);
        keys.end(rows);
        return rows.size();
    }

    @Override
    public void abandoned(JobRun run, JobState state) {
        rosters.lock(run.payload(RosterTask.class).importId()).state = RosterState.REFUSED;
    }

    private static RosterHeader header(RosterSheet sheet, RosterKind kind) throws Exception {
        List<RosterSheet.SheetRow> beginning = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        sheet.read(row -> {
            if (rows.merge(row.sheet(), 1, Integer::sum) <= RosterHeader.DEPTH) {
                beginning.add(row);
            }
            return true;
        });
        RosterHeader header = RosterHeader.find(beginning, kind);
        if (header == null) {
            throw new Problem(RosterProblem.NO_HEADER, kind.needs());
        }
        return header;
    }

    /** The cells by meaning; 同上 says what the row above said. */
    private static Map<RosterColumn, RosterCell> cells(RosterSheet.SheetRow row, Map<RosterColumn, Integer> columns, Map<RosterColumn, RosterCell> above) {
        Map<RosterColumn, RosterCell> cells = new EnumMap<>(RosterColumn.class);
        columns.forEach((column, position) -> {
            RosterCell cell = position < row.cells().size() ? row.cells().get(position) : RosterCell.text("");
            if (column.repeats() && RosterText.isSame(RosterText.plain(cell.text())) && above.containsKey(column)) {
                cell = above.get(column);
            }
            above.put(column, cell);
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    private void write(JobRun run, RosterImport roster, RosterPlaces known, List<RosterJudge.Candidate> batch, List<Apart> apart, Seen seen, long done) throws Exception {
        UUID id = roster.id;
        run.chunk(() -> {
            List<RosterRow> rows = new ArrayList<>();
            List<Map<RosterColumn, RosterCell>> said = new ArrayList<>();
            for (RosterJudge.Verdict verdict : judge.judge(roster.kind, batch, known)) {
                RosterAction action = seen.action(verdict);
                RosterRow row = row(id, verdict.row().number(), verdict.row().hidden(), action, verdict.issues());
                row.childId = verdict.childId();
                row.changes = String.join(",", verdict.changes());
                rows.add(row);
                said.add(verdict.row().cells());
            }
            for (Apart none : apart) {
                rows.add(row(id, none.number(), none.hidden(), RosterAction.SKIP, List.of(RosterIssue.warning(null, RosterProblem.NO_DATA))));
                said.add(none.cells());
            }
            UUID key = null;
            for (int i = 0; i < rows.size(); i++) {
                key = i % RosterRowKeys.BLOCK == 0 ? keys.begin() : key;
                rows.get(i).keyId = key;
                keys.close(rows.get(i), said.get(i), known.county());
                rosters.persist(rows.get(i));
            }
            run.progress(done, null);
            return null;
        });
        batch.clear();
        apart.clear();
    }

    private RosterRow row(UUID id, int number, boolean hidden, RosterAction action, List<RosterIssue> issues) {
        RosterRow row = new RosterRow();
        row.importId = id;
        row.number = number;
        row.hidden = hidden;
        row.action = action;
        row.state = RosterRowState.PENDING;
        row.issues = codec.issues(issues);
        row.changes = "";
        return row;
    }

    /** A sum or a signature: shown, and nothing more. */
    private record Apart(int number, boolean hidden, Map<RosterColumn, RosterCell> cells) {
    }

    /** Children this roster has named already, and pairings and visits. */
    private static final class Seen {
        private final Map<Object, Integer> rows = new HashMap<>();

        RosterAction action(RosterJudge.Verdict verdict) {
            if (verdict.pairing() != null || verdict.visit() != null) {
                return record(verdict);
            }
            if (verdict.entry() == null) {
                return verdict.action();
            }
            String number = IdNumber.normalize(verdict.entry().idNumber());
            Object key = number != null ? number : List.of(PersonName.normalize(verdict.entry().name()), verdict.entry().birthDate(), verdict.entry().gender());
            Integer first = rows.putIfAbsent(key, verdict.row().number());
            if (first == null || Objects.equals(first, verdict.row().number())) {
                return verdict.action();
            }
            verdict.issues().add(RosterIssue.error(number != null ? RosterColumn.ID_NUMBER : RosterColumn.NAME, RosterProblem.REPEATED, Integer.toString(first)));
            return number != null ? RosterAction.ERROR : RosterAction.CONFLICT;
        }

        private RosterAction record(RosterJudge.Verdict verdict) {
            boolean pair = verdict.pairing() != null;
            Integer first = rows.putIfAbsent(List.of(verdict.childId(), pair ? verdict.pairing().helper().personId() : verdict.visit().occurredOn()), verdict.row().number());
            if (first == null || first == verdict.row().number()) {
                return verdict.action();
            }
            verdict.issues().add(RosterIssue.error(pair ? RosterColumn.HELPER_NAME : RosterColumn.VISITED_ON, RosterProblem.REPEATED_RECORD, Integer.toString(first)));
            return pair ? RosterAction.ERROR : RosterAction.CONFLICT;
        }
    }
}
