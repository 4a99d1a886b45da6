package org.xiaolian.shared.export;

import java.util.List;
import java.util.Set;
import org.xiaolian.shared.problem.Language;

/**
 * A list that can leave the system as a sheet: a bean of the room that owns the list. It reads through the list's own query, so
 * that filter, scope and order cannot differ from what the caller sees on her screen. All of it is asked as the caller.
 *
 * @param <F> the list's filter: its public fields are the list's query parameters
 */
public interface ExportSource<F> {
    /** The list as the contract's addresses name it: {@code children}. */
    String list();

    String title(Language language);

    /** Who may read the list. */
    String permission();

    Class<F> filterType();

    /** The filter's field that asks for rows written since a moment; null when the list cannot tell. */
    default String changedSince() {
        return null;
    }

    /** Every column, in the usual order. */
    List<ExportColumn> columns();

    /** Whether any of the caller's roles sees anything of the column. */
    boolean shows(ExportColumn column);

    /** How many rows in all. */
    long count(F filter);

    /**
     * The next rows, in a fixed number of statements.
     *
     * @param columns codes of the columns to fill
     * @param whole codes of maskable columns whose values are not masked
     * @param cursor null for the first rows
     */
    ExportPiece read(F filter, Set<String> columns, Set<String> whole, String cursor, int limit);
}
