package org.xiaolian.duplicate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.RecordTable;

/**
 * One merge's way through the tables. Records move; intervals stay one after the other: those of the chosen family hold, what
 * the other file knew of earlier times stays before them. A record that covered both files stays once.
 */
final class RecordMover {
    private static final String STATUS_PERIODS = "child_status_period";
    private static final String PAIRINGS = "pairing";
    /** Tables of intervals that belong to the family, with the column beside the child that tells series apart. */
    private static final Map<String, String> FAMILY = Map.of("parent_fact", "parent", "care_arrangement", "");

    private final Connection connection;
    private final MergeLog log;
    private final DuplicateMerge merge;
    private final LocalDate today;

    RecordMover(Connection connection, MergeLog log, DuplicateMerge merge, LocalDate today) {
        this.connection = connection;
        this.log = log;
        this.merge = merge;
        this.today = today;
    }

    void move() throws SQLException {
        for (RecordTable table : MovedRecords.tables(connection)) {
            if (table.name().equals(STATUS_PERIODS)) {
                periods(table);
            } else if (FAMILY.containsKey(table.name())) {
                family(table, FAMILY.get(table.name()));
            } else {
                records(table);
            }
        }
    }

    private void records(RecordTable table) throws SQLException {
        List<Map<String, String>> own = table.rows(connection, merge.survivorId);
        for (Map<String, String> row : table.rows(connection, merge.otherId)) {
            Map<String, String> changes = toSurvivor(table);
            if (!table.collides(row, own)) {
                log.moved(table, row, table.update(connection, row, changes));
            } else if (table.name().equals(PAIRINGS)) {
                // The same helper for the same child: one of the two pairings goes on, the other is history.
                // It ended the day before the merge, or on its only day.
                LocalDate start = LocalDate.parse(row.get("starts_on"));
                changes.put("ends_on", (start.isBefore(today) ? today.minusDays(1) : today).toString());
                changes.put("end_reason", "OTHER");
                changes.put("end_note", "重复档案合并");
                log.moved(table, row, table.update(connection, row, changes));
            } else {
                log.dropped(table, row);
                MovedRecords.delete(connection, table, row);
            }
        }
    }

    private void family(RecordTable table, String series) throws SQLException {
        Map<String, List<Map<String, String>>> survivors = bySeries(table.rows(connection, merge.survivorId), series);
        Map<String, List<Map<String, String>>> others = bySeries(table.rows(connection, merge.otherId), series);
        boolean mine = merge.familyFrom == DuplicateSide.SURVIVOR;
        for (String one : Stream.concat(survivors.keySet().stream(), others.keySet().stream()).distinct().sorted().toList()) {
            List<Map<String, String>> own = survivors.getOrDefault(one, List.of());
            List<Map<String, String>> foreign = others.getOrDefault(one, List.of());
            List<Map<String, String>> holding = mine ? own : foreign;
            List<Map<String, String>> yielding = mine ? foreign : own;
            LocalDate start = holding.stream().map(r -> LocalDate.parse(r.get("valid_from"))).min(Comparator.naturalOrder()).orElse(null);
            for (Map<String, String> row : yielding) {
                giveWay(table, row, start, mine);
            }
            if (!mine) {
                for (Map<String, String> row : holding) {
                    log.moved(table, row, table.update(connection, row, toSurvivor(table)));
                }
            }
        }
    }

    /** @param start first day of the family that holds; null when that file knew nothing */
    private void giveWay(RecordTable table, Map<String, String> row, LocalDate start, boolean foreign) throws SQLException {
        boolean later = start != null && !LocalDate.parse(row.get("valid_from")).isBefore(start);
        if (later) {
            log.dropped(table, row);
            MovedRecords.delete(connection, table, row);
            return;
        }
        Map<String, String> changes = foreign ? toSurvivor(table) : new LinkedHashMap<>();
        String to = row.get("valid_to");
        if (start != null && (to == null || !LocalDate.parse(to).isBefore(start))) {
            changes.put("valid_to", start.minusDays(1).toString());
        }
        if (foreign) {
            log.moved(table, row, table.update(connection, row, changes));
        } else if (!changes.isEmpty()) {
            log.changed(table, row);
            table.update(connection, row, changes);
        }
    }

    /** In care from the first day of either file, without counting a day twice; the closed file keeps no day. */
    private void periods(RecordTable table) throws SQLException {
        List<Map<String, String>> all = new ArrayList<>(table.rows(connection, merge.survivorId));
        all.addAll(table.rows(connection, merge.otherId));
        for (Map<String, String> row : all) {
            log.dropped(table, row);
            MovedRecords.delete(connection, table, row);
        }
        all.sort(Comparator.comparing(r -> LocalDate.parse(r.get("starts_on"))));
        Map<String, String> current = null;
        List<Map<String, String>> united = new ArrayList<>();
        for (Map<String, String> row : all) {
            if (current == null || current.get("ends_on") != null
                    && LocalDate.parse(current.get("ends_on")).plusDays(1).isBefore(LocalDate.parse(row.get("starts_on")))) {
                current = new LinkedHashMap<>(row);
                current.put("id", RecordTable.hex(Ids.next()));
                current.put(table.owner(), RecordTable.hex(merge.survivorId));
                united.add(current);
            } else if (current.get("ends_on") != null && (row.get("ends_on") == null
                    || LocalDate.parse(row.get("ends_on")).isAfter(LocalDate.parse(current.get("ends_on"))))) {
                current.put("ends_on", row.get("ends_on"));
                current.put("close_reason", row.get("close_reason"));
            }
        }
        for (Map<String, String> row : united) {
            table.insert(connection, row);
            log.added(table, row);
        }
    }

    private Map<String, String> toSurvivor(RecordTable table) {
        return new LinkedHashMap<>(Map.of(table.owner(), RecordTable.hex(merge.survivorId)));
    }

    private static Map<String, List<Map<String, String>>> bySeries(List<Map<String, String>> rows, String column) {
        return rows.stream().collect(Collectors.groupingBy(r -> column.isEmpty() ? "" : Objects.toString(r.get(column), "")));
    }
}
