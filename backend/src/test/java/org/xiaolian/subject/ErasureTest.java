package org.xiaolian.subject;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.attachment.TestAttachments;
import org.xiaolian.job.TestJobs;
import org.xiaolian.shared.persistence.RecordTable;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.test.OfficeR1;
import org.xiaolian.test.World;

@QuarkusTest
class ErasureTest {
    private static final Path FILES = Path.of("target", "test-data", "files");

    @Inject
    World world;

    @Inject
    FieldCipher cipher;

    @Inject
    DataSource database;

    @Inject
    StumblingPart stumbling;

    private UUID closed(World.County county, String name) {
        UUID child = county.child(name, county.village, world.today().minusYears(6));
        world.execute("UPDATE child SET status = 'CLOSED', closed_on = '" + world.today().minusYears(4) + "', close_reason = 'MOVED_AWAY' WHERE id = ?", child);
        return child;
    }

    private String requested(UUID who, UUID child, String ground) {
        Map<String, Object> body = TestSubjects.body(child, "ERASURE", world.today());
        body.put("ground", ground);
        return world.as(who).body(body).post("/subject-requests").then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse confirm(UUID who, String request) {
        String version = world.as(who).get("/subject-requests/{id}", request).then().statusCode(200).extract().header("ETag");
        return world.as(who).header("If-Match", version).body(Map.of()).post("/subject-requests/{id}/erasure", request).then();
    }

    private void erased(UUID who, String request) {
        String job = confirm(who, request).statusCode(202).extract().path("id");
        TestJobs.ended(world, who, job).body("state", equalTo("DONE"));
    }

    /** Rows that still name the child, by table. */
    private Map<String, Long> left(UUID child) throws SQLException {
        Map<String, Long> left = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (RecordTable table : RecordTable.holding(connection, "child_id")) {
                left.put(table.name(), table.count(connection, child));
            }
            left.put("child", RecordTable.own(connection, "child").count(connection, child));
        }
        left.values().removeIf(n -> n == 0);
        return left;
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection(); ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void anErasedFileIsGoneFromEveryRoomAndOnlyTheRequestRemembersIt() throws SQLException {
        World.County county = world.county();
        UUID sister = county.child("张小妹");
        UUID child = closed(county, "李小雨");
        TestSubjects.everything(world, county, cipher, child, sister);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        // The two are of one mother.
        world.execute("INSERT INTO parent_fact (id, child_id, parent, guardian_id, presence, valid_from, version, created_at)"
                + " SELECT UNHEX(REPLACE(UUID(), '-', '')), (SELECT id FROM child WHERE name = '张小妹' AND region_code = '" + county.village + "'), parent, guardian_id, presence,"
                + " valid_from, 0, created_at FROM parent_fact WHERE child_id = ?", child);
        String copy = TestSubjects.requested(world, admin, child, "COPY");
        TestSubjects.copy(world, admin, copy);
        String request = requested(supervisor, child, "RETENTION_OVER");
        erased(admin, request);
        assertEquals(Map.of("access_entry", left(child).get("access_entry"), "census_confirmation", 1L, "erased_child", 1L, "subject_request", 2L), left(child));
        assertEquals(0, count("SELECT COUNT(*) FROM census_confirmation WHERE needs = '想要课外书' AND region_code = '" + county.village + "'"));
        assertEquals(1, count("SELECT COUNT(*) FROM guardian WHERE region_code = '" + county.village + "' AND name = '李秀英'"));
        assertEquals(0, count("SELECT COUNT(*) FROM guardian WHERE region_code = '" + county.village + "' AND name = '陈奶奶'"));
        assertEquals(0, count("SELECT COUNT(*) FROM guardian WHERE region_code = '" + county.village + "' AND name = '刘邻居'"));
        assertEquals(1, count("SELECT COUNT(*) FROM contact_person n JOIN guardian g ON g.id = n.guardian_id WHERE g.region_code = '" + county.village + "'"));
        assertEquals(0, count("SELECT COUNT(*) FROM home_coming_decision d JOIN home_coming h ON h.id = d.home_coming_id WHERE h.child_id = UNHEX('" + RecordTable.hex(child) + "')"));
        world.as(admin).get("/children/{id}", child).then().statusCode(404);
        world.as(admin).queryParam("q", "李小雨").get("/children").then().body("total", equalTo(0));
        world.as(admin).queryParam("q", "lxy").get("/children").then().body("total", equalTo(0));
        world.as(admin).get("/children/{id}/timeline", child).then().statusCode(404);
        world.as(admin).queryParam("childId", sister).get("/home-visits").then().body("total", equalTo(1));
        world.as(admin).get("/subject-requests/{id}", request).then().statusCode(200).body("state", equalTo("DONE"), "childName", nullValue(), "requesterName", nullValue(),
                "reason", nullValue(), "ground", equalTo("RETENTION_OVER"), "requestedBy.id", equalTo(supervisor.toString()), "decidedBy.id", equalTo(admin.toString()));
        String job = world.as(admin).get("/subject-requests/{id}", copy).then().body("requesterName", nullValue()).extract().path("jobId");
        world.as(admin).accept("application/octet-stream").get("/jobs/" + job + "/result").then().statusCode(404);
        county.as(Role.AUDITOR).queryParam("action", "REMOVE").queryParam("childId", child).get("/access-entries").then().body("items", hasSize(1), "items[0].personId",
                equalTo(admin.toString()), "items[0].fields", equalTo("erased RETENTION_OVER"));
    }

    @Test
    void filesLeaveTheStoreAndTheirKeysWithThem() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String picture = TestAttachments.picture(world, admin, child, "CONSENT_FORM", "同意书.png");
        Path stored = FILES.resolve("attachments").resolve(picture);
        assertTrue(Files.exists(stored), stored.toString());
        erased(admin, requested(county.person(Role.TOWN_SUPERVISOR), child, "UNLAWFUL"));
        assertFalse(Files.exists(stored));
        world.as(admin).get("/attachments/{id}", picture).then().statusCode(404);
    }

