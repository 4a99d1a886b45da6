package org.xiaolian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.Rows;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.shared.time.OfficeTime;

/**
 * Fills a database for the benchmark, always the same way: scale 1 is 200,000 children, 250,000 guardians, 100,000 pairings
 * and 2,000,000 visits and contacts over one province, 5 counties, 100 towns, 1,000 villages.
 */
final class BenchData {
    static final int CHILDREN = 200_000;
    static final int GUARDIANS = 250_000;
    static final int PAIRINGS = 100_000;
    static final int VISITS = 800_000;
    static final int CONTACTS = 1_200_000;
    static final int HELPERS = 20_000;
    private static final int COUNTIES = 5;
    private static final int TOWNS = 20;
    private static final int VILLAGES = 10;
    private static final String[] SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯曾单覃向".split("");
    private static final String[] GIVEN = "小雨思琪梦洁雨欣佳怡诗涵子萱晓月婷婷雅琴文静春燕可馨欣妍子豪浩然俊杰宇航明轩文博志强家乐天宇小龙晨阳建国".split("(?<=\\G..)");
    private static final String[] CARE = {"PATERNAL_GRANDPARENTS", "PATERNAL_GRANDPARENTS", "PATERNAL_GRANDPARENTS", "MATERNAL_GRANDPARENTS",
        "RELATIVE", "MOTHER", "TEACHER"};
    private static final String[] RISK = {"LOW", "LOW", "LOW", "MEDIUM", "MEDIUM", "HIGH"};
    private static final String[] COUNTERPARTS = {"FATHER", "MOTHER", "CARER", "TEACHER", "VILLAGE_CADRE"};
    private static final String[] KINDS = {"PARENT_CHILD_LINK", "CARER_TALK", "GENERAL"};

    private final Connection connection;
    private final int scale;
    private final Random random = new Random(20_14);
    private final LocalDate today;
    private final Instant now;
    private final List<String> villages = new ArrayList<>();
    private final List<UUID> helpers = new ArrayList<>();
    private UUID[] children;
    private UUID[] helperOf;
    private UUID unit;

    BenchData(Connection connection, int scale, LocalDate today) {
        this.connection = connection;
        this.scale = scale;
        this.today = today;
        this.now = today.atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toInstant();
    }

