package org.xiaolian.demo;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.UuidBytes;

/** Certificates of the busiest helpers for the last half year, with the figures of their own records; one of them void. */
final class DemoCertificates {
    private static final String VISITS = "(SELECT COUNT(DISTINCT v.id) FROM home_visit v JOIN home_visit_child x ON x.home_visit_id = v.id WHERE v.cancelled_on IS NULL"
            + " AND x.effective AND v.recorded_by = p.id AND v.occurred_on BETWEEN ? AND ?)";
    private static final String CONTACTS = "(SELECT COUNT(DISTINCT v.id) FROM contact v JOIN contact_child x ON x.contact_id = v.id WHERE v.cancelled_on IS NULL"
            + " AND x.effective AND v.recorded_by = p.id AND v.occurred_on BETWEEN ? AND ?)";
    private static final String CHILDREN = "SELECT COUNT(*) FROM (SELECT x.child_id FROM home_visit v JOIN home_visit_child x ON x.home_visit_id = v.id WHERE v.cancelled_on IS NULL"
            + " AND x.effective AND v.recorded_by = ? AND v.occurred_on BETWEEN ? AND ? UNION SELECT x.child_id FROM contact v JOIN contact_child x ON x.contact_id = v.id"
            + " WHERE v.cancelled_on IS NULL AND x.effective AND v.recorded_by = ? AND v.occurred_on BETWEEN ? AND ?) c";
    private static final int MOST = 6;
    private static final int HALF_YEAR = 180;

    private DemoCertificates() {
    }

    private record Line(byte[] person, byte[] office, String county, int visits, int contacts) {
    }

    static void write(Connection connection, LocalDate today, Instant now) throws SQLException {
        LocalDate from = today.minusDays(HALF_YEAR);
        LocalDate to = today.minusDays(1);
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT p.id, p.organization_id, LEFT(o.region_code, 6), " + VISITS + " AS visits, " + CONTACTS
                + " AS contacts FROM person p JOIN organization o ON o.id = p.organization_id ORDER BY p.login_name <=> 'helper' DESC, visits + contacts DESC, p.id LIMIT " + MOST)) {
            for (int i = 1; i <= 4; i++) {
                select.setDate(i, Date.valueOf(i % 2 == 1 ? from : to));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getInt(4) + row.getInt(5) > 0) {
                        lines.add(new Line(row.getBytes(1), row.getBytes(2), row.getString(3), row.getInt(4), row.getInt(5)));
                    }
                }
            }
        }
        byte[] officer = officer(connection);
        int number = 0;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO service_certificate (id, number, person_id, organization_id, period_from, period_to, visits, contacts,"
                + " children, minutes_per_visit, minutes_per_contact, name_shown, issued_on, issued_by, voided_on, voided_by, void_reason, version, created_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 60, 20, ?, ?, ?, ?, ?, ?, 0, ?)")) {
            for (Line line : lines) {
                number++;
                boolean isVoid = number == lines.size();
                byte[] id = UuidBytes.of(Ids.next());
                insert.setBytes(1, id);
                insert.setString(2, line.county() + "-" + to.getYear() + "-FW" + String.format("%06d", number));
                insert.setBytes(3, line.person());
                insert.setBytes(4, line.office());
                insert.setDate(5, Date.valueOf(from));
                insert.setDate(6, Date.valueOf(to));
                insert.setInt(7, line.visits());
                insert.setInt(8, line.contacts());
                insert.setInt(9, children(connection, line.person(), from, to));
                insert.setBoolean(10, number % 2 == 0);
                insert.setDate(11, Date.valueOf(to));
                insert.setBytes(12, officer);
                insert.setDate(13, isVoid ? Date.valueOf(today) : null);
                insert.setBytes(14, isVoid ? officer : null);
                insert.setString(15, isVoid ? "服务时间填错，另行补发" : null);
                insert.setTimestamp(16, Timestamp.from(now));
                insert.executeUpdate();
                keep(connection, id, "VISIT", "home_visit", line.person(), from, to);
                keep(connection, id, "CONTACT", "contact", line.person(), from, to);
            }
        }
        if (number > 0) {
            try (PreparedStatement sequence = connection.prepareStatement("INSERT INTO service_sequence (county_code, year, last_number) VALUES (?, ?, ?)")) {
                sequence.setString(1, lines.get(0).county());
                sequence.setInt(2, to.getYear());
                sequence.setLong(3, number);
                sequence.executeUpdate();
            }
        }
    }

    private static void keep(Connection connection, byte[] certificate, String kind, String table, byte[] person, LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO service_certificate_record (certificate_id, kind, record_id, occurred_on) SELECT DISTINCT ?, ?, v.id, v.occurred_on FROM "
                + table + " v JOIN " + table + "_child x ON x." + table + "_id = v.id WHERE v.cancelled_on IS NULL AND x.effective AND v.recorded_by = ? AND v.occurred_on BETWEEN ? AND ?")) {
            insert.setBytes(1, certificate);
            insert.setString(2, kind);
            insert.setBytes(3, person);
            insert.setDate(4, Date.valueOf(from));
            insert.setDate(5, Date.valueOf(to));
            insert.executeUpdate();
        }
    }

    private static byte[] officer(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM person WHERE login_name = ?")) {
            select.setString(1, DemoLogins.OFFICER.loginName);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private static int children(Connection connection, byte[] person, LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CHILDREN)) {
            for (int i = 0; i < 2; i++) {
                select.setBytes(3 * i + 1, person);
                select.setDate(3 * i + 2, Date.valueOf(from));
                select.setDate(3 * i + 3, Date.valueOf(to));
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
