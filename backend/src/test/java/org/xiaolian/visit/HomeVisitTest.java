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
import java.time.LocalDate;
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
    @Practice({"R4-P09", "R4-P14"})
    void plannedVisitsAndThoseMadeAsItCameBothCountAndAreFoundApart() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        Map<String, Object> planned = visit(world.today().minusDays(1), child);
        planned.put("talkThemes", List.of("SELF_STUDY", "SELF_CARE", "SELF_PROTECTION", "SELF_STRENGTH", "SELF_DISCIPLINE", "INDEPENDENCE"));
        String first = world.as(helper).body(planned).post("/home-visits").then().statusCode(201)
                .body("talkThemes", contains("SELF_STUDY", "SELF_CARE", "SELF_PROTECTION", "SELF_STRENGTH", "SELF_DISCIPLINE", "INDEPENDENCE")).extract().path("id");
        Map<String, Object> asItCame = visit(world.today(), child);
        asItCame.put("planned", false);
        String second = world.as(helper).body(asItCame).post("/home-visits").then().statusCode(201).extract().path("id");
        world.as(helper).queryParam("planned", true).get("/home-visits").then().statusCode(200).body("items.id", contains(first), "total", equalTo(1));
        world.as(helper).queryParam("planned", false).get("/home-visits").then().body("items.id", contains(second));
        county.as(Role.ORGANIZATION_OFFICER).queryParam("from", world.today().minusDays(1).toString()).queryParam("to", world.today().toString()).get("/record-counts").then()
                .body("homeVisitPersonTimes", equalTo(2));
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
    @Practice({"R1-P11", "R4-P02"})
    void whatAFindingIsAboutGiftsAndTheSuggestedLevelAreKeptAndSurviveACorrectionByOneWhoMayNotReadThem() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        Map<String, Object> body = visit(world.today(), child);
        body.putAll(json("observations", List.of(json("dimension", "PSYCHOLOGY", "state", "WATCH", "note", "想妈妈", "aspects", List.of("MOOD", "PARENT_CONTACT")),
                json("dimension", "SAFETY", "state", "CONCERN", "aspects", List.of("DROWNING"))), "gifts", List.of(json("item", "书包", "quantity", 1), json("item", "作业本", "quantity", 10)),
                "levelSuggestion", "RAISE"));
        String id = world.as(helper).body(body).post("/home-visits").then().statusCode(201).body("gifts.item", contains("书包", "作业本"), "gifts.quantity", contains(1, 10),
                "levelSuggestion", equalTo("RAISE"), "observations.find { it.dimension == 'PSYCHOLOGY' }.aspects", contains("MOOD", "PARENT_CONTACT")).extract().path("id");
        // Whom it was not confided to sees that there is something, not what; her correction leaves it as it is.
        county.as(Role.ORGANIZATION_OFFICER).get("/home-visits/{id}", id).then().statusCode(200).body("observations.find { it.dimension == 'PSYCHOLOGY' }", nullValue(),
                "observations.find { it.dimension == 'SAFETY' }.aspects", contains("DROWNING"));
        Map<String, Object> corrected = visit(world.today(), child);
        corrected.put("summary", "改一个字");
        county.as(Role.ORGANIZATION_OFFICER).header("If-Match", "\"v0\"").body(corrected).put("/home-visits/{id}", id).then().statusCode(200).body("gifts.size()", equalTo(0),
                "levelSuggestion", nullValue());
        world.as(helper).get("/home-visits/{id}", id).then().body("observations.dimension", contains("PSYCHOLOGY"), "observations[0].aspects", contains("MOOD", "PARENT_CONTACT"),
                "observations[0].note", equalTo("想妈妈"));
        Map<String, Object> elsewhere = visit(world.today(), child);
        elsewhere.put("observations", List.of(json("dimension", "LEARNING", "state", "WATCH", "aspects", List.of("DROWNING"))));
        world.as(helper).body(elsewhere).post("/home-visits").then().statusCode(400).body("errors[0].field", equalTo("observations[0].aspects"),
                "errors[0].code", equalTo("home-visit.aspect-elsewhere"));
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
    void brokenJsonUnknownFieldsAndUnknownCodesAreNamedAndNothingIsWritten() {
        World.County county = world.county();
        UUID child = county.child("郭子涵");
        UUID helper = county.helperOf(child);
        world.as(helper).body("{\"children\": [").post("/home-visits").then().statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("request.malformed-json"));
        Map<String, Object> body = visit(world.today(), child);
        body.put("purpose", "SIGHTSEEING");
        world.as(helper).body(body).post("/home-visits").then().statusCode(400).body("errors[0].field", equalTo("purpose"), "errors[0].code", equalTo("request.unknown-value"));
        body.putAll(json("purpose", "ROUTINE", "number", "2026-1"));
        world.as(helper).body(body).post("/home-visits").then().statusCode(400).body("errors[0].field", equalTo("number"), "errors[0].code", equalTo("request.unknown-field"));
        world.as(helper).get("/home-visits").then().body("total", equalTo(0));
    }

    @Test
    void twoMegabytesOfSummaryAreRefusedAsTooLarge() {
        World.County county = world.county();
        UUID child = county.child("何雨桐");
        Map<String, Object> body = visit(world.today(), child);
        body.put("summary", "a".repeat(2 << 20));
        world.as(county.helperOf(child)).body(body).post("/home-visits").then().statusCode(413).contentType("application/problem+json")
                .body("code", equalTo("request.too-large"));
    }

    @Test
    void plainTextsKeepEmojiAndRareCharactersToo() {
        World.County county = world.county();
        UUID child = county.child("罗·㐀玉");
        Map<String, Object> body = visit(world.today(), child);
        body.putAll(json("companions", "阿依古丽·𠮷", "helpGiven", "书包🎒", "followUp", "生日带🎈", "needs", List.of(json("domain", "OTHER", "urgency", "LOW", "text", "想要🎈𠀀"))));
        String id = world.as(county.helperOf(child)).body(body).post("/home-visits").then().statusCode(201).extract().path("id");
        county.as(Role.VILLAGE_DIRECTOR).get("/home-visits/{id}", id).then().body("companions", equalTo("阿依古丽·𠮷"), "helpGiven", equalTo("书包🎒"),
                "followUp", equalTo("生日带🎈"), "needs[0].text", equalTo("想要🎈𠀀"), "children.childName", contains("罗·㐀玉"));
    }

    @Test
    void anOfficerEntersThePaperOfTheWholeYearAndItIsMarkedLate() {
        World.County county = world.county();
        UUID child = county.child("宋雅文");
        county.helperOf(child);
        java.time.LocalDate newYear = world.today().withDayOfYear(1);
        county.as(Role.ORGANIZATION_OFFICER).body(visit(newYear, child)).post("/home-visits").then().statusCode(201)
                .body("lateEntry", equalTo(newYear.isBefore(world.today().minusDays(3))), "number", equalTo(county.code.substring(0, 6) + "-" + newYear.getYear() + "-000001"));
        world.as(county.helperOf(child)).body(visit(world.today().minusYears(1), child)).post("/home-visits").then().statusCode(400);
    }

    @Test
    void visitorsAreColleaguesOrHelpersOfTheChildAndNobodyElse() {
        World.County county = world.county();
        UUID child = county.child("许可欣");
        UUID helper = county.helperOf(child);
        UUID colleague = world.person("同事", county.unit);
        UUID teacher = world.person("结对老师", county.school);
        county.pair(child, teacher, "TEACHER", world.today().minusDays(10));
        Map<String, Object> body = visit(world.today(), child);
        body.put("visitorIds", List.of(helper.toString(), colleague.toString(), teacher.toString()));
        String id = world.as(helper).body(body).post("/home-visits").then().statusCode(201).body("visitors.size()", equalTo(3)).extract().path("id");
        world.as(helper).header("If-Match", "\"v0\"").body(visit(world.today(), child)).put("/home-visits/{id}", id).then().body("visitors.size()", equalTo(3));
        body.put("visitorIds", List.of(world.person("外县的人", world.county().unit).toString()));
        world.as(helper).body(body).post("/home-visits").then().statusCode(400).body("errors[0].field", equalTo("visitorIds[0]"),
                "errors[0].code", equalTo("home-visit.visitor-unknown"));
    }

    @Test
    void whoIsDirectorOfOneVillageIsOnlyAHelperInAnother() {
        World.County county = world.county();
        UUID child = county.child("冯思远", county.otherVillage, world.today().minusYears(1));
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        world.grant(director, Role.HELPER, null, null, null);
        county.pair(child, director, "CADRE", world.today().minusDays(50));
        Map<String, Object> body = visit(world.today(), child);
        body.put("observations", List.of(json("dimension", "PSYCHOLOGY", "state", "CONCERN", "note", "不想上学"), json("dimension", "HEALTH", "state", "WATCH", "note", "咳嗽")));
        String id = world.as(county.helperOf(child)).body(body).post("/home-visits").then().statusCode(201).extract().path("id");
        world.as(director).get("/home-visits/{id}", id).then().statusCode(200).body("observations.find { it.dimension == 'PSYCHOLOGY' }.note", nullValue(),
                "observations.find { it.dimension == 'HEALTH' }.note", equalTo("咳嗽"));
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(officer).get("/home-visits/{id}", id).then().statusCode(200).body("observations", org.hamcrest.Matchers.empty());
    }

    @Test
    void aVolunteerReadsHerOwnWordsOnly() {
        World.County county = world.county();
        UUID child = county.child("彭小满");
        UUID volunteer = county.person(Role.VOLUNTEER);
        county.pair(child, volunteer, "VOLUNTEER", world.today().minusDays(50));
        Map<String, Object> body = visit(world.today(), child);
        body.putAll(json("summary", "奶奶腿疼", "helpGiven", "药", "followUp", "再去", "needs", List.of(json("domain", "LIVING", "urgency", "HIGH", "text", "棉被"))));
        String id = world.as(county.helperOf(child)).body(body).post("/home-visits").then().statusCode(201).extract().path("id");
        world.as(volunteer).get("/home-visits/{id}", id).then().statusCode(200).body("summary", nullValue(), "helpGiven", nullValue(), "followUp", nullValue(),
                "needs.size()", equalTo(0), "purpose", equalTo("ROUTINE"));
        world.as(volunteer).body(body).post("/home-visits").then().statusCode(201).body("summary", equalTo("奶奶腿疼"), "needs.size()", equalTo(1));
    }

    @Test
    void aClosedFileTakesVisitsOfTheTimeBeforeItWasClosed() {
        World.County county = world.county();
        UUID child = county.child("曾子墨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        world.as(director).body(json("closedOn", world.today().minusDays(5).toString(), "reason", "MOVED_AWAY")).post("/children/{id}/closure", child).then().statusCode(200);
        world.as(director).body(visit(world.today(), child)).post("/home-visits").then().statusCode(400).body("errors[0].field", equalTo("children[0].childId"),
                "errors[0].code", equalTo("home-visit.child-not-in-care"));
        world.as(director).body(visit(world.today().minusDays(6), child)).post("/home-visits").then().statusCode(201);
    }

    @Test
    void numbersOfTwoOfficesOfOneCountyNeverMeet() {
        World.County county = world.county();
        UUID child = county.child("袁梦琪");
        String start = county.code.substring(0, 6) + "-" + world.today().getYear();
        world.as(county.helperOf(child)).body(visit(world.today(), child)).post("/home-visits").then().body("number", equalTo(start + "-000001"));
        county.as(Role.VILLAGE_DIRECTOR).body(visit(world.today(), child)).post("/home-visits").then().body("number", equalTo(start + "-000002"));
    }

    @Test
    void aDimensionIsGivenOnce() {
        World.County county = world.county();
        UUID child = county.child("蒋文轩");
        Map<String, Object> body = visit(world.today(), child);
        body.put("observations", List.of(json("dimension", "SAFETY", "state", "FINE"), json("dimension", "SAFETY", "state", "CONCERN", "note", "水塘没有围栏")));
        world.as(county.helperOf(child)).body(body).post("/home-visits").then().statusCode(400).body("errors[0].field", equalTo("observations[1].dimension"),
                "errors[0].code", equalTo("home-visit.observation-repeated"));
    }
}
