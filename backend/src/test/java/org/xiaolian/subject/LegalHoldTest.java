package org.xiaolian.subject;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaolian.account.Role;
import org.xiaolian.attachment.TestAttachments;
import org.xiaolian.job.TestJobs;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class LegalHoldTest {
    private static final String REASON = "市人民法院来函，抚养权纠纷一案需要调取档案";

    @Inject
    World world;

    @Inject
    StatementCounter statements;

    private static Map<String, Object> body(Object child, Object until) {
        return json("childId", child.toString(), "ground", "LITIGATION", "reason", REASON, "holdsUntil", until == null ? null : until.toString());
    }

    private String held(UUID who, UUID child) {
        return world.as(who).body(body(child, null)).post("/legal-holds").then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse lift(UUID who, String hold) {
        String version = world.as(who).get("/legal-holds/{id}", hold).then().statusCode(200).extract().header("ETag");
        return world.as(who).header("If-Match", version).body(json("reason", "法院已结案，来函解除保留")).post("/legal-holds/{id}/lifting", hold).then();
    }

    private static Map<String, Object> erasure(World world, UUID child, String ground) {
        Map<String, Object> body = TestSubjects.body(child, "ERASURE", world.today());
        body.put("ground", ground);
        return body;
    }

    private UUID closed(World.County county) {
        UUID child = county.child("李小雨", county.village, world.today().minusYears(6));
        world.execute("UPDATE child SET status = 'CLOSED', closed_on = '" + world.today().minusYears(4) + "', close_reason = 'MOVED_AWAY' WHERE id = ?", child);
        return child;
    }

    @ParameterizedTest
    @EnumSource(ErasureGround.class)
    void whileAFileIsHeldItsErasureIsRefusedWhateverItsGroundEvenWhenItsRetentionIsOver(ErasureGround ground) {
        World.County county = world.county();
        UUID child = closed(county);
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        String hold = held(supervisor, child);
        world.as(supervisor).header("Accept-Language", "zh-CN").body(erasure(world, child, ground.name())).post("/subject-requests").then().statusCode(409).body("code",
                equalTo("subject.legal-hold"), "detail", equalTo("这份档案因诉讼、调查或争议处理依法保留，保留期间不能删除；请先由县或乡镇解除保留。"));
        lift(supervisor, hold).statusCode(200);
        world.as(supervisor).body(erasure(world, child, ground.name())).post("/subject-requests").then().statusCode(201);
    }

    @Test
    void aHoldSetAfterTheErasureWasAskedStopsTheSecondPersonAndLiftedLetsHerGoOn() {
        World.County county = world.county();
        UUID child = closed(county);
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String request = world.as(supervisor).body(erasure(world, child, "RETENTION_OVER")).post("/subject-requests").then().statusCode(201).extract().path("id");
        String hold = held(admin, child);
        world.as(admin).header("If-Match", "\"v0\"").body(Map.of()).post("/subject-requests/{id}/erasure", request).then().statusCode(409).body("code", equalTo("subject.legal-hold"));
        world.as(admin).get("/subject-requests/{id}", request).then().body("state", equalTo("OPEN"));
        world.as(admin).get("/children/{id}", child).then().statusCode(200);
        lift(admin, hold).statusCode(200);
        String job = world.as(admin).header("If-Match", "\"v0\"").body(Map.of()).post("/subject-requests/{id}/erasure", request).then().statusCode(202).extract().path("id");
        TestJobs.ended(world, admin, job).body("state", equalTo("DONE"));
        world.as(admin).get("/legal-holds/{id}", hold).then().statusCode(404);
    }

    @Test
    void noAttachmentOfAHeldFileIsRemovedByHand() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String picture = TestAttachments.picture(world, admin, child, "CONSENT_FORM", "同意书.png");
        String hold = held(admin, child);
        remove(admin, picture).statusCode(409).body("code", equalTo("subject.legal-hold"));
        world.as(admin).get("/attachments/{id}", picture).then().statusCode(200);
        lift(admin, hold).statusCode(200);
        remove(admin, picture).statusCode(204);
    }

    private ValidatableResponse remove(UUID who, String attachment) {
        String version = world.as(who).get("/attachments/{id}", attachment).then().statusCode(200).extract().header("ETag");
        return world.as(who).header("If-Match", version).body(json("reason", "放错了档案")).post("/attachments/{id}/removal", attachment).then();
    }

    @Test
    void aHoldSaysWhyByWhomAndUntilWhenAndIsLiftedOnceWithAReason() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String until = world.today().plusYears(1).toString();
        String hold = world.as(admin).body(body(child, until)).post("/legal-holds").then().statusCode(201).body("state", equalTo("HOLDING"), "reason", equalTo(REASON),
                "holdsUntil", equalTo(until), "setBy.name", equalTo("测试COUNTY_ADMIN"), "childName", equalTo("李小雨"), "region.code", equalTo(county.village)).extract().path("id");
        world.as(admin).header("If-Match", "\"v0\"").body(json("reason", "")).post("/legal-holds/{id}/lifting", hold).then().statusCode(400);
        world.as(admin).body(json("reason", "法院已结案")).post("/legal-holds/{id}/lifting", hold).then().statusCode(428);
        world.as(admin).header("If-Match", "\"v7\"").body(json("reason", "法院已结案")).post("/legal-holds/{id}/lifting", hold).then().statusCode(412);
        lift(admin, hold).statusCode(200).body("state", equalTo("LIFTED"), "liftReason", equalTo("法院已结案，来函解除保留"), "liftedBy.id", equalTo(admin.toString()));
        lift(admin, hold).statusCode(409).body("code", equalTo("subject.hold-ended"));
    }

    @Test
    void setReadAndLiftedHoldsStandInTheAccessLogWithoutTheirReasons() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        lift(admin, held(admin, child)).statusCode(200);
        String entries = county.as(Role.AUDITOR).queryParam("childId", child).get("/access-entries").then().statusCode(200)
                .body("items.findAll { it.subjectKind == 'legal-hold' }.action", containsInAnyOrder("CREATE", "VIEW", "UPDATE"),
                        "items.findAll { it.action == 'CREATE' && it.subjectKind == 'legal-hold' }.fields", contains("LITIGATION")).extract().asString();
        assertTrue(!entries.contains("抚养权") && !entries.contains("结案"), entries);
    }

    @ParameterizedTest
    @CsvSource({"-1, 201, EXPIRED", "0, 409, HOLDING", "1, 409, HOLDING"})
    void aHoldEndsByItselfAfterItsLastDay(int days, int status, String state) {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String hold = world.as(admin).body(body(child, world.today())).post("/legal-holds").then().statusCode(201).extract().path("id");
        world.execute("UPDATE legal_hold SET holds_until = '" + world.today().plusDays(days) + "' WHERE id = ?", UUID.fromString(hold));
        world.as(admin).body(erasure(world, child, "UNLAWFUL")).post("/subject-requests").then().statusCode(status);
        world.as(admin).queryParam("childId", child).queryParam("state", state).get("/legal-holds").then().body("items.id", contains(hold));
        for (LegalHoldState other : LegalHoldState.values()) {
            world.as(admin).queryParam("childId", child).queryParam("state", other.name()).get("/legal-holds").then().body("total", equalTo(other.name().equals(state) ? 1 : 0));
        }
    }

    @Test
    void aHoldEndsTodayAtTheEarliestAndComesTooLateOnceTheErasureIsConfirmed() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).body(body(child, world.today().minusDays(1))).post("/legal-holds").then().statusCode(400).body("errors[0].field", equalTo("holdsUntil"), "errors[0].code",
                equalTo("subject.hold-in-past"));
        String request = world.as(admin).body(erasure(world, child, "UNLAWFUL")).post("/subject-requests").then().statusCode(201).extract().path("id");
        world.execute("UPDATE subject_request SET state = 'ERASING' WHERE id = ?", UUID.fromString(request));
        world.as(admin).body(body(child, null)).post("/legal-holds").then().statusCode(409).body("code", equalTo("subject.hold-too-late"));
    }

    @Test
    void theHoldOnAMergedFileHoldsTheChildsOneFile() {
        World.County county = world.county();
        UUID child = closed(county);
        UUID other = closed(county);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        held(admin, other);
        world.as(admin).body(erasure(world, child, "RETENTION_OVER")).post("/subject-requests").then().statusCode(201);
        world.execute("UPDATE child SET survivor_id = (SELECT id FROM (SELECT id FROM child WHERE id = x'" + child.toString().replace("-", "") + "') s) WHERE id = ?", other);
        world.as(admin).body(erasure(world, child, "RETENTION_OVER")).post("/subject-requests").then().statusCode(409).body("code", equalTo("subject.legal-hold"));
    }

    @Test
    void theCopyForTheGuardianSaysThatTheFileWasHeldAndNotWhatFor() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        held(admin, child);
        String words = TestSubjects.words(TestSubjects.copy(world, admin, TestSubjects.requested(world, admin, child, "COPY")).get("儿童档案.docx"));
        assertTrue(words.contains("依法保留") && !words.contains("法院") && !words.contains("诉讼中"), words);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COUNTY_ADMIN", "TOWN_SUPERVISOR"}, mode = EnumSource.Mode.EXCLUDE)
    void onlyWhoAnswersForACountyOrATownHoldsFilesOrReadsOfHolds(Role role) {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        String hold = held(county.person(Role.COUNTY_ADMIN), child);
        county.as(role).body(body(child, null)).post("/legal-holds").then().statusCode(403);
        county.as(role).get("/legal-holds").then().statusCode(403);
        county.as(role).get("/legal-holds/{id}", hold).then().statusCode(403);
        county.as(role).header("If-Match", "\"v0\"").body(json("reason", "法院已结案")).post("/legal-holds/{id}/lifting", hold).then().statusCode(403);
    }

    @Test
    void holdsOfOtherPlacesAreUnknown() {
        World.County county = world.county();
        UUID elsewhere = county.child("陈小云", county.otherVillage, world.today().minusYears(1));
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        world.as(supervisor).body(body(elsewhere, null)).post("/legal-holds").then().statusCode(404);
        String hold = held(county.person(Role.COUNTY_ADMIN), elsewhere);
        world.as(supervisor).get("/legal-holds/{id}", hold).then().statusCode(404);
        world.as(supervisor).get("/legal-holds").then().statusCode(200).body("total", equalTo(0));
        world.as(supervisor).header("If-Match", "\"v0\"").body(json("reason", "法院已结案")).post("/legal-holds/{id}/lifting", hold).then().statusCode(404);
        world.as(supervisor).get("/legal-holds/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theListBeginsWithTheNewestKeepsReasonsToItselfAndTakesAsManyStatementsForTenAsForTwo() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        held(admin, county.child("李小雨"));
        held(admin, county.child("张小云"));
        world.as(admin).get("/legal-holds").then().statusCode(200).body("items.childName", contains("张小云", "李小雨"), "items[0].holdsUntil", nullValue()).body(not(containsString("抚养权")));
        long two = listed(admin);
        for (int i = 0; i < 8; i++) {
            held(admin, county.child("孩子" + i));
        }
        assertEquals(two, listed(admin));
        world.as(admin).get("/legal-holds").then().body("items", hasSize(10), "total", equalTo(10));
    }

    /** The fewest of several readings: work in the background asks something now and then. */
    private long listed(UUID who) {
        return LongStream.range(0, 5).map(i -> statements.during(() -> world.as(who).get("/legal-holds").then().statusCode(200))).min().orElseThrow();
    }
}
