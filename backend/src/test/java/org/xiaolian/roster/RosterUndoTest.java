package org.xiaolian.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

/** One import is one undo, whatever tables the files hang on. */
@QuarkusTest
class RosterUndoTest {
    private static final List<String> HEADER = List.of("姓名", "性别", "身份证号", "村", "学校", "年级", "班级", "监护人", "与儿童关系", "联系电话", "父亲姓名",
            "父亲务工地", "父亲电话", "健康状况", "户籍地", "结对人", "结对人电话");
    private static final LocalDate BIRTH = LocalDate.of(2016, 3, 21);
    /** What people did stays written down, and the rosters themselves are kept. */
    private static final Set<String> NOT_PUT_BACK = Set.of("access_entry", "roster_row");
    /** Versions go on; a pair that is found again is found at another time. */
    private static final Map<String, Set<String>> NOT_COMPARED = Map.of("", Set.of("version", "updated_at", "changed_at"), "duplicate_pair", Set.of("id", "found_at"));

    @Inject
    World world;
    @Inject
    DataSource database;

    private static List<String> row(String name, String idNumber, String village, String grade, String carer, String fatherPhones) {
        return List.of(name, "女", idNumber, village, "中心小学", grade, "二班", carer, "奶奶", "13911110000", name.charAt(0) + "大山", "广东省深圳市", fatherPhones, "健康", "测试县东镇", "帮扶人", "");
    }

