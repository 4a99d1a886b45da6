package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.xiaolian.shared.export.ExportColumn;
import org.xiaolian.shared.export.ExportPiece;
import org.xiaolian.shared.export.ExportRow;
import org.xiaolian.shared.export.ExportSource;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;
import org.xiaolian.shared.problem.Language;

/** Who helps whom, as a sheet (结对册): the rows of the list itself. */
@ApplicationScoped
class PairingExport implements ExportSource<PairingFilter> {
    private final PairingService pairings;
    private final Map<ExportColumn, Function<PairingRow, Object>> cells = new LinkedHashMap<>();

    PairingExport(PairingService pairings) {
        this.pairings = pairings;
        cells.put(ExportColumn.of("childName", "儿童姓名", "Child", FieldClass.P2).inUse(), p -> p.child().name());
        cells.put(ExportColumn.of("village", "现居住村（社区）", "Village of residence", FieldClass.P2).inUse(), p -> p.child().regionName());
        cells.put(ExportColumn.of("helperName", "结对人", "Helper", FieldClass.P2).inUse(), p -> p.helper().name());
        cells.put(ExportColumn.of("organization", "单位", "Organization", FieldClass.P1).inUse(), p -> p.organization().name());
        cells.put(ExportColumn.of("kind", "结对类型", "Kind of pairing", FieldClass.P1).inUse(), PairingRow::kind);
        cells.put(ExportColumn.of("startsOn", "结对日期", "Since", FieldClass.P1).inUse(), PairingRow::startsOn);
        cells.put(ExportColumn.of("endsOn", "结束日期", "Until", FieldClass.P1).inUse(), PairingRow::endsOn);
        cells.put(ExportColumn.of("endReason", "结束原因", "Why it ended", FieldClass.P2), PairingRow::endReason);
        cells.put(ExportColumn.of("active", "现在有效", "Holds today", FieldClass.P1), PairingRow::active);
    }

    @Override
    public String list() {
        return "pairings";
    }

    @Override
    public String title(Language language) {
        return language == Language.EN ? "Pairings" : "结对册";
    }

    @Override
    public String permission() {
        return "pairing:read";
    }

    @Override
    public Class<PairingFilter> filterType() {
        return PairingFilter.class;
    }

    @Override
    public List<ExportColumn> columns() {
        return List.copyOf(cells.keySet());
    }

    @Override
    public boolean shows(ExportColumn column) {
        return true;
    }

    /** As the list counts: exactly up to ten thousand. */
    @Override
    public long count(PairingFilter filter) {
        return pairings.list(filter, PageRequest.of(1, null)).total();
    }

    @Override
    public ExportPiece read(PairingFilter filter, Set<String> columns, Set<String> whole, String cursor, int limit) {
        Page<PairingRow> page = pairings.list(filter, PageRequest.of(limit, cursor));
        return new ExportPiece(page.items().stream().map(pairing -> new ExportRow(pairing.id(), values(pairing, columns))).toList(), page.nextCursor());
    }

    private Map<String, Object> values(PairingRow pairing, Set<String> columns) {
        Map<String, Object> values = new HashMap<>();
        cells.forEach((column, value) -> {
            if (columns.contains(column.code())) {
                values.put(column.code(), value.apply(pairing));
            }
        });
        return values;
    }
}
