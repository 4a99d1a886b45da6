package org.xiaolian.child;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.export.ExportCode;
import org.xiaolian.shared.export.ExportColumn;
import org.xiaolian.shared.export.ExportPiece;
import org.xiaolian.shared.export.ExportRow;
import org.xiaolian.shared.export.ExportSource;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;
import org.xiaolian.shared.privacy.Masking;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** The list of children as a sheet. What a role hides of a child is an empty cell in that child's row. */
@ApplicationScoped
class ChildExport implements ExportSource<ChildFilter> {
    /** One line of the sheet while it is filled. */
    private record Line(Child child, VisibleFields fields, Map<String, RegionRef> places, Map<UUID, List<String>> helpers, Map<UUID, Map<String, Object>> parts, LocalDate today,
            Set<String> whole) {
    }

    /** A column, the line of the role matrix that shows it (null: whoever sees the child), how much must be shown, and its value. */
    private record Cell(ExportColumn column, FieldGroup group, Showing least, Function<Line, Object> value) {
    }

    private static final String HELPERS = "pairings";

    private final ChildRepository children;
    private final ChildSecrets secrets;
    private final RegionDirectory regions;
    private final CurrentCaller callers;
    private final OfficeTime time;
    private final List<ChildSheetPart> parts;
    private final List<Cell> cells;

    ChildExport(ChildRepository children, ChildSecrets secrets, RegionDirectory regions, CurrentCaller callers, OfficeTime time, @All List<ChildSheetPart> parts) {
        this.children = children;
        this.secrets = secrets;
        this.regions = regions;
        this.callers = callers;
        this.time = time;
        this.parts = parts;
        this.cells = Stream.of(who(), learning(), caring(), elsewhere(), filing()).flatMap(List::stream).toList();
    }

    private List<Cell> who() {
        return List.of(
                everybody(ExportColumn.field("archiveNumber").inUse(), l -> l.child.archiveNumber),
                everybody(ExportColumn.field("name").inUse(), l -> l.fields.name(l.child.name)),
                details("formerName", l -> l.child.formerName),
                everybody(ExportColumn.field("gender").inUse(), l -> l.child.gender),
                everybody(ExportColumn.of("ageYears", "年龄", "Age", FieldClass.P2).inUse(), l -> Period.between(l.child.birthDate, l.today).getYears()),
                shown(ExportColumn.field("birthDate").inUse(), FieldGroup.DETAILS, l -> l.child.birthDate),
                details("ethnicityCode", l -> l.child.ethnicityCode == null ? null : new ExportCode("Ethnicity", l.child.ethnicityCode)),
                shown(ExportColumn.masked("idNumber"), FieldGroup.ID_NUMBER, l -> l.whole.contains("idNumber") ? secrets.idNumber(l.child) : Masking.idNumber(secrets.idNumber(l.child))),
                shown(ExportColumn.field("noIdReason"), FieldGroup.ID_NUMBER, l -> l.child.noIdReason),
                details("householdRegistered", l -> l.child.householdRegistered),
                details("householdPlace", l -> l.child.householdPlace),
                details("householdType", l -> l.child.householdType),
                everybody(ExportColumn.field("region").inUse(), l -> l.places.containsKey(l.child.regionCode) ? l.places.get(l.child.regionCode).fullName() : null),
                everybody(ExportColumn.of("regionCode", "村(社区)代码", "Code of the village", FieldClass.P1), l -> l.child.regionCode),
                all(ExportColumn.field("address"), FieldGroup.ADDRESS, l -> secrets.address(l.child)),
                shown(ExportColumn.masked("ownPhone"), FieldGroup.PHONES, l -> phone(l, "ownPhone", secrets.ownPhone(l.child))),
                everybody(ExportColumn.field("interests"), l -> l.child.interests == null ? null : l.child.interests.replace(",", "、")),
                shown(ExportColumn.field("healthStatus"), FieldGroup.HEALTH, l -> l.child.healthStatus),
                all(ExportColumn.field("healthNote"), FieldGroup.HEALTH, l -> secrets.healthNote(l.child)));
    }

    private List<Cell> learning() {
        return List.of(
                everybody(ExportColumn.field("schoolingStage"), l -> l.child.schoolingStage),
                everybody(ExportColumn.field("schoolName").inUse(), l -> l.child.schoolName),
                everybody(ExportColumn.field("gradeCode").inUse(), l -> l.child.gradeOn(l.today)),
                everybody(ExportColumn.field("className").inUse(), l -> l.child.classNameOn(l.today)),
                details("teacherName", l -> l.child.teacherName),
                shown(ExportColumn.masked("teacherPhone"), FieldGroup.PHONES, l -> phone(l, "teacherPhone", secrets.teacherPhone(l.child))),
                details("boarding", l -> l.child.boarding));
    }

