package org.xiaolian.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.document.WordFile;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

@ApplicationScoped
class ReportService {
    private static final int MAX_YEARS = 6;
    private static final TypeReference<List<ReportResponse.ReportSection>> SECTIONS = new TypeReference<>() {
    };

    private final ReportRepository reports;
    private final FigureService figures;
    private final OrganizationDirectory organizations;
    private final PersonDirectory people;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final ObjectMapper json;

    ReportService(ReportRepository reports, FigureService figures, OrganizationDirectory organizations, PersonDirectory people,
            AuditTrail audit, CurrentCaller callers, OfficeTime time, ObjectMapper json) {
        this.reports = reports;
        this.figures = figures;
        this.organizations = organizations;
        this.people = people;
        this.audit = audit;
        this.callers = callers;
        this.time = time;
        this.json = json;
    }

    @Transactional
    List<IndicatorResponse> indicators() {
        return List.of(Indicator.values()).stream().map(IndicatorResponse::from).toList();
    }

    @Transactional
    Page<ReportRow> list(ReportFilter filter, PageRequest page) {
        return reports.list(filter, page);
    }

    @Transactional
    ReportResponse get(UUID id) {
        return response(find(id));
    }

    @Transactional
    ReportResponse create(ReportCreateRequest request) {
        if (!reports.organizationVisible(request.organizationId())) {
            throw Problem.field("organizationId", ReportProblem.ORGANIZATION_UNKNOWN);
        }
        if (request.periodTo().isBefore(request.periodFrom())) {
            throw Problem.field("periodTo", CommonProblem.END_BEFORE_START);
        }
        if (!request.periodTo().isBefore(request.periodFrom().plusYears(MAX_YEARS))) {
            throw Problem.field("periodTo", ReportProblem.PERIOD_TOO_LONG);
        }
        if (request.asOf().isBefore(request.periodFrom())) {
            throw Problem.field("asOf", ReportProblem.AS_OF_BEFORE_PERIOD);
        }
        if (request.asOf().isAfter(time.today())) {
            throw Problem.field("asOf", CommonProblem.FUTURE_DATE);
        }
        Report report = new Report();
        report.id = Ids.next();
        report.organizationId = request.organizationId();
        report.template = request.template();
        report.title = request.title() == null || request.title().isBlank()
                ? UnitTemplate.title(organization(report).name(), request.periodTo().getYear()) : request.title().strip();
        report.periodFrom = request.periodFrom();
        report.periodTo = request.periodTo();
        report.asOf = request.asOf();
        report.status = ReportStatus.DRAFT;
        report.texts = write(new ReportTexts(firstTexts(), true));
        report.createdAt = time.now();
        report.createdBy = callers.get().personId();
        reports.persist(report);
        reports.flush();
        audit.record(AuditAction.CREATE, "report", report.id.toString(), null, null, null, null);
        return response(report);
    }

    @Transactional
    ReportResponse update(UUID id, long expectedVersion, ReportUpdateRequest request) {
        Report report = draft(id);
        Etags.check(expectedVersion, report.version);
        Map<String, String> texts = new LinkedHashMap<>(texts(report).paragraphs());
        for (int i = 0; i < request.sections().size(); i++) {
            ReportUpdateRequest.ReportSectionRequest section = request.sections().get(i);
            UnitTemplate template = UnitTemplate.sections().stream().filter(s -> s.name().equals(section.code())).findFirst().orElse(null);
            if (template == null) {
                throw Problem.field("sections[" + i + "].code", ReportProblem.SECTION_UNKNOWN);
            }
            for (int j = 0; j < section.paragraphs().size(); j++) {
                ReportUpdateRequest.ReportParagraphRequest paragraph = section.paragraphs().get(j);
                String field = "sections[" + i + "].paragraphs[" + j + "]";
                if (!template.paragraphs.containsKey(paragraph.code())) {
                    throw Problem.field(field + ".code", ReportProblem.PARAGRAPH_UNKNOWN);
                }
                ReportText.check(paragraph.text(), field + ".text");
                texts.put(key(template, paragraph.code()), paragraph.text().strip());
            }
        }
        report.title = request.title().strip();
        report.texts = write(new ReportTexts(texts, request.style().qualifiers()));
        reports.flush();
        audit.record(AuditAction.UPDATE, "report", report.id.toString(), null, null, null, null);
        return response(report);
    }

    /** Number, wording, figures and the ids they counted are kept as they are now, in one transaction. */
    @Transactional
    ReportResponse finalizeReport(UUID id, long expectedVersion) {
        Report report = draft(id);
        Etags.check(expectedVersion, report.version);
        reports.lock(report);
        // First, and all fields of the report last: a statement in between would write the half-made report.
        int year = time.today().getYear();
        String number = "〔" + year + "〕" + reports.nextNumber(report.organizationId, year) + "号";
        boolean rounding = texts(report).rounding();
        Map<Indicator, Figure> current = figures.current(report);
        List<ReportResponse.ReportSection> sections = sections(report, current);
        MessageDigest hash = sha256();
        String content = write(sections);
        hash.update((number + "\n" + report.title + "\n" + report.periodFrom + "/" + report.periodTo + "/" + report.asOf + "\n" + content)
                .getBytes(StandardCharsets.UTF_8));
        for (Figure figure : current.values()) {
            ReportFigure frozen = frozen(report, figure, rounding);
            reports.freeze(frozen);
            hash.update(("\n" + frozen.code + " v" + frozen.definitionVersion + " " + frozen.printed).getBytes(StandardCharsets.UTF_8));
            if (figure.source() == FigureSource.COMPUTED) {
                freezeRecords(report, figure.indicator(), hash);
            }
        }
        report.status = ReportStatus.FINAL;
        report.finalizedAt = time.now();
        report.finalizedBy = callers.get().personId();
        report.number = number;
        report.frozenContent = content;
        report.contentHash = hash.digest();
        reports.flush();
        audit.record(AuditAction.UPDATE, "report", report.id.toString(), null, null, "status", null);
        return response(report);
    }

