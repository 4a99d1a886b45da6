package org.xiaolian.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaolian.shared.text.UuidBytes;

/** Other rooms' tables, read as one list. The caller of this has checked that the child is in scope. */
@ApplicationScoped
class TimelineRepository {
    /** Each branch reads its own index backwards and stops after a page; their union is small. */
    private static final String HOME_VISIT = "SELECT 'HOME_VISIT' AS kind, v.id AS id, c.occurred_on AS on_day, v.purpose AS code, v.recorded_by AS actor,"
            + " v.summary_cipher AS summary, c.effective AS counts, v.late_entry AS late FROM home_visit_child c JOIN home_visit v ON v.id = c.home_visit_id"
            + " WHERE c.child_id = ? AND (c.occurred_on < ? OR c.occurred_on = ? AND c.home_visit_id < ?) ORDER BY c.occurred_on DESC, c.home_visit_id DESC LIMIT ?";
    private static final String CONTACT = "SELECT 'CONTACT', v.id, c.occurred_on, c.kind, v.recorded_by, v.summary_cipher, c.effective, v.late_entry"
            + " FROM contact_child c JOIN contact v ON v.id = c.contact_id"
            + " WHERE c.child_id = ? AND (c.occurred_on < ? OR c.occurred_on = ? AND c.contact_id < ?) ORDER BY c.occurred_on DESC, c.contact_id DESC LIMIT ?";
    private static final String PAIRING = "SELECT 'PAIRING', p.id, p.starts_on, p.kind, p.helper_id, NULL, TRUE, FALSE FROM pairing p"
            + " WHERE p.child_id = ? AND (p.starts_on < ? OR p.starts_on = ? AND p.id < ?) ORDER BY p.starts_on DESC, p.id DESC LIMIT ?";
    private static final String CARE = "SELECT 'CARE', a.id, a.valid_from, a.care_type, NULL, NULL, TRUE, FALSE FROM care_arrangement a"
            + " WHERE a.child_id = ? AND (a.valid_from < ? OR a.valid_from = ? AND a.id < ?) ORDER BY a.valid_from DESC, a.id DESC LIMIT ?";
    private static final String STATUS = "SELECT 'STATUS', s.id, s.starts_on, 'STARTED', NULL, NULL, TRUE, FALSE FROM child_status_period s"
            + " WHERE s.child_id = ? AND (s.starts_on < ? OR s.starts_on = ? AND s.id < ?) ORDER BY s.starts_on DESC, s.id DESC LIMIT ?";

    /** A row as it is stored. */
    record Line(TimelineKind kind, UUID id, LocalDate occurredOn, String code, UUID actorId, byte[] summaryCipher, boolean counts, boolean late) {
    }

    private final DataSource database;

    TimelineRepository(DataSource database) {
        this.database = database;
    }

    List<Line> lines(UUID childId, List<TimelineKind> kinds, LocalDate before, UUID beforeId, int limit) {
        List<String> branches = new ArrayList<>();
        for (TimelineKind kind : kinds) {
            branches.add("(" + switch (kind) {
                case HOME_VISIT -> HOME_VISIT;
                case CONTACT -> CONTACT;
                case PAIRING -> PAIRING;
                case CARE -> CARE;
                case STATUS -> STATUS;
            } + ")");
        }
        // Names of columns come from the first branch; MySQL and MariaDB both sort a union by position.
        String sql = String.join(" UNION ALL ", branches) + " ORDER BY 3 DESC, 2 DESC LIMIT ?";
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            int i = 1;
            for (int branch = 0; branch < branches.size(); branch++) {
                select.setBytes(i++, UuidBytes.of(childId));
                select.setDate(i++, Date.valueOf(before));
                select.setDate(i++, Date.valueOf(before));
                select.setBytes(i++, UuidBytes.of(beforeId));
                select.setInt(i++, limit);
            }
            select.setInt(i, limit);
            List<Line> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new Line(TimelineKind.valueOf(row.getString(1)), UuidBytes.read(row.getBytes(2)), row.getDate(3).toLocalDate(),
                            row.getString(4), UuidBytes.read(row.getBytes(5)), row.getBytes(6), row.getBoolean(7), row.getBoolean(8)));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(UUID childId, List<TimelineKind> kinds) {
        List<String> branches = new ArrayList<>();
        for (TimelineKind kind : kinds) {
            branches.add("(SELECT COUNT(*) FROM " + switch (kind) {
                case HOME_VISIT -> "home_visit_child";
                case CONTACT -> "contact_child";
                case PAIRING -> "pairing";
                case CARE -> "care_arrangement";
                case STATUS -> "child_status_period";
            } + " WHERE child_id = ?)");
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT " + String.join(" + ", branches))) {
            for (int i = 1; i <= branches.size(); i++) {
                select.setBytes(i, UuidBytes.of(childId));
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last visit or contact that counted: id, day, recorder, summary, follow-up, next day. */
    List<Object> last(boolean visit, UUID childId) {
        String sql = visit
                ? "SELECT v.id, v.occurred_on, v.recorded_by, v.summary_cipher, v.follow_up, v.next_visit_on FROM home_visit_child c"
                        + " JOIN home_visit v ON v.id = c.home_visit_id WHERE c.child_id = ? AND c.effective = TRUE ORDER BY c.occurred_on DESC, v.id DESC LIMIT 1"
                : "SELECT v.id, v.occurred_on, v.recorded_by, v.summary_cipher, v.follow_up, v.next_contact_on FROM contact_child c"
                        + " JOIN contact v ON v.id = c.contact_id WHERE c.child_id = ? AND c.effective = TRUE ORDER BY c.occurred_on DESC, v.id DESC LIMIT 1";
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBytes(1, UuidBytes.of(childId));
            try (ResultSet row = select.executeQuery()) {
                List<Object> values = new ArrayList<>();
                if (row.next()) {
                    Date next = row.getDate(6);
                    values.add(UuidBytes.read(row.getBytes(1)));
                    values.add(row.getDate(2).toLocalDate());
                    values.add(UuidBytes.read(row.getBytes(3)));
                    values.add(row.getBytes(4));
                    values.add(row.getString(5));
                    values.add(next == null ? null : next.toLocalDate());
                }
                return values;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