    private List<Cell> caring() {
        return List.of(
                shown(ExportColumn.field("carer.type").inUse(), FieldGroup.DETAILS, l -> l.child.careType),
                shown(ExportColumn.field("carer.name").inUse(), FieldGroup.DETAILS, l -> l.child.carerName),
                shown(ExportColumn.field("riskLevel"), FieldGroup.RISK, l -> l.child.riskLevel),
                everybody(ExportColumn.field(HELPERS).inUse(), l -> String.join("、", l.helpers.getOrDefault(l.child.id, List.of()))));
    }

    /** What other rooms know of the child. */
    private List<Cell> elsewhere() {
        return parts.stream().flatMap(part -> part.columns().stream()).map(c -> shown(c.column(), c.group(), l -> {
            Object value = l.parts.getOrDefault(l.child.id, Map.of()).get(c.column().code());
            return c.group() == FieldGroup.PHONES ? phone(l, c.column().code(), (String) value) : value;
        })).toList();
    }

    private List<Cell> filing() {
        return List.of(
                details("collectedBy", l -> l.child.collectedBy),
                details("collectedOn", l -> l.child.collectedOn),
                details("confirmedBy", l -> l.child.confirmedBy),
                everybody(ExportColumn.field("status"), l -> l.child.status),
                everybody(ExportColumn.of("enteredOn", "建档日期", "File opened on", FieldClass.P1), l -> l.child.enteredOn),
                everybody(ExportColumn.of("closedOn", "销档日期", "File closed on", FieldClass.P1), l -> l.child.closedOn),
                details("closeReason", l -> l.child.closeReason),
                everybody(ExportColumn.field("source"), l -> l.child.source),
                everybody(ExportColumn.of("complete", "档案齐全", "File complete", FieldClass.P1), l -> l.child.complete));
    }

    private static Cell everybody(ExportColumn column, Function<Line, Object> value) {
        return new Cell(column, null, Showing.LIMITED, value);
    }

    private static Cell details(String code, Function<Line, Object> value) {
        return shown(ExportColumn.field(code), FieldGroup.DETAILS, value);
    }

    private static Cell shown(ExportColumn column, FieldGroup group, Function<Line, Object> value) {
        return new Cell(column, group, Showing.LIMITED, value);
    }

    private static Cell all(ExportColumn column, FieldGroup group, Function<Line, Object> value) {
        return new Cell(column, group, Showing.FULL, value);
    }

    private static String phone(Line line, String column, String phone) {
        return line.whole.contains(column) && line.fields.showsAll(FieldGroup.PHONES) ? phone : Masking.phone(phone);
    }

    @Override
    public String list() {
        return "children";
    }

    @Override
    public String title(Language language) {
        return language == Language.EN ? "Children" : "儿童名册";
    }

    @Override
    public String permission() {
        return "child:read";
    }

    @Override
    public Class<ChildFilter> filterType() {
        return ChildFilter.class;
    }

    @Override
    public String changedSince() {
        return "changedSince";
    }

    @Override
    public List<ExportColumn> columns() {
        return cells.stream().map(Cell::column).toList();
    }

    @Override
    public boolean shows(ExportColumn column) {
        return cells.stream().filter(c -> c.column.code().equals(column.code())).anyMatch(c -> c.group == null
                || callers.get().grants().stream().anyMatch(g -> FieldAccess.showing(g.role(), c.group).compareTo(c.least) >= 0));
    }

    @Override
    public long count(ChildFilter filter) {
        return children.count(filter, time.today());
    }

    @Override
    public ExportPiece read(ChildFilter filter, Set<String> columns, Set<String> whole, String cursor, int limit) {
        LocalDate today = time.today();
        Page<ChildExportLine> page = children.export(filter, today, PageRequest.of(limit, cursor));
        List<Child> files = page.items().stream().map(ChildExportLine::child).toList();
        Map<String, RegionRef> places = columns.contains("region") ? regions.find(files.stream().map(c -> c.regionCode).toList()) : Map.of();
        Map<UUID, List<String>> helpers = columns.contains(HELPERS) ? children.helperNames(files.stream().map(c -> c.id).toList(), today) : Map.of();
        Map<UUID, Map<String, Object>> values = new HashMap<>();
        for (ChildSheetPart part : parts) {
            Set<String> wanted = part.columns().stream().map(c -> c.column().code()).filter(columns::contains).collect(Collectors.toSet());
            if (!wanted.isEmpty()) {
                part.values(files.stream().map(c -> c.id).toList(), wanted).forEach((id, more) -> values.computeIfAbsent(id, k -> new HashMap<>()).putAll(more));
            }
        }
        List<Cell> chosen = cells.stream().filter(c -> columns.contains(c.column.code())).toList();
        List<ExportRow> rows = new ArrayList<>(files.size());
        for (ChildExportLine read : page.items()) {
            Line line = new Line(read.child(), children.fields(read.showingGrants()), places, helpers, values, today, whole);
            Map<String, Object> row = new HashMap<>();
            for (Cell cell : chosen) {
                if (cell.group == null || line.fields.of(cell.group).compareTo(cell.least) >= 0) {
                    row.put(cell.column.code(), cell.value.apply(line));
                }
            }
            rows.add(new ExportRow(line.child.id, row));
        }
        return new ExportPiece(rows, page.nextCursor());
    }
}