    @Transactional
    Page<FigureRecordRow> records(UUID id, String code, PageRequest page) {
        Report report = find(id);
        Indicator indicator = Indicator.find(code).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (indicator.rows == null) {
            throw new Problem(ReportProblem.NO_RECORDS);
        }
        return figures.records(report, indicator, page);
    }

    /** The report as a Word document; taking it out is written to the access log. */
    @Transactional
    WordFile document(UUID id) {
        ReportResponse report = get(id);
        audit.record(AuditAction.EXPORT, "report", id.toString(), null, "P1", null, null);
        return new WordFile(report.title() + ".docx", new ReportDocument(report, time.today()).write());
    }

    private Report find(UUID id) {
        return reports.findVisible(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private Report draft(UUID id) {
        Report report = find(id);
        if (report.status == ReportStatus.FINAL) {
            throw new Problem(ReportProblem.FINAL);
        }
        return report;
    }

    private ReportResponse response(Report report) {
        boolean rounding = texts(report).rounding();
        Map<Indicator, Figure> current = figures.current(report);
        List<FigureResponse> shown = new ArrayList<>();
        List<ReportResponse.ReportDifference> differences = new ArrayList<>();
        List<ReportResponse.ReportSection> sections;
        if (report.status == ReportStatus.DRAFT) {
            sections = sections(report, current);
            current.values().forEach(f -> shown.add(FigureResponse.from(f, rounding)));
        } else {
            sections = read(report.frozenContent, SECTIONS);
            Map<String, ReportFigure> frozen = reports.frozenFigures(report.id);
            Map<String, List<FigureRow.Key>> keys = reports.frozenKeys(report.id);
            current.values().stream().filter(f -> frozen.containsKey(f.indicator().name())).forEach(f -> {
                ReportFigure then = frozen.get(f.indicator().name());
                List<FigureRow.Key> records = keys.getOrDefault(then.code, List.of());
                shown.add(FigureResponse.frozen(then, then.recordType == null ? null : (long) records.size(), f));
                ReportResponse.ReportDifference difference = figures.difference(report, then, records, f, rounding);
                if (difference != null) {
                    differences.add(difference);
                }
            });
        }
        return new ReportResponse(report.id, organization(report), report.template, report.title, report.periodFrom, report.periodTo,
                report.asOf, report.status, report.number, report.finalizedAt, people.find(report.finalizedBy).orElse(null),
                report.contentHash == null ? null : HexFormat.of().formatHex(report.contentHash), new ReportStyle(rounding), sections,
                shown, differences, report.version);
    }

    private List<ReportResponse.ReportSection> sections(Report report, Map<Indicator, Figure> current) {
        ReportTexts texts = texts(report);
        ReportText text = new ReportText(current, organization(report).name(), report, time.today(), texts.rounding());
        List<ReportResponse.ReportSection> sections = new ArrayList<>();
        int number = 0;
        for (UnitTemplate template : UnitTemplate.sections()) {
            List<ReportResponse.ReportParagraph> paragraphs = template.paragraphs.keySet().stream().map(code -> {
                String written = Objects.requireNonNullElse(texts.paragraphs().get(key(template, code)), "");
                return new ReportResponse.ReportParagraph(code, written, text.render(written));
            }).toList();
            boolean printed = paragraphs.stream().anyMatch(p -> !p.rendered().isEmpty());
            String heading = template.heading == null || !printed ? null : FigurePolicy.numeral(++number) + "、" + template.heading;
            sections.add(new ReportResponse.ReportSection(template.name(), heading, paragraphs));
        }
        return sections;
    }

    private ReportFigure frozen(Report report, Figure figure, boolean rounding) {
        ReportFigure frozen = new ReportFigure();
        frozen.reportId = report.id;
        frozen.code = figure.indicator().name();
        frozen.definitionVersion = figure.indicator().version;
        frozen.value = figure.value();
        frozen.textValue = figure.text();
        frozen.unit = figure.indicator().unit;
        frozen.qualifier = figure.printedQualifier(rounding);
        frozen.source = figure.source();
        frozen.printed = figure.printed(rounding);
        frozen.statedSource = figure.statedSource();
        frozen.recordType = figure.recordCount() == null ? null : figure.indicator().recordType();
        return frozen;
    }

    private void freezeRecords(Report report, Indicator indicator, MessageDigest hash) {
        int position = 0;
        for (FigureRow row : figures.rows(report, indicator)) {
            ReportFigureRecord record = new ReportFigureRecord();
            record.reportId = report.id;
            record.code = indicator.name();
            record.position = ++position;
            record.recordId = row.id();
            record.childId = row.childId();
            record.occurredOn = row.occurredOn();
            reports.freeze(record);
            hash.update((" " + row.id() + "/" + row.childId()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private OrganizationRef organization(Report report) {
        return organizations.find(report.organizationId).orElseThrow();
    }

    private static Map<String, String> firstTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        UnitTemplate.sections().forEach(s -> s.paragraphs.forEach((code, text) -> texts.put(key(s, code), text)));
        return texts;
    }

    private static String key(UnitTemplate section, String paragraph) {
        return section.name() + "." + paragraph;
    }

    private ReportTexts texts(Report report) {
        return read(report.texts, new TypeReference<>() {
        });
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("report content cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
