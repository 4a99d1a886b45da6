package org.xiaolian.roster;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.child.ChildSource;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.job.JobFiles;
import org.xiaolian.job.JobResponse;
import org.xiaolian.job.Jobs;
import org.xiaolian.region.RegionLevel;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Rosters of the caller: sent, checked, mended, confirmed, undone. */
@ApplicationScoped
class RosterService {
    /** How long a roster can be mended, and undone. */
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Set<RosterState> AT_REST = Set.of(RosterState.CHECKED, RosterState.REFUSED);

    private final RosterRepository rosters;
    private final RosterJudge judge;
    private final RosterPlaceFinder places;
    private final RosterCodec codec;
    private final RosterRowKeys keys;
    private final JobFiles files;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final CurrentVertxRequest request;
    private final OfficeTime time;

    RosterService(RosterRepository rosters, RosterJudge judge, RosterPlaceFinder places, RosterCodec codec, RosterRowKeys keys, JobFiles files, Jobs jobs,
            AuditTrail audit, CurrentCaller callers, CurrentVertxRequest request, OfficeTime time) {
        this.rosters = rosters;
        this.judge = judge;
        this.places = places;
        this.codec = codec;
        this.keys = keys;
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
        this.callers = callers;
        this.request = request;
        this.time = time;
    }

    @Transactional
    Page<RosterImportResponse> list(PageRequest page) {
        Page<RosterImport> found = rosters.list(callers.get().personId(), page);
        Map<UUID, List<Object[]>> counts = counts(found.items().stream().map(i -> i.id).toList());
        return new Page<>(found.items().stream().map(i -> response(i, counts.getOrDefault(i.id, List.of()), 0)).toList(), found.nextCursor(), found.total(),
                found.totalIsLowerBound());
    }

    @Transactional
    RosterImportResponse get(UUID id) {
        return response(find(id));
    }

    RosterImportResponse begin(RosterImportCreateRequest asked) {
        RosterKind kind = asked.kind() == null ? RosterKind.CHILDREN : asked.kind();
        if (kind.permission() != null && !callers.get().may(kind.permission())) {
            throw new Problem(CommonProblem.FORBIDDEN);
        }
        if (kind == RosterKind.CHILDREN && asked.source() == null) {
            throw Problem.field("source", RosterProblem.SOURCE_NEEDED);
        }
        RosterImport roster = new RosterImport();
        roster.id = Ids.next();
        roster.kind = kind;
        roster.ownerId = callers.get().personId();
        roster.fileName = asked.fileName().strip();
        roster.source = asked.source() == null ? ChildSource.VILLAGE : asked.source();
        roster.regionCode = asked.regionCode();
        roster.schoolId = asked.schoolId();
        roster.className = asked.className() == null || asked.className().isBlank() ? null : asked.className().strip();
        roster.state = RosterState.UPLOADING;
        roster.createdAt = time.now();
        RosterPlaces known = places.of(roster);
        if (roster.regionCode != null && (RegionLevel.of(roster.regionCode) != RegionLevel.VILLAGE
                || known.villages().stream().noneMatch(v -> v.code().equals(roster.regionCode)))) {
            throw Problem.field("regionCode", RosterProblem.PLACE_OUTSIDE);
        }
        roster.fileId = files.begin(roster.ownerId, roster.fileName, "application/octet-stream", KEPT);
        rosters.persistAndFlush(roster);
        return response(roster);
    }