    /** Does nothing when the database already holds this scale. */
    void fill() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM child")) {
            row.next();
            if (row.getLong(1) == (long) CHILDREN * scale) {
                return;
            }
            if (row.getLong(1) > 0) {
                throw new IllegalStateException("the benchmark's database holds another scale: remove backend/target/bench-data");
            }
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 0, unique_checks = 0");
        }
        try (Rows rows = new Rows(connection)) {
            places(rows);
            people(rows);
            children(rows);
            guardians(rows);
            pairings(rows);
            visits(rows);
            contacts(rows);
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE child, guardian, pairing, home_visit, home_visit_child, contact, contact_child, care_arrangement, parent_fact");
        }
    }

    private void places(Rows rows) throws SQLException {
        // The province is there already: the first administrator, made at the first start, is its administrator.
        region(rows, "420500000000", "宜昌市", "PREFECTURE", "420000000000");
        for (int c = 1; c <= COUNTIES; c++) {
            String county = String.format("4205%02d", c);
            region(rows, county + "000000", "第" + c + "县", "COUNTY", "420500000000");
            for (int t = 0; t < TOWNS; t++) {
                String town = county + String.format("%03d", 100 + t);
                region(rows, town + "000", "第" + t + "镇", "TOWNSHIP", county + "000000");
                for (int v = 0; v < VILLAGES; v++) {
                    String village = town + String.format("%03d", 200 + v);
                    region(rows, village, "第" + v + "村", "VILLAGE", town + "000");
                    villages.add(village);
                }
            }
        }
        commit(rows);
    }

    private static void region(Rows rows, String code, String name, String level, String parent) {
        rows.add("region", "code", code, "name", name, "name_sort", PinyinKeys.sortKey(name), "full_name", name, "level", level, "parent_code",
                parent, "code_source", "LOCAL", "valid_from", LocalDate.of(2000, 1, 1), "version", 0L);
    }

    private void people(Rows rows) throws SQLException {
        unit = Ids.next();
        rows.add("organization", "id", unit, "name", "帮扶单位", "name_sort", PinyinKeys.sortKey("帮扶单位"), "kind", "SUPPORT_UNIT", "region_code",
                "420501000000", "path", unit.toString().replace("-", "") + "/", "version", 0L, "created_at", now);
        rows.flush();
        for (int i = 0; i < HELPERS * scale; i++) {
            UUID id = Ids.next();
            String name = name();
            rows.add("person", "id", id, "name", name, "name_sort", PinyinKeys.sortKey(name), "name_pinyin", PinyinKeys.pinyin(name),
                    "organization_id", unit, "status", "ACTIVE", "must_change_password", false, "version", 0L, "created_at", now);
            helpers.add(id);
        }
        rows.add("duty_rule", "id", Ids.next(), "organization_id", unit, "name", "每月亲情联系", "duty", "PARENT_CHILD_LINK", "pairing_kind", "CADRE",
                "period", "MONTH", "times_per_period", 1, "valid_from", today.minusYears(3), "version", 0L, "created_at", now);
        rows.add("duty_rule", "id", Ids.next(), "organization_id", unit, "name", "每季家访", "duty", "HOME_VISIT", "pairing_kind", "CADRE",
                "period", "QUARTER", "times_per_period", 1, "valid_from", today.minusYears(3), "version", 0L, "created_at", now);
        commit(rows);
    }

    private void children(Rows rows) throws SQLException {
        children = new UUID[CHILDREN * scale];
        for (int i = 0; i < children.length; i++) {
            UUID id = Ids.next();
            children[i] = id;
            String name = name();
            String care = CARE[random.nextInt(CARE.length)];
            boolean closed = random.nextInt(20) == 0;
            LocalDate entered = today.minusDays(400 + random.nextInt(600));
            LocalDate left = closed ? today.minusDays(random.nextInt(300)) : null;
            rows.add("child", "id", id, "archive_number", "B" + String.format("%011d", i), "name", name, "name_sort", PinyinKeys.sortKey(name),
                    "gender", random.nextBoolean() ? "MALE" : "FEMALE", "ethnicity_code", "01", "birth_date",
                    today.minusDays(365L * 3 + random.nextInt(365 * 12)), "region_code", villages.get(i % villages.size()), "household_registered",
                    true, "health_status", "HEALTHY", "schooling_stage", "PRIMARY", "care_type", care, "carer_name", name(), "risk_level",
                    RISK[random.nextInt(RISK.length)], "risk_level_on", entered, "status", closed ? "CLOSED" : "ACTIVE", "entered_on", entered,
                    "closed_on", left, "close_reason", closed ? "PARENTS_RETURNED" : null, "source", "IMPORT", "missing_fields", "", "complete",
                    true, "contacts_complete", true, "version", 0L, "created_at", now, "updated_at", now);
            for (String key : PinyinKeys.searchKeys(name)) {
                rows.add("child_name_key", "child_id", id, "name_key", key);
            }
            rows.add("child_status_period", "id", Ids.next(), "child_id", id, "starts_on", entered, "ends_on", left, "close_reason",
                    closed ? "PARENTS_RETURNED" : null);
            if (i % 20_000 == 0) {
                commit(rows);
            }
        }
        commit(rows);
    }

    private void guardians(Rows rows) throws SQLException {
        for (int i = 0; i < GUARDIANS * scale; i++) {
            UUID id = Ids.next();
            String name = name();
            UUID child = children[i % children.length];
            rows.add("guardian", "id", id, "name", name, "name_sort", PinyinKeys.sortKey(name), "gender", "FEMALE", "region_code",
                    villages.get(i % villages.size()), "version", 0L, "created_at", now);
            if (i < children.length) {
                rows.add("care_arrangement", "id", Ids.next(), "child_id", child, "carer_id", id, "care_type", "PATERNAL_GRANDPARENTS",
                        "relation_code", "62", "entrusted", true, "disqualification_checked", true, "valid_from", today.minusDays(390), "version", 0L,
                        "created_at", now);
            } else {
                rows.add("parent_fact", "id", Ids.next(), "child_id", child, "parent", "FATHER", "guardian_id", id, "presence", "AWAY_WORKING",
                        "work_place", "广东省深圳市", "valid_from", today.minusDays(390), "version", 0L, "created_at", now);
            }
            if (i % 20_000 == 0) {
                commit(rows);
            }
        }
        commit(rows);
    }

    private void pairings(Rows rows) throws SQLException {
        helperOf = new UUID[children.length];
        for (int i = 0; i < PAIRINGS * scale; i++) {
            int child = i * 2;
            helperOf[child] = helpers.get(i % helpers.size());
            rows.add("pairing", "id", Ids.next(), "child_id", children[child], "helper_id", helperOf[child], "organization_id", unit, "kind",
                    "CADRE", "starts_on", today.minusDays(380), "version", 0L, "created_at", now);
        }
        commit(rows);
    }

    private void visits(Rows rows) throws SQLException {
        for (int i = 0; i < VISITS * scale; i++) {
            UUID id = Ids.next();
            int child = random.nextInt(children.length);
            LocalDate day = today.minusDays(random.nextInt(720));
            boolean saw = random.nextInt(15) > 0;
            rows.add("home_visit", "id", id, "number", "B" + String.format("%011d", i), "organization_id", unit, "recorded_by", helper(child),
                    "occurred_on", day, "method", "HOME", "planned", true, "purpose", "ROUTINE", "persons_met", "CHILD,CARER", "talk_themes", "",
                    "urgent_attention", false, "late_entry", false, "version", 0L, "created_at", now);
            rows.add("home_visit_child", "home_visit_id", id, "child_id", children[child], "occurred_on", day, "organization_id", unit, "saw_child",
                    saw, "effective", saw);
            if (i % 20_000 == 0) {
                commit(rows);
            }
        }
        commit(rows);
    }

    private void contacts(Rows rows) throws SQLException {
        for (int i = 0; i < CONTACTS * scale; i++) {
            UUID id = Ids.next();
            int child = random.nextInt(children.length);
            LocalDate day = today.minusDays(random.nextInt(720));
            boolean reached = random.nextInt(10) > 0;
            String counterpart = COUNTERPARTS[random.nextInt(COUNTERPARTS.length)];
            String kind = KINDS[random.nextInt(KINDS.length)];
            rows.add("contact", "id", id, "organization_id", unit, "recorded_by", helper(child), "occurred_on", day, "channel", "PHONE",
                    "counterpart", counterpart, "kind", kind, "outcome", reached ? "REACHED" : "NOT_REACHED",
                    "talk_themes", "", "late_entry", false, "version", 0L, "created_at", now);
            rows.add("contact_child", "contact_id", id, "child_id", children[child], "occurred_on", day, "organization_id", unit, "kind", kind,
                    "channel", "PHONE", "counterpart", counterpart, "effective", reached);
            if (i % 20_000 == 0) {
                commit(rows);
            }
        }
        commit(rows);
    }

    private UUID helper(int child) {
        return helperOf[child] != null ? helperOf[child] : helpers.get(child % helpers.size());
    }

    private void commit(Rows rows) throws SQLException {
        rows.flush();
        connection.commit();
    }

    private String name() {
        return SURNAMES[random.nextInt(SURNAMES.length)] + GIVEN[random.nextInt(GIVEN.length)];
    }

    /** Ids for the load: some children, helpers and so on, read back so that a filled database can be used again. */
    static List<UUID> ids(Connection connection, String sql) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                ids.add(org.xiaolian.shared.text.UuidBytes.read(row.getBytes(1)));
            }
        }
        return ids;
    }
}
