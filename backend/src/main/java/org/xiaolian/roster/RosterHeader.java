package org.xiaolian.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the header below merged titles: the row, or two rows one above the other, with the most known words.
 *
 * @param row number of its last row
 * @param columns where each meaning stands, from zero
 * @param texts what the header says in each column
 */
record RosterHeader(String sheet, int row, Map<RosterColumn, Integer> columns, List<String> texts) {
    /** Rows of a sheet that may stand above the header. */
    static final int DEPTH = 30;
    private static final int LEAST = 2;

    /** Null when no row of the beginning of a sheet looks like one. */
    static RosterHeader find(List<RosterSheet.SheetRow> beginning, RosterKind kind) {
        RosterHeader best = null;
        for (int i = 0; i < beginning.size(); i++) {
            RosterSheet.SheetRow row = beginning.get(i);
            List<String> alone = row.cells().stream().map(RosterCell::text).toList();
            best = better(best, of(row, alone, kind));
            if (i > 0 && beginning.get(i - 1).sheet().equals(row.sheet())) {
                best = better(best, of(row, joined(beginning.get(i - 1), row, kind), kind));
            }
        }
        return best;
    }

    private static RosterHeader better(RosterHeader best, RosterHeader next) {
        return next != null && (best == null || next.columns().size() > best.columns().size()) ? next : best;
    }

    private static RosterHeader of(RosterSheet.SheetRow row, List<String> texts, RosterKind kind) {
        Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
        for (int i = 0; i < texts.size(); i++) {
            RosterColumn column = kind.column(texts.get(i), columns.keySet());
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns.keySet().containsAll(kind.required()) && columns.size() >= LEAST ? new RosterHeader(row.sheet(), row.number(), columns, texts) : null;
    }

    /** 父亲 above 姓名 | 务工地 | 电话: the upper word, which its merged cell says once, goes before the lower one. */
    private static List<String> joined(RosterSheet.SheetRow upper, RosterSheet.SheetRow lower, RosterKind kind) {
        List<String> texts = new ArrayList<>();
        String above = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            String high = i < upper.cells().size() ? upper.cells().get(i).text() : "";
            String low = i < lower.cells().size() ? lower.cells().get(i).text() : "";
            if (!high.isBlank()) {
                above = high;
            }
            // A cell merged downwards says the same in both rows.
            texts.add(low.isBlank() || low.equals(high) ? high : kind.column(above + low, Set.of()) != null ? above + low : low);
        }
        return texts;
    }
}
