package org.xiaolian.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.job.TestJobs;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.subject.TestSubjects;
import org.xiaolian.test.World;

/** What rosters say of people who came into no file ends: with the child whom they name, and after thirty days. */
@QuarkusTest
class RosterRowEndTest {
    private static final LocalDate BIRTH = LocalDate.of(2016, 3, 21);
    private static final List<String> HEADER = List.of("姓名", "性别", "身份证号", "出生日期", "村");

    @Inject
    World world;

    @Inject
    DataSource database;

    @Inject
    FieldCipher cipher;

    @Inject
    RosterUpkeep upkeep;

    private static byte[] sheet(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADER));
        all.addAll(rows);
        return TestRosters.xlsx(all);
    }

    /** What a copy of the database of this moment holds: sealed cells by row, and the pieces of the file. */
    private Map<Integer, byte[]> copy(String query, String id) {
        Map<Integer, byte[]> copied = new TreeMap<>();
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(query)) {
            select.setBytes(1, UuidBytes.of(UUID.fromString(id)));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    copied.put(row.getInt(1), row.getBytes(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return copied;
    }

    private Map<Integer, byte[]> rows(String roster) {
        return copy("SELECT row_no, cells_cipher FROM roster_row WHERE import_id = ?", roster);
    }

    private Map<Integer, byte[]> pieces(String roster) {
        return copy("SELECT c.number, c.content_cipher FROM job_file_chunk c JOIN roster_import i ON i.file_id = c.file_id WHERE i.id = ?", roster);
    }

    private byte[] opened(String purpose, byte[] sealed) {
        return QuarkusTransaction.requiringNew().call(() -> cipher.open(purpose, sealed));
    }

    private void erase(World.County county, UUID child) {
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> asked = TestSubjects.body(child, "ERASURE", world.today());
        asked.put("ground", "UNLAWFUL");
        String request = world.as(county.person(Role.TOWN_SUPERVISOR)).body(asked).post("/subject-requests").then().statusCode(201).extract().path("id");
        String version = world.as(admin).get("/subject-requests/{id}", request).then().extract().header("ETag");
        String job = world.as(admin).header("If-Match", version).body(Map.of()).post("/subject-requests/{id}/erasure", request).then().statusCode(202).extract().path("id");
        TestJobs.ended(world, admin, job).body("state", equalTo("DONE"));
    }

    @Test
    void whatARosterSaysOfAnErasedChildOpensForNobodyAndTheOtherRowsStayReadable() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String number = TestChildren.idNumber(BIRTH, false);
        String roster = TestRosters.checked(world, who, sheet(List.of(
                List.of("田小雨", "女", number, "", "董家湾村"),
                List.of("田小雨", "女", number, "", "没有的村"),
                List.of("田小雨", "", "", "", "没有的村"),
                List.of("田小雨", "女", "", "2014-01-01", "没有的村"),
                List.of("王小明", "男", "", "2015-06-01", "没有的村"))), "花名册.xlsx", Map.of());
        Map<Integer, byte[]> before = rows(roster);
        byte[] piece = pieces(roster).get(0);
        assertNotNull(opened("roster_row.cells", before.get(2)));
        TestRosters.done(world, who, roster, "confirmation");
        UUID child = UUID.fromString(world.as(who).queryParam("q", "田小雨").get("/children").then().body("total", equalTo(1)).extract().path("items[0].id"));
        String bad = TestRosters.done(world, who, roster, "bad-rows").extract().path("id");
        String waiting = TestRosters.checked(world, who, sheet(List.of(List.of("田雨", "女", number, "", "董家湾村"))), "没确认.xlsx", Map.of());
        erase(county, child);
        world.as(who).get("/roster-imports/{id}/rows", roster).then().statusCode(200).body("items.number", contains(5, 6),
                "items.cells.collect { c -> c.find { it.column == 'NAME' }.text }", contains("田小雨", "王小明"));
        for (int gone : List.of(2, 3, 4)) {
            assertNull(opened("roster_row.cells", before.get(gone)), "row " + gone);
        }
        rows(roster).values().forEach(sealed -> assertNotNull(opened("roster_row.cells", sealed)));
        assertNull(openedPiece(roster, piece));
        assertEquals(Map.of(), pieces(roster));
        world.as(who).accept("*/*").get("/jobs/" + bad + "/result").then().statusCode(404);
        world.as(who).get("/roster-imports/{id}/rows", waiting).then().body("items", hasSize(0));
        world.as(who).body(Map.of("columns", List.of(Map.of("column", "NAME", "position", 0), Map.of("column", "VILLAGE", "position", 4))))
                .put("/roster-imports/{id}/columns", waiting).then().statusCode(409).body("code", equalTo("roster.file-gone"));
    }

    private byte[] openedPiece(String roster, byte[] sealed) {
        UUID file = UuidBytes.read(world.bytes("SELECT file_id FROM roster_import WHERE id = ?", UUID.fromString(roster)));
        return opened("job_file." + file + ".0", sealed);
    }

    @Test
    void aRosterThatWasLeftAloneLosesItsRowsAfterThirtyDaysAndAFreshOneKeepsThem() throws Exception {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        byte[] sheet = sheet(List.of(List.of("田小雨", "女", "", "2016-03-21", "董家湾村"), List.of("王小明", "男", "", "2015-06-01", "没有的村")));
        String left = TestRosters.checked(world, who, sheet, "旧.xlsx", Map.of());
        String fresh = TestRosters.checked(world, who, sheet, "新.xlsx", Map.of());
        Map<Integer, byte[]> before = rows(left);
        world.as(who).get("/roster-imports/{id}", left).then().body("unwrittenUntil", equalTo(world.today().plusDays(30).toString()));
        world.execute("UPDATE roster_import SET created_at = '" + world.today().minusDays(31) + " 02:00:00' WHERE id = ?", UUID.fromString(left));
        upkeep.endRows();
        world.as(who).get("/roster-imports/{id}/rows", left).then().body("items", hasSize(0));
        world.as(who).post("/roster-imports/{id}/confirmation", left).then().statusCode(409).body("code", equalTo("roster.nothing-to-import"));
        before.values().forEach(sealed -> assertNull(opened("roster_row.cells", sealed)));
        world.as(who).get("/roster-imports/{id}/rows", fresh).then().body("items", hasSize(2));
        TestRosters.done(world, who, fresh, "confirmation");
    }

    @Test
    void anImportThatIsDoneLosesItsBadRowsAndCanStillBeUndone() throws Exception {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String roster = TestRosters.imported(world, who, sheet(List.of(List.of("田小雨", "女", "", "2016-03-21", "董家湾村"), List.of("王小明", "男", "", "2015-06-01", "没有的村"))));
        world.execute("UPDATE roster_import SET confirmed_at = '" + world.today().minusDays(31) + " 02:00:00', created_at = '" + world.today().minusDays(40)
                + " 02:00:00' WHERE id = ?", UUID.fromString(roster));
        upkeep.endRows();
        world.as(who).get("/roster-imports/{id}/rows", roster).then().body("items.state", contains("IMPORTED"), "items[0].cells.text", not(contains(nullValue())));
        TestRosters.done(world, who, roster, "undo");
        world.as(who).queryParam("q", "田小雨").get("/children").then().body("total", equalTo(0));
    }
}
