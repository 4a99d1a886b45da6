package org.xiaolian.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaolian.shared.text.UuidBytes;

/** Other rooms' tables, read as one list. The caller of this has checked that the child is in scope. */
@ApplicationScoped
class TimelineRepository {
    /**
     * Each branch reads its own index backwards and stops after a page; their union is small. Order and cursor are day, id and
     * step: a pairing that began and ended on one day is two entries.
     */
    private static final String HOME_VISIT = "SELECT 'HOME_VISIT' AS kind, v.id AS id, c.occurred_on AS on_day, 0 AS step, v.purpose AS code,"
            + " v.recorded_by AS actor, v.summary_cipher AS summary, c.effective AS counts, v.late_entry AS late"
            + " FROM home_visit_child c JOIN home_visit v ON v.id = c.home_visit_id WHERE c.child_id = ?" + before("c.occurred_on", "c.home_visit_id", 0);
    private static final String CONTACT = "SELECT 'CONTACT', v.id, c.occurred_on, 0, c.kind, v.recorded_by, v.summary_cipher, c.effective, v.late_entry"
            + " FROM contact_child c JOIN contact v ON v.id = c.contact_id WHERE c.child_id = ?" + before("c.occurred_on", "c.contact_id", 0);
    private static final String PAIRING = "SELECT 'PAIRING', p.id, p.starts_on, 0, p.kind, p.helper_id, NULL, TRUE, FALSE FROM pairing p"
            + " WHERE p.child_id = ?" + before("p.starts_on", "p.id", 0);
    private static final String PAIRING_END = "SELECT 'PAIRING', p.id, p.ends_on, 1, 'ENDED', p.helper_id, NULL, TRUE, FALSE FROM pairing p"
            + " WHERE p.ends_on IS NOT NULL AND p.child_id = ?" + before("p.ends_on", "p.id", 1);
    private static final String CARE = "SELECT 'CARE', a.id, a.valid_from, 0, a.care_type, NULL, NULL, TRUE, FALSE FROM care_arrangement a"
            + " WHERE a.child_id = ?" + before("a.valid_from", "a.id", 0);
    private static final String STATUS = "SELECT 'STATUS', s.id, s.starts_on, 0, 'STARTED', NULL, NULL, TRUE, FALSE FROM child_status_period s"
            + " WHERE s.child_id = ?" + before("s.starts_on", "s.id", 0);
    private static final String STATUS_END = "SELECT 'STATUS', s.id, s.ends_on, 1, 'ENDED', NULL, NULL, TRUE, FALSE FROM child_status_period s"
            + " WHERE s.ends_on IS NOT NULL AND s.child_id = ?" + before("s.ends_on", "s.id", 1);

    private static String before(String day, String id, int step) {
        return " AND (" + day + " < ? OR " + day + " = ? AND (" + id + " < ? OR " + id + " = ? AND " + step + " < ?)) ORDER BY " + day + " DESC, "
                + id + " DESC LIMIT ?";
    }

    /** Of records only; a date of ours is no text of anybody's. */
    private static String since(String select, LocalDate recordsFrom) {
        return recordsFrom == null ? select : select.replace("c.child_id = ?", "c.child_id = ? AND c.occurred_on >= '" + recordsFrom + "'");
    }

    private static List<String> branches(TimelineKind kind) {
        return switch (kind) {
            case HOME_VISIT -> List.of(HOME_VISIT);
            case CONTACT -> List.of(CONTACT);
            case PAIRING -> List.of(PAIRING, PAIRING_END);
            case CARE -> List.of(CARE);
            case STATUS -> List.of(STATUS, STATUS_END);
        };
    }

    /** Where a page ended. */
    record Position(LocalDate day, UUID id, int step) {
        private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

        /** Before the newest of that day; of all when there is none. */
        static Position until(LocalDate day) {
            return new Position(day == null ? EVER : day, new UUID(-1, -1), 2);
        }
    }

    /** A row as it is stored. */
    record Line(TimelineKind kind, UUID id, LocalDate occurredOn, int step, String code, UUID actorId, byte[] summaryCipher, boolean counts, boolean late) {
    }

    private final DataSource database;

    TimelineRepository(DataSource database) {
        this.database = database;
    }