    private static byte[] sheet(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADER));
        all.addAll(rows);
        return TestRosters.xlsx(all);
    }

    /** A file with all that an import may change: school, carer, a father with one telephone; all of it older than today. */
    private String family(World.County county, String name, String idNumber) {
        Map<String, Object> body = TestChildren.fullBody(county, name);
        body.putAll(json("idNumber", idNumber, "enteredOn", "2025-09-01"));
        String child = TestChildren.create(county, body);
        String father = county.as(Role.COUNTY_ADMIN).body(json("name", name.charAt(0) + "大山", "regionCode", county.village,
                "phones", List.of(json("phone", "13922220000", "kind", "OWN", "dead", false)))).post("/guardians").then().statusCode(201).extract().path("id");
        county.as(Role.COUNTY_ADMIN).body(json("parent", "FATHER", "guardianId", father, "presence", "AWAY_WORKING", "workPlace", "北京", "employer", "工地",
                "validFrom", "2025-09-01")).post("/children/" + child + "/parent-facts").then().statusCode(200);
        String aunt = county.as(Role.COUNTY_ADMIN).body(json("name", "姑姑", "regionCode", county.village, "phones", List.of())).post("/guardians").then().statusCode(201).extract().path("id");
        county.as(Role.COUNTY_ADMIN).body(json("carerId", aunt, "careType", "RELATIVE", "entrusted", false, "disqualificationChecked", false, "validFrom", "2025-09-01"))
                .post("/children/" + child + "/care-arrangements").then().statusCode(200);
        return child;
    }

    @Test
    @Practice({"R2-P10", "R3-P01"})
    void undoLeavesEveryTableThatSpeaksOfAChildAsItWasBeforeTheImport() throws SQLException {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String number = TestChildren.idNumber(BIRTH, false);
        family(county, "田小雨", number);
        world.person("帮扶人", county.school);
        Map<String, List<String>> before = dump();
        String fresh = TestChildren.idNumber(BIRTH, false);
        String id = TestRosters.checked(world, who, sheet(List.of(row("田晓雨", number, "肖家山", "四年级", "田奶奶", "13922220000、13922221111"),
                row("田小雪", fresh, "董家湾村", "一年级", "田奶奶", "13922220000"), row("白小花", TestChildren.idNumber(BIRTH, false), "董家湾村", "二年级", "白奶奶", ""))), "a.xlsx", Map.of());
        world.as(who).get("/roster-imports/" + id).then().body("counts.create", equalTo(2), "counts.update", equalTo(1));
        assertEquals(before, dump(), "a preview writes nothing");
        TestRosters.done(world, who, id, "confirmation");
        assertEquals(Set.of("care_arrangement", "child", "child_name_key", "child_residence", "child_status_period", "duplicate_key", "duplicate_pair", "enrolment", "guardian",
                "guardian_phone", "pairing", "parent_fact"), changed(before, dump()), "tables an import writes; a new one must be put back, too");
        TestRosters.done(world, who, id, "undo");
        world.as(who).get("/roster-imports/" + id).then().body("state", equalTo("UNDONE"), "counts.undone", equalTo(3), "counts.kept", equalTo(0));
        Map<String, List<String>> after = dump();
        assertEquals(Set.of(), changed(before, after), () -> differences(before, after));
    }

    @Test
    void whatWasUndoneCanBeImportedAgain() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        byte[] sheet = sheet(List.of(row("田小雨", TestChildren.idNumber(BIRTH, false), "董家湾村", "四年级", "田奶奶", "13933330000")));
        TestRosters.done(world, who, TestRosters.imported(world, who, sheet), "undo");
        world.as(who).queryParam("q", "田小雨").get("/children").then().body("total", equalTo(0));
        TestRosters.imported(world, who, sheet);
        world.as(who).queryParam("q", "田小雨").get("/children").then().body("total", equalTo(1));
    }

    @Test
    void aFileThatGotARecordSinceIsKeptAndNamed() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String id = TestRosters.imported(world, who, sheet(List.of(row("田小雨", TestChildren.idNumber(BIRTH, false), "董家湾村", "四年级", "田奶奶", "13944440000"))));
        String child = world.as(who).queryParam("q", "田小雨").get("/children").path("items[0].id");
        TestChildren.pairedPerson(world, county, Role.HELPER, child);
        TestRosters.done(world, who, id, "undo");
        world.as(who).get("/roster-imports/" + id).then().body("counts.kept", equalTo(1), "counts.undone", equalTo(0));
        world.as(who).queryParam("state", "KEPT").get("/roster-imports/" + id + "/rows").then().body("items[0].issues.code", hasItem("roster.in-use"));
        world.as(who).get("/children/" + child).then().body("name", equalTo("田小雨"));
    }

    @Test
    void aParentWhoseTelephonesWereCorrectedSinceKeepsTheRow() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String id = TestRosters.imported(world, who, sheet(List.of(row("田小雨", TestChildren.idNumber(BIRTH, false), "董家湾村", "四年级", "田奶奶", "13955550000"))));
        String child = world.as(who).queryParam("q", "田小雨").get("/children").path("items[0].id");
        String father = world.as(who).get("/children/" + child + "/family").path("parents[0].guardian.id");
        long version = world.as(who).get("/guardians/" + father).jsonPath().getLong("version");
        world.as(who).header("If-Match", "\"v" + version + "\"").body(json("name", "田大山", "regionCode", county.village,
                "phones", List.of(json("phone", "13955551111", "kind", "OWN", "dead", false)))).put("/guardians/" + father).then().statusCode(200);
        TestRosters.done(world, who, id, "undo");
        world.as(who).queryParam("state", "KEPT").get("/roster-imports/" + id + "/rows").then().body("items[0].issues.code", hasItem("roster.changed-since"));
        world.as(who).get("/guardians/" + father).then().body("phones.phone", contains("13955551111"));
    }

    private static Set<String> changed(Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> changed = new TreeSet<>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                changed.add(table);
            }
        });
        assertEquals(before.keySet(), after.keySet());
        return changed;
    }

    private static String differences(Map<String, List<String>> before, Map<String, List<String>> after) {
        StringBuilder text = new StringBuilder();
        for (String table : changed(before, after)) {
            List<String> gone = new ArrayList<>(before.get(table));
            gone.removeAll(after.get(table));
            List<String> come = new ArrayList<>(after.get(table));
            come.removeAll(before.get(table));
            text.append(table).append("\n - ").append(gone).append("\n + ").append(come).append('\n');
        }
        return text.toString();
    }

    /** Every table that speaks of a child, whole: found in the database's own catalogue, so that a new one is among them by itself. */
    private Map<String, List<String>> dump() throws SQLException {
        Map<String, List<String>> dump = new TreeMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            Set<String> tables = new TreeSet<>(Set.of("child", "guardian", "guardian_phone"));
            try (ResultSet found = statement.executeQuery("SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = 'child_id'"
                    + " UNION SELECT table_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND referenced_table_name = 'child'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            tables.removeAll(NOT_PUT_BACK);
            for (String table : tables) {
                dump.put(table, rows(statement, table));
            }
        }
        assertTrue(dump.size() > 25, "tables: " + dump.keySet());
        return dump;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet all = statement.executeQuery("SELECT * FROM " + table)) {
            while (all.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= all.getMetaData().getColumnCount(); i++) {
                    String column = all.getMetaData().getColumnName(i);
                    if (!NOT_COMPARED.get("").contains(column) && !NOT_COMPARED.getOrDefault(table, Set.of()).contains(column)) {
                        Object value = all.getObject(i);
                        row.put(column, value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
                    }
                }
                rows.add(row.toString());
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