    @Test
    void anErasureThatFailedHalfWayGoesOnWhenItIsCalledAgain() throws SQLException {
        World.County county = world.county();
        UUID child = closed(county, "李小雨");
        TestSubjects.everything(world, county, cipher, child, county.child("张小妹"));
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String request = requested(county.person(Role.TOWN_SUPERVISOR), child, "RETENTION_OVER");
        stumbling.stumbleOver(child);
        String job = confirm(admin, request).statusCode(202).extract().path("id");
        TestJobs.ended(world, admin, job).body("state", equalTo("FAILED"));
        assertTrue(left(child).containsKey("child"), left(child).toString());
        assertFalse(left(child).containsKey("home_visit_child"), left(child).toString());
        world.as(admin).get("/subject-requests/{id}", request).then().body("state", equalTo("ERASING"), "jobId", nullValue());
        erased(county.person(Role.COUNTY_ADMIN), request);
        assertEquals(1L, left(child).get("erased_child"));
        assertFalse(left(child).containsKey("child"));
        confirm(admin, request).statusCode(409).body("code", equalTo("subject.ended"));
    }

    @Test
    void nobodyConfirmsHerOwnRequestAndARefusedOneErasesNothing() {
        World.County county = world.county();
        UUID child = closed(county, "李小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String request = requested(admin, child, "RETENTION_OVER");
        confirm(admin, request).statusCode(409).body("code", equalTo("subject.own-request"));
        world.as(admin).header("If-Match", "\"v0\"").body(json("answer", "档案仍需保存。")).post("/subject-requests/{id}/refusal", request).then().statusCode(200);
        confirm(county.person(Role.TOWN_SUPERVISOR), request).statusCode(409).body("code", equalTo("subject.ended"));
        world.as(admin).get("/children/{id}", child).then().statusCode(200);
        county.as(Role.VILLAGE_DIRECTOR).header("If-Match", "\"v0\"").body(Map.of()).post("/subject-requests/{id}/erasure", request).then().statusCode(403);
        world.county().as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(Map.of()).post("/subject-requests/{id}/erasure", request).then().statusCode(404);
    }

    @Test
    void aFileThatWasReopenedSinceTheRequestIsKept() {
        World.County county = world.county();
        UUID child = closed(county, "李小雨");
        String request = requested(county.person(Role.TOWN_SUPERVISOR), child, "RETENTION_OVER");
        world.execute("UPDATE child SET status = 'ACTIVE', closed_on = NULL, close_reason = NULL WHERE id = ?", child);
        confirm(county.person(Role.COUNTY_ADMIN), request).statusCode(409).body("code", equalTo("subject.in-care"));
    }

    @Test
    void whileAReportToTheAuthoritiesOrAnAgreementHoldsTheFileTheRefusalNamesTheReasonAndTheLaw() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        TestSubjects.everything(world, county, cipher, child, county.child("张小妹"));
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> body = TestSubjects.body(child, "ERASURE", world.today());
        body.put("ground", "UNLAWFUL");
        String request = world.as(supervisor).body(body).post("/subject-requests").then().statusCode(201).extract().path("id");
        String signed = world.today().minusMonths(1).toString();
        world.execute("UPDATE care_agreement SET signed_on = '" + signed + "' WHERE child_id = ?", child);
        world.as(supervisor).header("Accept-Language", "zh-CN").body(body).post("/subject-requests").then().statusCode(409).body("code", equalTo("agreement.holds-agreement"), "detail",
                equalTo(signed + "签订的委托照护协议仍然有效（《未成年人保护法》第二十二条、第二十三条），请先终止协议，再删除档案。"));
        confirm(admin, request).statusCode(409).body("code", equalTo("agreement.holds-agreement"));
        world.execute("UPDATE care_agreement SET ended_on = '" + world.today() + "', end_reason = 'PARENT_RETURNED' WHERE child_id = ?", child);
        world.execute("UPDATE care_alert_action SET acted_at = '" + world.today().minusYears(1) + " 04:00:00' WHERE child_id = ?", child);
        confirm(admin, request).statusCode(409).body("code", equalTo("agreement.holds-report"), "detail", equalTo("The law demanded a report about this child (Law on the Protection of"
                + " Minors, article 11); the case papers are kept until " + world.today().minusYears(1).plusYears(3) + ", and so is the file."));
        // An order by an authority goes before it.
        body.put("ground", "LEGAL_ORDER");
        world.as(supervisor).body(body).post("/subject-requests").then().statusCode(201);
        world.execute("UPDATE care_alert_action SET acted_at = '" + world.today().minusYears(4) + " 04:00:00' WHERE child_id = ?", child);
        erased(admin, request);
    }

