package org.xiaolian.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaolian.shared.persistence.RecordTable;

/** What one merge does to rows, in its order. */
final class MergeLog {
    /** What happened to a row. */
    enum Action {
        MOVED, CHANGED, DROPPED, ADDED
    }

    /**
     * @param before the whole row as it was; null for an added one
     * @param keyAfter its key now; null for a dropped one
     */
    record Entry(RecordTable table, Action action, Map<String, String> before, Map<String, String> keyAfter) {
    }

    private final List<Entry> entries = new ArrayList<>();

    void moved(RecordTable table, Map<String, String> before, Map<String, String> keyAfter) {
        entries.add(new Entry(table, Action.MOVED, before, keyAfter));
    }

    /** A row that stays with its file. */
    void changed(RecordTable table, Map<String, String> before, Map<String, String> keyAfter) {
        entries.add(new Entry(table, Action.CHANGED, before, keyAfter));
    }

    void dropped(RecordTable table, Map<String, String> before) {
        entries.add(new Entry(table, Action.DROPPED, before, null));
    }

    void added(RecordTable table, Map<String, String> row) {
        entries.add(new Entry(table, Action.ADDED, null, table.key(row)));
    }

    List<Entry> entries() {
        return entries;
    }
}
