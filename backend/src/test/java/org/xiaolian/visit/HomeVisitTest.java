package org.xiaolian.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class HomeVisitTest {
    @Inject
    World world;

    /** The least a visit says. */
    static Map<String, Object> visit(Object day, Object... childIds) {
        List<Map<String, Object>> children = new ArrayList<>();
        for (Object child : childIds) {
            children.add(json("childId", child.toString(), "sawChild", true));
        }
        return json("children", children, "occurredOn", day.toString(), "method", "HOME", "planned", true, "purpose", "ROUTINE", "personsMet",
                List.of("CHILD", "CARER"), "observations", List.of(), "talkThemes", List.of(), "needs", List.of(), "urgentAttention", false);
    }

    @Test
    @Practice({"R1-P09", "R1-P10"})
    void aHelperRecordsWhomSheMetWhatSheFoundAndWhichOfTheFiveSelfsTheyTalkedAbout() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        Map<String, Object> body = visit(world.today(), child);
        body.putAll(json("personsMet", List.of("CHILD", "CARER", "TEACHER"), "talkThemes", List.of("SELF_STUDY", "SELF_CARE"), "summary", "在家写作业,奶奶在做饭。",
                "observations", List.of(json("dimension", "LEARNING", "state", "WATCH", "note", "数学有点吃力")), "needs",
                List.of(json("domain", "LEARNING", "urgency", "NORMAL", "text", "课外书")), "followUp", "下次带数学练习册", "nextVisitOn", world.today().plusDays(20).toString()));
        world.as(county.helperOf(child)).body(body).post("/home-visits").then().statusCode(201).header("ETag", "\"v0\"")
                .header("Location", matchesPattern(".*/api/v1/home-visits/[0-9a-f-]{36}"))
                .body("number", endsWith("-000001"), "organization.id", equalTo(county.unit.toString()), "children.childName", contains("张小雨"),
                        "personsMet", contains("CHILD", "CARER", "TEACHER"), "talkThemes", contains("SELF_STUDY", "SELF_CARE"), "attempt", equalTo(false),
                        "lateEntry", equalTo(false), "needs[0].text", equalTo("课外书"), "observations[0].note", equalTo("数学有点吃力"), "summary", equalTo("在家写作业,奶奶在做饭。"));
    }

    @Test
    void aVisitToAForeignChildIsRefusedAtItsFieldAndNothingIsWritten() {
        World.County county = world.county();
        UUID mine = county.child("李子豪");
        UUID foreign = county.child("王思琪");
        UUID helper = county.helperOf(mine);
        world.as(helper).body(visit(world.today(), mine, foreign)).post("/home-visits").then().statusCode(400)
                .body("errors[0].field", equalTo("children[1].childId"), "errors[0].code", equalTo("home-visit.child-unknown"));
        world.as(helper).get("/home-visits").then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void anotherHelpersVisitDoesNotExistForHerAndRolesWithoutThePermissionAreRefused() {
        World.County county = world.county();
        UUID child = county.child("陈佳怡");
        String id = world.as(county.helperOf(child)).body(visit(world.today(), child)).post("/home-visits").then().statusCode(201).extract().path("id");
        world.as(county.helperOf(county.child("别的孩子"))).get("/home-visits/{id}", id).then().statusCode(404).body("code", equalTo("resource.not-found"));
        county.as(Role.AUDITOR).get("/home-visits/{id}", id).then().statusCode(403);
        county.as(Role.HEAD_TEACHER).body(visit(world.today(), child)).post("/home-visits").then().statusCode(403);
        county.as(Role.ORGANIZATION_OFFICER).get("/home-visits/{id}", id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void ofAGroupVisitAHelperSeesHerOwnChildrenAndOnlyTheNumberOfTheOthers() {
        World.County county = world.county();
        UUID mine = county.child("赵雨欣");
        UUID other = county.child("黄家乐");
        String id = world.as(county.helperOf(mine, other)).body(visit(world.today(), mine, other)).post("/home-visits").then().statusCode(201).extract().path("id");
        world.as(county.helperOf(mine)).get("/home-visits/{id}", id).then().statusCode(200)
                .body("children.childName", contains("赵雨欣"), "otherChildrenCount", equalTo(1));
    }

    @Test
    void futureAndTooOldDatesAreRefusedAndLateEntriesAreMarked() {
        World.County county = world.county();
        UUID child = county.child("周天宇");
        UUID helper = county.helperOf(child);
        world.as(helper).body(visit(world.today().plusDays(1), child)).post("/home-visits").then().statusCode(400)
                .body("errors[0].code", equalTo("field.future-date"));
        world.as(helper).body(visit(world.today().minusDays(31), child)).post("/home-visits").then().statusCode(400)
                .body("errors[0].field", equalTo("occurredOn"), "errors[0].code", equalTo("home-visit.too-old"));
        world.as(helper).body(visit(world.today().minusDays(30), child)).post("/home-visits").then().statusCode(201).body("lateEntry", equalTo(true));
        world.as(helper).body(visit(world.today().minusDays(3), child)).post("/home-visits").then().statusCode(201).body("lateEntry", equalTo(false));
    }

    @Test
    void theSamePressOfSaveFromEightThreadsBooksOneVisit() throws Exception {
        World.County county = world.county();
        UUID child = county.child("吴晓月");
        UUID helper = county.helperOf(child);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(threads.submit(() -> world.as(helper).header("Idempotency-Key", "one-press").body(visit(world.today(), child))
                    .post("/home-visits").then().statusCode(201).extract().path("id")));
        }
        java.util.Set<String> ids = new java.util.HashSet<>();
        for (Future<String> answer : answers) {
            ids.add(answer.get());
        }
        threads.shutdown();
        assertEquals(1, ids.size());
        world.as(helper).get("/home-visits").then().body("total", equalTo(1));
    }

    @Test
    void twentyVisitsAtOnceGetTwentyNumbers() throws Exception {
        World.County county = world.county();
        UUID child = county.child("徐婷婷");
        UUID helper = county.helperOf(child);
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Future<String>> numbers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            numbers.add(threads.submit(() -> world.as(helper).body(visit(world.today(), child)).post("/home-visits").then().statusCode(201)
                    .extract().path("number")));
        }
        java.util.Set<String> distinct = new java.util.TreeSet<>();
        for (Future<String> number : numbers) {
            distinct.add(number.get());
        }
        threads.shutdown();
        assertEquals(20, distinct.size());
    }

    @Test
    void emojiRareCharactersAndLongNotesComeBackAsTheyWere() {
        World.County county = world.county();
        UUID child = county.child("孙·𠮷丽");
        Map<String, Object> body = visit(world.today(), child);
        String text = "笑了🎈𠮷家的㐀" + "长".repeat(1_900);
        body.put("summary", text);
        world.as(county.helperOf(child)).body(body).post("/home-visits").then().statusCode(201).body("summary", equalTo(text));
        body.put("summary", "长".repeat(2_001));
        world.as(county.helperOf(child)).body(body).post("/home-visits").then().statusCode(400)
                .body("errors[0].field", equalTo("summary"), "errors[0].code", equalTo("field.too-long"));
    }

    @Test
    void aCorrectionNeedsTheVersionAndACancelledVisitStaysReadable() {
        World.County county = world.county();
        UUID child = county.child("胡文静");
        UUID helper = county.helperOf(child);
        String id = world.as(helper).body(visit(world.today(), child)).post("/home-visits").then().statusCode(201).extract().path("id");
        Map<String, Object> moved = visit(world.today().minusDays(2), child);
        world.as(helper).body(moved).put("/home-visits/{id}", id).then().statusCode(428);
        world.as(helper).header("If-Match", "\"v0\"").body(moved).put("/home-visits/{id}", id).then().statusCode(200)
                .body("occurredOn", equalTo(world.today().minusDays(2).toString()), "version", equalTo(1));
        world.as(helper).header("If-Match", "\"v0\"").body(moved).put("/home-visits/{id}", id).then().statusCode(412);
        world.as(county.helperOf(child)).header("If-Match", "\"v1\"").body(moved).put("/home-visits/{id}", id).then().statusCode(403)
                .body("code", equalTo("home-visit.not-yours"));
        world.as(helper).body(json("reason", "记错了孩子")).post("/home-visits/{id}/cancellation", id).then().statusCode(200)
                .body("cancelReason", equalTo("记错了孩子"));
        world.as(helper).body(json("reason", "再来")).post("/home-visits/{id}/cancellation", id).then().statusCode(409).body("code", equalTo("home-visit.cancelled"));
        world.as(helper).get("/home-visits").then().body("total", equalTo(0));
        world.as(helper).queryParam("includeCancelled", true).get("/home-visits").then().body("total", equalTo(1), "items[0].cancelled", equalTo(true));
    }

    @Test
    void theDayAfterHerPairingEndedAHelperSeesNothingMoreOfTheChild() {
        World.County county = world.county();
        UUID child = county.child("朱春燕");
        UUID helper = county.person(Role.HELPER);
        UUID pairing = county.pair(child, helper, "CADRE", world.today().minusDays(100));
        String id = world.as(helper).body(visit(world.today().minusDays(2), child)).post("/home-visits").then().statusCode(201).extract().path("id");
        county.as(Role.COUNTY_ADMIN).body(json("endsOn", world.today().minusDays(1).toString(), "reason", "HANDED_OVER"))
                .post("/pairings/{id}/closure", pairing).then().statusCode(200);
        world.as(helper).get("/home-visits/{id}", id).then().statusCode(404);
        world.as(helper).get("/home-visits").then().body("total", equalTo(0));
        world.as(helper).body(visit(world.today(), child)).post("/home-visits").then().statusCode(400).body("errors.code", hasItem("home-visit.child-unknown"));
    }

    @Test
    void worriesAChildConfidedAreForTheRecorderAndTheVillageDirectorNotForTheSupervisor() {
        World.County county = world.county();
        UUID child = county.child("高可馨");
        Map<String, Object> body = visit(world.today(), child);
        body.put("observations", List.of(json("dimension", "PSYCHOLOGY", "state", "CONCERN", "note", "想妈妈,晚上睡不好")));
        UUID helper = county.helperOf(child);
        String id = world.as(helper).body(body).post("/home-visits").then().statusCode(201).body("observations[0].note", equalTo("想妈妈,晚上睡不好")).extract().path("id");
        county.as(Role.VILLAGE_DIRECTOR).get("/home-visits/{id}", id).then().body("observations[0].note", equalTo("想妈妈,晚上睡不好"));
        county.as(Role.TOWN_SUPERVISOR).get("/home-visits/{id}", id).then().statusCode(200).body("observations[0].state", equalTo("CONCERN"),
                "observations[0].note", nullValue());
    }

    @Test
    void aPageOfVisitsAndItsTotalTellTheSameFilter() {
        World.County county = world.county();
        UUID child = county.child("林欣妍");
        UUID helper = county.helperOf(child);
        for (int back = 0; back < 5; back++) {
            world.as(helper).body(visit(world.today().minusDays(back), child)).post("/home-visits").then().statusCode(201);
        }
        String cursor = world.as(helper).queryParam("limit", 2).queryParam("to", world.today().minusDays(1).toString()).get("/home-visits").then()
                .statusCode(200).body("items.occurredOn", contains(world.today().minusDays(1).toString(), world.today().minusDays(2).toString()),
                        "total", equalTo(4)).extract().path("nextCursor");
        world.as(helper).queryParam("limit", 2).queryParam("to", world.today().minusDays(1).toString()).queryParam("cursor", cursor).get("/home-visits").then()
                .body("items.occurredOn", contains(world.today().minusDays(3).toString(), world.today().minusDays(4).toString()), "nextCursor", nullValue());
        world.as(helper).queryParam("cursor", "made-up").get("/home-visits").then().statusCode(400).body("code", equalTo("page.bad-cursor"));
    }
}
