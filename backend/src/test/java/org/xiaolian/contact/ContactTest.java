package org.xiaolian.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class ContactTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    static Map<String, Object> contact(Object day, String channel, String counterpart, String kind, String outcome, Object... childIds) {
        return json("childIds", Arrays.stream(childIds).map(Object::toString).toList(), "occurredOn", day.toString(), "channel", channel, "counterpart",
                counterpart, "kind", kind, "outcome", outcome, "talkThemes", List.of());
    }

    @Test
    void aCorrectionKeepsWhatWasSaidBeforeAndAnOldEntryIsCorrectedByAnother() {
        World.County county = world.county();
        UUID child = county.child("张子豪");
        UUID helper = county.helperOf(child);
        Map<String, Object> body = contact(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", child);
        body.putAll(json("summary", "问了学习", "thoughtNote", "想爸爸"));
        String first = world.as(helper).body(body).post("/contacts").then().statusCode(201).extract().path("id");
        Map<String, Object> better = contact(world.today(), "PHONE", "MOTHER", "GENERAL", "REACHED", child);
        better.put("thoughtNote", "想爸爸");
        world.as(helper).header("If-Match", "\"v0\"").body(better).put("/contacts/{id}", first).then().statusCode(200);
        world.as(helper).get("/contacts/{id}/history", first).then().statusCode(200).body("items.before.counterpart", contains("FATHER"), "items.before.summary", contains("问了学习"),
                "items.before.thoughtNote", contains("想爸爸"), "items.changedBy.id", contains(helper.toString()));
        county.as(Role.ORGANIZATION_OFFICER).get("/contacts/{id}/history", first).then().statusCode(200).body("items.before.thoughtNote", contains(nullValue()));
        world.as(county.helperOf(county.child("别的孩子"))).get("/contacts/{id}/history", first).then().statusCode(404);
        county.as(Role.AUDITOR).get("/contacts/{id}/history", first).then().statusCode(403);

        better.put("correctsId", first);
        world.as(helper).body(better).post("/contacts").then().statusCode(409).body("code", equalTo("contact.still-correctable"));
        world.execute("UPDATE contact SET created_at = DATE_SUB(created_at, INTERVAL 31 DAY) WHERE id = ?", UUID.fromString(first));
        world.as(helper).get("/contacts/{id}", first).then().body("correctable", equalTo(false), "replaceable", equalTo(true));
        String second = world.as(helper).body(better).post("/contacts").then().statusCode(201).body("correctsId", equalTo(first)).extract().path("id");
        world.as(helper).get("/contacts/{id}", first).then().body("correctedById", equalTo(second), "cancelledOn", equalTo(world.today().toString()));
        world.as(helper).get("/contacts").then().body("items.id", contains(second));
    }

    @Test
    @Practice("R1-P07")
    void aHelperRecordsACallWithTheFatherAndFindsItByCounterpart() {
        World.County county = world.county();
        UUID child = county.child("张子豪");
        UUID helper = county.helperOf(child);
        world.as(helper).body(contact(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", child)).post("/contacts").then().statusCode(201)
                .body("children.childName", contains("张子豪"), "counterpart", equalTo("FATHER"), "organization.id", equalTo(county.unit.toString()));
        world.as(helper).body(contact(world.today(), "PHONE", "MOTHER", "GENERAL", "NOT_REACHED", child)).post("/contacts").then().statusCode(201);
        world.as(helper).queryParam("counterpart", "FATHER").get("/contacts").then().body("total", equalTo(1), "items[0].outcome", equalTo("REACHED"));
        world.as(helper).queryParam("outcome", "NOT_REACHED").get("/contacts").then().body("total", equalTo(1));
    }

    @Test
    @Practice({"R4-P05", "R4-P12", "R2-P17"})
    void aKindWordAReportFromSchoolAndAnyCallNeedNoPlanAndAreFoundByWhatTheyWere() {
        World.County county = world.county();
        UUID child = county.child("张子豪");
        UUID helper = county.helperOf(child);
        world.as(helper).body(contact(world.today(), "TALK", "CHILD", "DAILY_CARE", "REACHED", child)).post("/contacts").then().statusCode(201).body("summary", nullValue());
        world.as(helper).body(contact(world.today(), "WECHAT", "MOTHER", "SCHOOL_REPORT", "REACHED", child)).post("/contacts").then().statusCode(201);
        world.as(helper).body(contact(world.today(), "PHONE", "CHILD", "STUDY_GUIDANCE", "REACHED", child)).post("/contacts").then().statusCode(201);
        world.as(helper).queryParam("kind", "DAILY_CARE").get("/contacts").then().body("total", equalTo(1), "items[0].channel", equalTo("TALK"));
        world.as(helper).queryParam("kind", "SCHOOL_REPORT").get("/contacts").then().body("total", equalTo(1), "items[0].counterpart", equalTo("MOTHER"));
        world.as(helper).queryParam("childId", child).get("/contacts").then().body("total", equalTo(3));
    }

    @Test
    @Practice("R1-P12")
    void personTimesCountEachChildOfACallAndTriedNotReachedCountsNothing() {
        World.County county = world.county();
        UUID first = county.child("李浩然");
        UUID second = county.child("李俊杰");
        UUID helper = county.helperOf(first, second);
        world.as(helper).body(contact(world.today(), "PHONE", "TEACHER", "GENERAL", "REACHED", first, second)).post("/contacts").then().statusCode(201);
        world.as(helper).body(contact(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", first)).post("/contacts").then().statusCode(201);
        world.as(helper).body(contact(world.today(), "PHONE", "FATHER", "GENERAL", "NOT_REACHED", first)).post("/contacts").then().statusCode(201);
        county.as(Role.ORGANIZATION_OFFICER).queryParam("from", world.today().toString()).queryParam("to", world.today().toString()).get("/record-counts").then()
                .statusCode(200).body("phoneContactEntries", equalTo(2), "phoneContactPersonTimes", equalTo(3), "homeVisitPersonTimes", equalTo(0),
                        "phoneContactsByCounterpart.counterpart", contains("FATHER", "TEACHER"), "phoneContactsByCounterpart.personTimes", contains(1, 2));
    }

    @Test
    void aTalkWithTheCarerIsWithTheCarerOrAParent() {
        World.County county = world.county();
        UUID child = county.child("王宇航");
        world.as(county.helperOf(child)).body(contact(world.today(), "TALK", "TEACHER", "CARER_TALK", "REACHED", child)).post("/contacts").then().statusCode(400)
                .body("errors[0].field", equalTo("counterpart"), "errors[0].code", equalTo("contact.wrong-counterpart"));
    }

    @Test
    @Practice("R1-P21")
    void thoughtsAreConfidentialToTheRecorderTheClassTeacherAndTheVillageDirector() {
        World.County county = world.county();
        UUID child = county.child("刘明轩");
        Map<String, Object> body = contact(world.today(), "TALK", "CHILD", "CHILD_TALK", "REACHED", child);
        body.put("thoughtNote", "觉得自己是累赘");
        String id = world.as(county.helperOf(child)).body(body).post("/contacts").then().statusCode(201).body("thoughtNote", equalTo("觉得自己是累赘")).extract().path("id");
        county.as(Role.VILLAGE_DIRECTOR).get("/contacts/{id}", id).then().body("thoughtNote", equalTo("觉得自己是累赘"));
        county.as(Role.ORGANIZATION_OFFICER).get("/contacts/{id}", id).then().statusCode(200).body("thoughtNote", nullValue());
    }

    @Test
    void correctedByAnOfficerWithTheVersionAndCancelledWithAReason() {
        World.County county = world.county();
        UUID child = county.child("杨文博");
        String id = world.as(county.helperOf(child)).body(contact(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", child)).post("/contacts").then()
                .statusCode(201).extract().path("id");
        Map<String, Object> corrected = contact(world.today(), "PHONE", "MOTHER", "GENERAL", "REACHED", child);
        county.as(Role.ORGANIZATION_OFFICER).header("If-Match", "\"v3\"").body(corrected).put("/contacts/{id}", id).then().statusCode(412);
        county.as(Role.ORGANIZATION_OFFICER).header("If-Match", "\"v0\"").body(corrected).put("/contacts/{id}", id).then().statusCode(200)
                .body("counterpart", equalTo("MOTHER"), "version", equalTo(1));
        county.as(Role.ORGANIZATION_OFFICER).body(json("reason", "重复")).post("/contacts/{id}/cancellation", id).then().statusCode(200)
                .body("cancelledOn", equalTo(world.today().toString()));
    }

    @Test
    void aForeignContactIs404AndTheAuditorIs403() {
        World.County county = world.county();
        UUID child = county.child("赵志强");
        String id = world.as(county.helperOf(child)).body(contact(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", child)).post("/contacts").then()
                .statusCode(201).extract().path("id");
        world.county().as(Role.COUNTY_ADMIN).get("/contacts/{id}", id).then().statusCode(404);
        county.as(Role.AUDITOR).get("/contacts").then().statusCode(403);
    }

    @Test
    void notesTheCorrectorCannotReadStayAsTheyWere() {
        World.County county = world.county();
        UUID child = county.child("邓子轩");
        Map<String, Object> body = contact(world.today(), "TALK", "CHILD", "CHILD_TALK", "REACHED", child);
        body.putAll(json("thoughtNote", "想爸爸🎈", "healthNote", "夜里咳嗽", "livingNote", "饭吃得好"));
        String id = world.as(county.helperOf(child)).body(body).post("/contacts").then().statusCode(201).extract().path("id");
        county.as(Role.ORGANIZATION_OFFICER).get("/contacts/{id}", id).then().body("thoughtNote", nullValue(), "healthNote", nullValue(), "livingNote", equalTo("饭吃得好"));
        county.as(Role.ORGANIZATION_OFFICER).header("If-Match", "\"v0\"").body(contact(world.today(), "VIDEO", "CHILD", "CHILD_TALK", "REACHED", child))
                .put("/contacts/{id}", id).then().statusCode(200).body("channel", equalTo("VIDEO"));
        county.as(Role.VILLAGE_DIRECTOR).get("/contacts/{id}", id).then().body("thoughtNote", equalTo("想爸爸🎈"), "healthNote", equalTo("夜里咳嗽"), "livingNote", nullValue());
    }

    @Test
    void theVillageDirectorOfOneChildDoesNotReadWhatAnotherVillagesChildConfidedInTheSameTalk() {
        World.County county = world.county();
        UUID child = county.child("范思哲");
        UUID other = county.child("范思雨", county.otherVillage, world.today().minusYears(1));
        Map<String, Object> body = contact(world.today(), "TALK", "CHILD", "CHILD_TALK", "REACHED", child, other);
        body.put("thoughtNote", "两个人都不想住校");
        String id = world.as(county.helperOf(child, other)).body(body).post("/contacts").then().statusCode(201).extract().path("id");
        county.as(Role.VILLAGE_DIRECTOR).get("/contacts/{id}", id).then().statusCode(200).body("children.childName", contains("范思哲"), "otherChildrenCount", equalTo(1),
                "thoughtNote", nullValue());
    }

    @Test
    void aCorrectionThatOnlyChangesTheChildrenMovesTheVersionAndObeysTheDates() {
        World.County county = world.county();
        UUID child = county.child("方可儿");
        UUID sister = county.child("方可心");
        UUID helper = county.helperOf(child, sister);
        String id = world.as(helper).body(contact(world.today(), "PHONE", "MOTHER", "GENERAL", "REACHED", child)).post("/contacts").then().statusCode(201).extract().path("id");
        Map<String, Object> both = contact(world.today(), "PHONE", "MOTHER", "GENERAL", "REACHED", child, sister);
        world.as(helper).header("If-Match", "\"v0\"").body(both).put("/contacts/{id}", id).then().statusCode(200).body("version", equalTo(1), "children.size()", equalTo(2));
        world.as(helper).header("If-Match", "\"v0\"").body(both).put("/contacts/{id}", id).then().statusCode(412);
        world.as(helper).header("If-Match", "\"v1\"").body(contact(world.today().minusDays(31), "PHONE", "MOTHER", "GENERAL", "REACHED", child)).put("/contacts/{id}", id)
                .then().statusCode(400).body("errors[0].code", equalTo("contact.too-old"));
    }

    @Test
    void theSameCallSentEightTimesAtOnceIsBookedOnce() throws Exception {
        World.County county = world.county();
        UUID child = county.child("石浩宇");
        UUID helper = county.helperOf(child);
        java.util.concurrent.ExecutorService threads = java.util.concurrent.Executors.newFixedThreadPool(8);
        List<java.util.concurrent.Callable<String>> tries = java.util.Collections.nCopies(8, () -> world.as(helper).header("Idempotency-Key", "one-call")
                .body(contact(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", child)).post("/contacts").then().statusCode(201).extract().path("id"));
        java.util.Set<String> ids = new java.util.HashSet<>();
        for (java.util.concurrent.Future<String> answer : threads.invokeAll(tries)) {
            ids.add(answer.get());
        }
        threads.shutdown();
        assertEquals(1, ids.size());
        world.as(helper).get("/contacts").then().body("total", equalTo(1));
    }

    @Test
    void aPageOfTenContactsTakesAsManyStatementsAsAPageOfTwo() {
        World.County county = world.county();
        UUID child = county.child("姚雨辰");
        UUID helper = county.helperOf(child);
        for (int i = 0; i < 11; i++) {
            world.as(helper).body(contact(world.today().minusDays(i), "PHONE", "FATHER", "GENERAL", "REACHED", child)).post("/contacts").then().statusCode(201);
        }
        Runnable two = () -> world.as(helper).queryParam("limit", 2).get("/contacts").then().statusCode(200).body("items.size()", equalTo(2));
        Runnable ten = () -> world.as(helper).queryParam("limit", 10).queryParam("childId", child).get("/contacts").then().statusCode(200).body("items.size()", equalTo(10));
        two.run();
        assertEquals(statements.during(two), statements.during(ten));
    }
}