    /** @param recordsFrom day before which visits and contacts are not shown; null: all are */
    List<Line> lines(UUID childId, List<TimelineKind> kinds, LocalDate recordsFrom, Position after, int limit) {
        List<String> branches = kinds.stream().flatMap(kind -> branches(kind).stream()).map(branch -> since(branch, recordsFrom)).map(branch -> "(" + branch + ")").toList();
        // Names of columns come from the first branch; MySQL and MariaDB both sort a union by position.
        String sql = String.join(" UNION ALL ", branches) + " ORDER BY 3 DESC, 2 DESC, 4 DESC LIMIT ?";
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            int i = 1;
            for (int branch = 0; branch < branches.size(); branch++) {
                select.setBytes(i++, UuidBytes.of(childId));
                select.setDate(i++, Date.valueOf(after.day()));
                select.setDate(i++, Date.valueOf(after.day()));
                select.setBytes(i++, UuidBytes.of(after.id()));
                select.setBytes(i++, UuidBytes.of(after.id()));
                select.setInt(i++, after.step());
                select.setInt(i++, limit);
            }
            select.setInt(i, limit);
            List<Line> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new Line(TimelineKind.valueOf(row.getString(1)), UuidBytes.read(row.getBytes(2)), row.getDate(3).toLocalDate(),
                            row.getInt(4), row.getString(5), UuidBytes.read(row.getBytes(6)), row.getBytes(7), row.getBoolean(8), row.getBoolean(9)));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(UUID childId, List<TimelineKind> kinds, LocalDate recordsFrom, LocalDate until) {
        String records = recordsFrom == null ? "" : " AND occurred_on >= '" + recordsFrom + "'";
        List<String> branches = new ArrayList<>();
        for (TimelineKind kind : kinds) {
            branches.add("(SELECT " + switch (kind) {
                case HOME_VISIT -> "COUNT(*) FROM home_visit_child WHERE occurred_on <= d.until_day" + records;
                case CONTACT -> "COUNT(*) FROM contact_child WHERE occurred_on <= d.until_day" + records;
                case PAIRING -> "COUNT(*) + COUNT(CASE WHEN ends_on <= d.until_day THEN 1 END) FROM pairing WHERE starts_on <= d.until_day";
                case CARE -> "COUNT(*) FROM care_arrangement WHERE valid_from <= d.until_day";
                case STATUS -> "COUNT(*) + COUNT(CASE WHEN ends_on <= d.until_day THEN 1 END) FROM child_status_period WHERE starts_on <= d.until_day";
            } + " AND child_id = d.child_id)");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT " + String.join(" + ", branches)
                        + " FROM (SELECT CAST(? AS DATE) AS until_day, id AS child_id FROM child WHERE id = ?) d")) {
            select.setDate(1, Date.valueOf(Position.until(until).day()));
            select.setBytes(2, UuidBytes.of(childId));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last visit or contact that counted. */
    record LastLine(UUID id, LocalDate occurredOn, UUID recordedBy, byte[] summaryCipher, String followUp, LocalDate nextOn) {
    }

    /** Of each child that has one; the index of the child's entries is read at its end only. */
    Map<UUID, LastLine> last(boolean visit, Collection<UUID> childIds) {
        if (childIds.isEmpty()) {
            return Map.of();
        }
        String entry = visit ? "home_visit" : "contact";
        String sql = "SELECT k.id, v.id, v.occurred_on, v.recorded_by, v.summary_cipher, v.follow_up, v." + (visit ? "next_visit_on" : "next_contact_on")
                + " FROM child k JOIN " + entry + " v ON v.id = (SELECT c." + entry + "_id FROM " + entry + "_child c WHERE c.child_id = k.id AND c.effective = TRUE"
                + " ORDER BY c.occurred_on DESC, c." + entry + "_id DESC LIMIT 1) WHERE k.id IN (" + String.join(", ", Collections.nCopies(childIds.size(), "?")) + ")";
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            int i = 1;
            for (UUID childId : childIds) {
                select.setBytes(i++, UuidBytes.of(childId));
            }
            Map<UUID, LastLine> lines = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Date next = row.getDate(7);
                    lines.put(UuidBytes.read(row.getBytes(1)), new LastLine(UuidBytes.read(row.getBytes(2)), row.getDate(3).toLocalDate(), UuidBytes.read(row.getBytes(4)),
                            row.getBytes(5), row.getString(6), next == null ? null : next.toLocalDate()));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