    @Test
    void filesMergedIntoHersAreErasedWithHers() throws SQLException {
        World.County county = world.county();
        UUID child = closed(county, "李小雨");
        UUID other = closed(county, "李小宇");
        world.execute("UPDATE child SET survivor_id = UNHEX('" + RecordTable.hex(child) + "') WHERE id = ?", other);
        erased(county.person(Role.COUNTY_ADMIN), requested(county.person(Role.TOWN_SUPERVISOR), child, "RETENTION_OVER"));
        assertFalse(left(child).containsKey("child"));
        assertEquals(Map.of("erased_child", 1L), left(other));
    }

    @Test
    void aFrozenReportStaysTrueAndSaysThatTheFileIsErased() {
        OfficeR1 office = new OfficeR1(world);
        UUID child = office.children.get(0);
        String report = world.as(office.officer).body(office.reportRequest()).post("/reports").then().statusCode(201).extract().path("id");
        world.as(office.officer).header("If-Match", "\"v0\"").post("/reports/{id}/finalization", report).then().statusCode(200);
        int visits = total(office, report, "HOME_VISITS");
        int children = total(office, report, "PAIR_CHILDREN");
        erased(office.county.person(Role.COUNTY_ADMIN), requested(office.county.person(Role.COUNTY_ADMIN), child, "LEGAL_ORDER"));
        assertEquals(List.of(visits, children), List.of(total(office, report, "HOME_VISITS"), total(office, report, "PAIR_CHILDREN")));
        world.as(office.officer).get("/reports/{id}/figures/PAIR_CHILDREN/records", report).then().statusCode(200)
                .body("items.find { it.childId == '" + child + "' }.state", equalTo("ERASED"), "items.find { it.childId == '" + child + "' }.childName", nullValue());
        world.as(office.officer).get("/reports/{id}", report).then().statusCode(200).body("status", equalTo("FINAL"));
    }

    private int total(OfficeR1 office, String report, String figure) {
        return world.as(office.officer).get("/reports/{id}/figures/{code}/records", report, figure).then().statusCode(200).extract().path("total");
    }
}
