package org.xiaolian.shared.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;
import org.xiaolian.shared.problem.Language;

/**
 * A list whose sheet says what its rows say: whatever the list's own service shows the caller, and nothing besides.
 *
 * @param <F> the list's filter
 * @param <R> the list's row
 */
public abstract class RowExport<F, R> implements ExportSource<F> {
    private final Map<ExportColumn, BiFunction<R, Boolean, Object>> cells = new LinkedHashMap<>();

    /** A column that is chosen until somebody chooses otherwise. */
    protected final void usual(String code, String zh, String en, FieldClass fieldClass, Function<R, Object> value) {
        cells.put(ExportColumn.of(code, zh, en, fieldClass).inUse(), (row, whole) -> value.apply(row));
    }

    protected final void column(String code, String zh, String en, FieldClass fieldClass, Function<R, Object> value) {
        cells.put(ExportColumn.of(code, zh, en, fieldClass), (row, whole) -> value.apply(row));
    }

    /** A column that leaves masked, and whole with a ticket: the value is told which. */
    protected final void masked(String code, String zh, String en, FieldClass fieldClass, BiFunction<R, Boolean, Object> value) {
        cells.put(ExportColumn.masked(code, zh, en, fieldClass), value);
    }

    /** A page of the list, as its address answers it. */
    protected abstract Page<R> page(F filter, PageRequest request);

    protected abstract UUID id(R row);

    protected abstract String titleZh();

    protected abstract String titleEn();

    @Override
    public final String title(Language language) {
        return language == Language.EN ? titleEn() : titleZh();
    }

    @Override
    public final List<ExportColumn> columns() {
        return List.copyOf(cells.keySet());
    }

    /** The row itself leaves out what its reader may not see. */
    @Override
    public final boolean shows(ExportColumn column) {
        return true;
    }

    /** As the list counts: exactly up to ten thousand. */
    @Override
    public final long count(F filter) {
        return page(filter, PageRequest.of(1, null)).total();
    }

    @Override
    public final ExportPiece read(F filter, Set<String> columns, Set<String> whole, String cursor, int limit) {
        Page<R> page = page(filter, PageRequest.of(limit, cursor));
        return new ExportPiece(page.items().stream().map(row -> new ExportRow(id(row), values(row, columns, whole))).toList(), page.nextCursor());
    }

    private Map<String, Object> values(R row, Set<String> columns, Set<String> whole) {
        Map<String, Object> values = new HashMap<>();
        cells.forEach((column, value) -> {
            if (columns.contains(column.code())) {
                values.put(column.code(), value.apply(row, whole.contains(column.code())));
            }
        });
        return values;
    }
}