    RosterImportResponse append(UUID id, long offset, byte[] piece) {
        RosterImport roster = find(id);
        if (roster.state != RosterState.UPLOADING) {
            throw new Problem(RosterProblem.STATE);
        }
        long come = files.hold(roster.fileId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (come != offset) {
            throw new Problem(RosterProblem.OFFSET, Long.toString(come));
        }
        if (come + piece.length > RosterSheet.MAX_BYTES) {
            throw new Problem(RosterProblem.FILE_TOO_LARGE);
        }
        files.append(roster.fileId, come, piece);
        return response(roster);
    }

    /** Reads the file, or reads it again with other columns. */
    JobResponse check(UUID id) {
        RosterImport roster = lock(id);
        if (roster.state != RosterState.UPLOADING && roster.state != RosterState.REFUSED) {
            throw new Problem(RosterProblem.STATE);
        }
        fileThere(roster);
        return start(roster, RosterState.CHECKING, RosterCheckJob.KIND);
    }

    /** The file itself goes after a while, and at once when a child whom it names is erased. */
    private void fileThere(RosterImport roster) {
        if (files.find(roster.fileId).isEmpty()) {
            throw new Problem(RosterProblem.FILE_GONE);
        }
    }

    JobResponse columns(UUID id, RosterColumnsRequest asked) {
        RosterImport roster = lock(id);
        if (!AT_REST.contains(roster.state)) {
            throw new Problem(RosterProblem.STATE);
        }
        Map<RosterColumn, Integer> mapping = new EnumMap<>(RosterColumn.class);
        Set<Integer> positions = new HashSet<>();
        for (RosterColumnsRequest.RosterColumnEntry entry : asked.columns()) {
            if (!roster.kind.has(entry.column())) {
                throw Problem.field("columns", RosterProblem.COLUMN_NOT_OF_KIND);
            }
            if (mapping.put(entry.column(), entry.position()) != null || !positions.add(entry.position())) {
                throw Problem.field("columns", RosterProblem.COLUMN_TWICE);
            }
        }
        if (!mapping.keySet().containsAll(roster.kind.required())) {
            throw Problem.field("columns", RosterProblem.COLUMN_NAME_MISSING, roster.kind.needs());
        }
        fileThere(roster);
        roster.mapping = codec.mapping(mapping);
        return start(roster, RosterState.CHECKING, RosterCheckJob.KIND);
    }

    @Transactional
    Page<RosterRowResponse> rows(UUID id, RosterRowFilter filter, PageRequest page) {
        find(id);
        Page<RosterRow> found = rosters.rows(id, filter, page);
        return new Page<>(found.items().stream().map(this::response).toList(), found.nextCursor(), found.total(), found.totalIsLowerBound());
    }

    /** Mends a row or decides about it, and judges it again. */
    RosterRowResponse mend(UUID id, int number, long expectedVersion, RosterRowRequest asked) {
        RosterImport roster = lock(id);
        RosterRow row = rosters.row(id, number);
        if (row == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        Etags.check(expectedVersion, row.version);
        if (row.state == RosterRowState.IMPORTED || row.state == RosterRowState.KEPT) {
            throw new Problem(RosterProblem.ROW_DONE);
        }
        if (roster.state != RosterState.CHECKED && roster.state != RosterState.IMPORTED) {
            throw new Problem(RosterProblem.STATE);
        }
        Map<RosterColumn, RosterCell> cells = new EnumMap<>(RosterColumn.class);
        cells.putAll(codec.cells(row.cells));
        asked.cells().forEach(c -> cells.put(c.column(), RosterCell.text(c.text())));
        row.decision = asked.decision();
        RosterPlaces known = places.of(roster);
        row.keyId = row.keyId == null ? keys.begin() : row.keyId;
        keys.close(row, cells, known.county());
        RosterJudge.Verdict verdict = judge.judge(roster.kind, List.of(new RosterJudge.Candidate(number, row.hidden, cells, asked.decision())), known).get(0);
        if (asked.decision() == RosterDecision.CREATE && verdict.action() != RosterAction.CREATE
                || asked.decision() == RosterDecision.UPDATE && verdict.action() == RosterAction.CONFLICT) {
            throw new Problem(RosterProblem.DECISION_IMPOSSIBLE);
        }
        row.action = verdict.action();
        row.childId = verdict.childId();
        row.changes = String.join(",", verdict.changes());
        row.issues = codec.issues(verdict.issues());
        rosters.flush();
        return response(row);
    }

    JobResponse confirm(UUID id) {
        RosterImport roster = lock(id);
        if (roster.state != RosterState.CHECKED && roster.state != RosterState.IMPORTED) {
            throw new Problem(RosterProblem.STATE);
        }
        RosterImportResponse.RosterCounts counts = response(roster).counts();
        if (counts.create() + counts.update() - counts.imported() <= 0) {
            throw new Problem(RosterProblem.NOTHING_TO_IMPORT);
        }
        roster.confirmedAt = time.now();
        audit.record(AuditAction.CREATE, "roster-import", id.toString(), null, "P3", null, null);
        return start(roster, RosterState.IMPORTING, RosterWriteJob.KIND);
    }

    JobResponse undo(UUID id) {
        RosterImport roster = lock(id);
        if (roster.state != RosterState.IMPORTED) {
            throw new Problem(RosterProblem.STATE);
        }
        audit.record(AuditAction.UPDATE, "roster-import", id.toString(), null, "P3", null, "undo");
        return start(roster, RosterState.UNDOING, RosterUndoJob.KIND);
    }

    /** The rows that cannot go in, as a sheet to mend and bring again. */
    JobResponse badRows(UUID id) {
        RosterImport roster = find(id);
        if (roster.headers == null) {
            throw new Problem(RosterProblem.STATE);
        }
        return jobs.submit(RosterBadRowsJob.KIND, new RosterTask(id), KEPT);
    }

    @Transactional
    byte[] template(RosterKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RosterBook.template(out, kind, language(), time.today());
        return out.toByteArray();
    }

    private JobResponse start(RosterImport roster, RosterState state, String kind) {
        roster.state = state;
        JobResponse job = jobs.submit(kind, new RosterTask(roster.id), KEPT);
        roster.jobId = job.id();
        rosters.flush();
        return job;
    }

    private RosterImport find(UUID id) {
        return rosters.find(id, callers.get().personId()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private RosterImport lock(UUID id) {
        find(id);
        return rosters.lock(id);
    }

    private Map<UUID, List<Object[]>> counts(List<UUID> ids) {
        Map<UUID, List<Object[]>> counts = new HashMap<>();
        rosters.counts(ids).forEach(c -> counts.computeIfAbsent((UUID) c[0], k -> new ArrayList<>()).add(c));
        return counts;
    }

    private RosterImportResponse response(RosterImport roster) {
        long come = files.find(roster.fileId).map(JobFiles.Kept::size).orElse(0L);
        return response(roster, rosters.counts(List.of(roster.id)), come);
    }

    private RosterImportResponse response(RosterImport roster, List<Object[]> counts, long come) {
        List<RosterImportResponse.RosterColumnResponse> columns = new ArrayList<>();
        if (roster.headers != null) {
            List<String> headers = codec.headers(roster.headers);
            Map<RosterColumn, Integer> mapping = codec.mapping(roster.mapping);
            for (int i = 0; i < headers.size(); i++) {
                int at = i;
                RosterColumn column = mapping.entrySet().stream().filter(e -> e.getValue() == at).map(Map.Entry::getKey).findFirst().orElse(null);
                if (column != null || !headers.get(i).isBlank()) {
                    columns.add(new RosterImportResponse.RosterColumnResponse(i, headers.get(i), column, column == null ? null : column.label(language())));
                }
            }
        }
        return new RosterImportResponse(roster.id, roster.kind, roster.fileName, roster.source, roster.state, come, roster.sheetName, roster.headerRow, columns, roster.jobId,
                new RosterImportResponse.RosterCounts(sum(counts, RosterAction.CREATE, null), sum(counts, RosterAction.UPDATE, null),
                        sum(counts, RosterAction.SKIP, null), sum(counts, RosterAction.CONFLICT, null), sum(counts, RosterAction.ERROR, null),
                        sum(counts, null, RosterRowState.IMPORTED), sum(counts, null, RosterRowState.UNDONE), sum(counts, null, RosterRowState.KEPT)),
                roster.createdAt, roster.confirmedAt, roster.undoneAt, OfficeTime.dayOf(roster.restingSince().plus(RosterUpkeep.KEPT)), roster.version);
    }

    private static long sum(List<Object[]> counts, RosterAction action, RosterRowState state) {
        return counts.stream().filter(c -> (action == null || c[1] == action) && (state == null || c[2] == state)).mapToLong(c -> (Long) c[3]).sum();
    }

    private RosterRowResponse response(RosterRow row) {
        Language language = language();
        Map<RosterColumn, RosterCell> cells = new EnumMap<>(RosterColumn.class);
        cells.putAll(codec.cells(row.cells));
        return new RosterRowResponse(row.number, row.hidden, row.action, row.decision, row.state,
                cells.entrySet().stream().map(c -> new RosterRowResponse.RosterCellResponse(c.getKey(), c.getValue().text())).toList(),
                codec.issues(row.issues).stream().map(i -> new RosterRowResponse.RosterIssueResponse(i.column(), i.code(), i.warning(),
                        language == Language.EN ? i.en() : i.zh(), i.sentence(row.number, language))).toList(),
                row.changes.isEmpty() ? List.of() : List.of(row.changes.split(",")), row.childId, row.version);
    }

    private Language language() {
        return request.getCurrent() == null ? Language.ZH_CN : Language.of(request.getCurrent().request().getHeader("Accept-Language"));
    }
}
