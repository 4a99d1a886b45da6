package org.xiaolian.duplicate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaolian.child.ChildMergeField;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.RecordTable;
import org.xiaolian.shared.problem.Problem;

/**
 * One merge's way through the tables. Records move; intervals stay one after the other, by {@link RecordSeries}. A record that
 * covered both files stays once, and what hung on a row that goes hangs on the one that took its place.
 */
final class RecordMover {
    /** Why a record ended that had nothing else to end it. */
    static final String MERGED = "重复档案合并";
    private static final String STATUS_PERIODS = "child_status_period";
    private static final String PAIRINGS = "pairing";
    private static final String CONFIRMATIONS = "census_confirmation";
    private static final String HOME_COMINGS = "home_coming";
    private static final String AGREEMENTS = "care_agreement";
    private static final String REQUESTS = "subject_request";
    private static final String PARTICIPANTS = "activity_participant";
    private static final String CAME = "ATTENDED";
    /** Where both files may say the same thing in their own words: whose words hold. */
    private static final Map<String, Function<DuplicateMerge, DuplicateSide>> ONE_EACH = Map.of("grandparent", m -> m.familyFrom,
            "health_check", m -> m.side(ChildMergeField.HEALTH));

    private final Connection connection;
    private final MergeLog log;
    private final DuplicateMerge merge;
    private final Set<String> endingAgreements;
    private final LocalDate today;

    RecordMover(Connection connection, MergeLog log, DuplicateMerge merge, Set<String> endingAgreements, LocalDate today) {
        this.connection = connection;
        this.log = log;
        this.merge = merge;
        this.endingAgreements = endingAgreements;
        this.today = today;
    }

    void move() throws SQLException {
        for (RecordTable table : MovedRecords.tables(connection)) {
            if (table.name().equals(STATUS_PERIODS)) {
                periods(table);
            } else if (RecordSeries.OF_TABLE.containsKey(table.name())) {
                series(table, RecordSeries.OF_TABLE.get(table.name()));
            } else {
                records(table);
            }
        }
    }

    private void records(RecordTable table) throws SQLException {
        List<Map<String, String>> own = table.rows(connection, merge.survivorId);
        if (table.name().equals(REQUESTS)) {
            checkNotToBeErased(own);
            checkNotToBeErased(table.rows(connection, merge.otherId));
        }
        if (table.name().equals(AGREEMENTS)) {
            for (Map<String, String> row : own) {
                if (endingAgreements.contains(row.get("id"))) {
                    log.changed(table, row, table.update(connection, row, ended()));
                }
            }
        }
        for (Map<String, String> row : table.rows(connection, merge.otherId)) {
            if (table.name().equals(CONFIRMATIONS) && frozen(row)) {
                continue;
            }
            Map<String, String> changes = toSurvivor(row);
            if (table.name().equals(AGREEMENTS) && endingAgreements.contains(row.get("id"))) {
                changes.putAll(ended());
            }
            Map<String, String> twin = table.name().equals(HOME_COMINGS) ? sameStay(row, own) : null;
            if (twin != null) {
                oneStay(table, row, twin, own);
            } else if (!table.collides(row, own)) {
                log.moved(table, row, table.update(connection, row, changes));
            } else if (table.name().equals(PAIRINGS)) {
                // The same helper for the same child: one of the two pairings goes on, the other is history.
                // It ended the day before the merge, or on its only day.
                LocalDate start = LocalDate.parse(row.get("starts_on"));
                changes.put("ends_on", (start.isBefore(today) ? today.minusDays(1) : today).toString());
                changes.put("end_reason", "OTHER");
                changes.put("end_note", MERGED);
                log.moved(table, row, table.update(connection, row, changes));
            } else if (holdsAgainst(table, row, own)) {
                Map<String, String> former = twin(table, row, own);
                drop(table, former);
                own.remove(former);
                log.moved(table, row, table.update(connection, row, changes));
            } else {
                drop(table, row);
            }
        }
    }

    private Map<String, String> ended() {
        return Map.of("ended_on", today.toString(), "end_reason", "CHANGED", "end_note", MERGED);
    }

    /** Where both say the same thing: whose words hold is the merge's choice; of two places on one list that under which the child came does. */
    private boolean holdsAgainst(RecordTable table, Map<String, String> row, List<Map<String, String>> own) {
        if (table.name().equals(PARTICIPANTS)) {
            return row.get("attendance").equals(CAME) && !twin(table, row, own).get("attendance").equals(CAME);
        }
        return ONE_EACH.containsKey(table.name()) && ONE_EACH.get(table.name()).apply(merge) == DuplicateSide.OTHER;
    }

    private static Map<String, String> twin(RecordTable table, Map<String, String> row, List<Map<String, String>> own) {
        return own.stream().filter(o -> table.collides(row, List.of(o))).findFirst().orElseThrow();
    }

    /** Asked for the one file, it would erase what the other one knows. */
    private static void checkNotToBeErased(List<Map<String, String>> requests) {
        if (requests.stream().anyMatch(r -> r.get("kind").equals("ERASURE") && Set.of("OPEN", "ERASING").contains(r.get("state")))) {
            throw new Problem(DuplicateProblem.ERASURE_ASKED);
        }
    }

    /** What a closed round said of its day stays as it was said. */
    private boolean frozen(Map<String, String> confirmation) throws SQLException {
        return RecordTable.own(connection, "census_round").row(connection, Map.of("id", confirmation.get("round_id"))).stream()
                .anyMatch(round -> round.get("state").equals("FROZEN"));
    }

