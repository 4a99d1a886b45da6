package org.xiaolian.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.codelist.CodeWords;
import org.xiaolian.job.JobHandler;
import org.xiaolian.job.JobRun;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.export.ExportCode;
import org.xiaolian.shared.export.ExportColumn;
import org.xiaolian.shared.export.ExportPiece;
import org.xiaolian.shared.export.ExportRow;
import org.xiaolian.shared.export.ExportSource;
import org.xiaolian.shared.privacy.FieldClass;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Writes a sheet piece by piece, with the owner's rights of the moment. */
@ApplicationScoped
class ExportJob implements JobHandler {
    static final String KIND = "export.sheet";
    private static final int PIECE = 1000;
    private static final int REASON_LENGTH = 300;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeTime.ZONE);
    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(OfficeTime.ZONE);

    private final ExportLists lists;
    private final ExportTicketService tickets;
    private final ExportMapService maps;
    private final OrganizationDirectory organizations;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;

    ExportJob(ExportLists lists, ExportTicketService tickets, ExportMapService maps, OrganizationDirectory organizations, AuditTrail audit, CurrentCaller callers, OfficeTime time) {
        this.lists = lists;
        this.tickets = tickets;
        this.maps = maps;
        this.organizations = organizations;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(Language language) {
        return language == Language.EN ? "Export a list" : "导出名册";
    }

    @Override
    public String permission() {
        return "export:write";
    }

    @Override
    public void run(JobRun run) throws Exception {
        ExportTask task = run.payload(ExportTask.class);
        write(run, task, lists.find(task.list()));
    }

    private <F> void write(JobRun run, ExportTask task, ExportSource<F> source) throws Exception {
        Language language = run.language();
        // The ticket may have ended while the job waited.
        Set<String> released = run.chunk(() -> tickets.released(task.ticketId(), task.list()));
        List<ExportColumn> columns = lists.columns(source, task.columns(), released, language);
        F filter = lists.filter(source, task.rows(source.changedSince()));
        Caller caller = callers.get();
        Instant now = time.now();
        String watermark = run.chunk(() -> watermark(caller, now, language));
        long total = run.chunk(() -> {
            long rows = source.count(filter);
            run.progress(0, rows);
            return rows;
        });
        String name = source.title(language) + "_" + caller.name() + "_" + FILE.format(now) + "." + task.format().ending();
        long done = 0;
        // It becomes the job's result when it is closed: not a sheet that broke off, hence no try.
        OutputStream out = task.password() == null ? run.result(name, task.format().mediaType()) : zipped(run.result(name + ".zip", "application/zip"), name, task.password());
        ExportSheet sheet = task.format() == ExportFormat.XLSX ? new ExportWorkbook(out, source.title(language), watermark, language) : new ExportCsv(out);
        sheet.header(columns.stream().map(c -> heading(task, c, language)).toList());
        Map<Object, String> words = new HashMap<>();
        Set<String> codes = new HashSet<>(task.columns());
        String cursor = null;
        do {
            String from = cursor;
            long before = done;
            ExportPiece piece = run.chunk(() -> {
                ExportPiece next = source.read(filter, codes, released, from, PIECE);
                run.progress(before + next.rows().size(), Math.max(total, before + next.rows().size()));
                return next;
            });
            for (ExportRow row : piece.rows()) {
                sheet.row(cells(row, columns, words, language));
            }
            done += piece.rows().size();
            cursor = piece.cursor();
        } while (cursor != null);
        long rows = done;
        sheet.closing(about(watermark, source, task, rows, language));
        sheet.close();
        run.chunk(() -> {
            run.progress(rows, rows);
            run.message(source.title(Language.ZH_CN) + "：" + rows + " 行，" + columns.size() + " 列", source.title(Language.EN) + ": " + rows + " rows, " + columns.size() + " columns");
            log(run, task, columns, rows);
            if (task.mapId() != null) {
                maps.exported(task.mapId(), task.filter(), task.askedAt());
            }
            return null;
        });
        out.close();
    }

    private static String heading(ExportTask task, ExportColumn column, Language language) {
        String own = task.headings() == null ? null : task.headings().get(column.code());
        return own == null ? ExportLists.label(column, language) : own;
    }

    /** A zip with one entry, sealed with AES-256 while it is written. */
    private static OutputStream zipped(OutputStream result, String name, String password) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(result, password.toCharArray(), StandardCharsets.UTF_8);
        ZipParameters entry = new ZipParameters();
        entry.setFileNameInZip(name);
        entry.setEncryptFiles(true);
        entry.setEncryptionMethod(EncryptionMethod.AES);
        entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        zip.putNextEntry(entry);
        return zip;
    }

    private List<Object> cells(ExportRow row, List<ExportColumn> columns, Map<Object, String> words, Language language) {
        List<Object> cells = new ArrayList<>(columns.size());
        for (ExportColumn column : columns) {
            Object value = row.values().get(column.code());
            cells.add(value instanceof Collection<?> many ? many.stream().map(v -> words.computeIfAbsent(v, w -> word(w, language))).collect(Collectors.joining("、")) : value == null || value instanceof Number || value instanceof String ? value
                    : value instanceof Enum<?> || value instanceof ExportCode || value instanceof Boolean ? words.computeIfAbsent(value, v -> word(v, language)) : value.toString());
        }
        return cells;
    }

    private static String word(Object value, Language language) {
        if (value instanceof Boolean yes) {
            return language == Language.EN ? yes ? "yes" : "no" : yes ? "是" : "否";
        }
        if (value instanceof ExportCode code) {
            return CodeWords.label(code.list(), code.code(), language);
        }
        Enum<?> code = (Enum<?>) value;
        return CodeWords.label(code.getDeclaringClass().getSimpleName(), code.name(), language);
    }

    private String watermark(Caller caller, Instant now, Language language) {
        String office = organizations.find(caller.organizationId()).map(OrganizationRef::name).orElse("");
        return language == Language.EN ? "Exported by " + caller.name() + ", " + office + ", " + MINUTE.format(now) + ". For work only; do not pass on."
                : office + " " + caller.name() + " " + MINUTE.format(now) + " 导出，仅限工作使用，不得外传";
    }

    private static List<String> about(String watermark, ExportSource<?> source, ExportTask task, long rows, Language language) {
        boolean english = language == Language.EN;
        String filter = filter(task);
        return List.of(watermark, (english ? "List: " : "列表：") + source.title(language), (english ? "Rows: " : "行数：") + rows,
                (english ? "Filter: " : "筛选：") + (filter.isEmpty() ? english ? "none" : "无" : filter), since(task, english),
                english ? "Identity and telephone numbers are masked without a ticket. Delete the file when the work is done." : "身份证号、电话未经审批只显示一部分。用完请删除本文件。");
    }

    private static String since(ExportTask task, boolean english) {
        return task.changedSince() == null ? english ? "All rows" : "全部行" : (english ? "Only what changed since " : "只含此后有变化的：") + MINUTE.format(task.changedSince());
    }

    /** What was searched for may be a name: the log says that there was a search. */
    private static String filter(ExportTask task) {
        return new TreeMap<>(task.filter()).entrySet().stream().filter(e -> !e.getValue().isBlank())
                .map(e -> e.getKey() + "=" + (e.getKey().equals("q") ? "…" : e.getValue())).collect(Collectors.joining(" "));
    }

    private void log(JobRun run, ExportTask task, List<ExportColumn> columns, long rows) {
        FieldClass most = columns.stream().map(ExportLists::fieldClass).max(Comparator.naturalOrder()).orElse(FieldClass.P1);
        audit.record(AuditAction.EXPORT, "export", run.id().toString(), null, most.name(), ExportLists.brief(String.join(",", task.columns())),
                brief(task, rows));
    }

    private static String brief(ExportTask task, long rows) {
        String text = (task.list() + " " + task.format() + " rows=" + rows + (task.ticketId() == null ? "" : " ticket=" + task.ticketId()) + " " + filter(task)).strip();
        return text.length() <= REASON_LENGTH ? text : text.substring(0, REASON_LENGTH - 1) + "~";
    }
}