    /** The same parent at home on the same days, written into both files. */
    private static Map<String, String> sameStay(Map<String, String> row, List<Map<String, String>> own) {
        RecordSeries stays = new RecordSeries("starts_on", "ends_on", "comer", true, m -> DuplicateSide.SURVIVOR);
        return row.get("cancelled_on") != null ? null : own.stream().filter(o -> o.get("cancelled_on") == null && stays.key(o).equals(stays.key(row))
                && stays.of(o).touches(stays.of(row))).findFirst().orElse(null);
    }

    /** Of two stays the one that came true stays. */
    private void oneStay(RecordTable table, Map<String, String> row, Map<String, String> twin, List<Map<String, String>> own) throws SQLException {
        if (twin.get("arrived_on") != null || row.get("arrived_on") == null) {
            hangOn(table, row, twin);
            drop(table, row);
        } else {
            hangOn(table, twin, row);
            drop(table, twin);
            own.remove(twin);
            log.moved(table, row, table.update(connection, row, toSurvivor(row)));
        }
    }

    private void series(RecordTable table, RecordSeries kind) throws SQLException {
        Map<String, List<Map<String, String>>> survivors = table.rows(connection, merge.survivorId).stream().collect(Collectors.groupingBy(kind::key));
        Map<String, List<Map<String, String>>> others = table.rows(connection, merge.otherId).stream().collect(Collectors.groupingBy(kind::key));
        boolean mine = kind.holds().apply(merge) == DuplicateSide.SURVIVOR;
        for (String one : Stream.concat(survivors.keySet().stream(), others.keySet().stream()).distinct().sorted().toList()) {
            List<Map<String, String>> own = survivors.getOrDefault(one, List.of());
            List<Map<String, String>> foreign = others.getOrDefault(one, List.of());
            List<Map<String, String>> holding = mine ? own : foreign;
            for (Map<String, String> row : mine ? foreign : own) {
                giveWay(table, kind, row, holding, mine);
            }
            if (!mine) {
                for (Map<String, String> row : holding) {
                    log.moved(table, row, table.update(connection, row, toSurvivor(row)));
                }
            }
        }
    }

    private void giveWay(RecordTable table, RecordSeries kind, Map<String, String> row, List<Map<String, String>> holding, boolean foreign) throws SQLException {
        RecordSeries.Interval whole = kind.of(row);
        List<RecordSeries.Interval> left = kind.left(whole, holding.stream().map(kind::of).toList());
        if (left.isEmpty()) {
            Map<String, String> inPlace = holding.stream().filter(h -> kind.of(h).touches(whole)).findFirst().orElse(holding.get(0));
            hangOn(table, row, inPlace);
            drop(table, row);
            return;
        }
        Map<String, String> changes = foreign ? toSurvivor(row) : new LinkedHashMap<>();
        if (!left.get(0).equals(whole)) {
            changes.put(kind.first(), left.get(0).first().toString());
            changes.put(kind.last(), kind.lastDay(left.get(0)));
        }
        if (foreign) {
            log.moved(table, row, table.update(connection, row, changes));
        } else if (!changes.isEmpty()) {
            log.changed(table, row, table.update(connection, row, changes));
        }
        for (RecordSeries.Interval more : left.subList(1, left.size())) {
            Map<String, String> piece = new LinkedHashMap<>(row);
            piece.putAll(toSurvivor(row));
            piece.put("id", RecordTable.hex(Ids.next()));
            piece.put(kind.first(), more.first().toString());
            piece.put(kind.last(), kind.lastDay(more));
            table.insert(connection, piece);
            log.added(table, piece);
        }
    }

    /** What was done about a row that goes (an alert acted on, an answer) is kept with the row in its place. */
    private void hangOn(RecordTable table, Map<String, String> row, Map<String, String> inPlace) throws SQLException {
        for (RecordTable hanging : RecordTable.referringTo(connection, table.name())) {
            List<Map<String, String>> there = hanging.row(connection, Map.of(hanging.owner(), inPlace.get("id")));
            for (Map<String, String> one : hanging.row(connection, Map.of(hanging.owner(), row.get("id")))) {
                if (hanging.collides(one, there)) {
                    drop(hanging, one);
                    continue;
                }
                Map<String, String> changes = new LinkedHashMap<>(Map.of(hanging.owner(), inPlace.get("id")));
                String holds = one.get("holds_until");
                if (hanging.columns().contains("holds_until") && (holds == null || !LocalDate.parse(holds).isBefore(today))) {
                    // It quietened an alarm about other care than that which holds now.
                    changes.put("holds_until", today.minusDays(1).toString());
                }
                log.changed(hanging, one, hanging.update(connection, one, changes));
            }
        }
    }

    private void drop(RecordTable table, Map<String, String> row) throws SQLException {
        log.dropped(table, row);
        MovedRecords.delete(connection, table, row);
    }

    /** In care from the first day of either file, without counting a day twice; the closed file keeps no day. */
    private void periods(RecordTable table) throws SQLException {
        List<Map<String, String>> all = new ArrayList<>(table.rows(connection, merge.survivorId));
        all.addAll(table.rows(connection, merge.otherId));
        for (Map<String, String> row : all) {
            drop(table, row);
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

    /** Wherever the row names the file. */
    private Map<String, String> toSurvivor(Map<String, String> row) {
        String other = RecordTable.hex(merge.otherId);
        Map<String, String> changes = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (other.equals(value)) {
                changes.put(column, RecordTable.hex(merge.survivorId));
            }
        });
        return changes;
    }
}
