package org.xiaolian.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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
import org.xiaolian.test.World;

@QuarkusTest
class ContactTest {
    @Inject
    World world;

    static Map<String, Object> contact(Object day, String channel, String counterpart, String kind, String outcome, Object... childIds) {
        return json("childIds", Arrays.stream(childIds).map(Object::toString).toList(), "occurredOn", day.toString(), "channel", channel, "counterpart",
                counterpart, "kind", kind, "outcome", outcome, "talkThemes", List.of());
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
    void theTimelineTellsVisitsContactsAndPairingsNewestFirstAndTheLastRecordHelpsTheNextOne() {
        World.County county = world.county();
        UUID child = county.child("黄晨阳");
        UUID helper = county.helperOf(child);
        Map<String, Object> call = contact(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", child);
        call.put("summary", "爸爸说春节回来");
        call.put("followUp", "提醒补签协议");
        world.as(helper).body(call).post("/contacts").then().statusCode(201);
        world.as(helper).body(contact(world.today(), "PHONE", "MOTHER", "GENERAL", "NOT_REACHED", child)).post("/contacts").then().statusCode(201);
        world.as(helper).get("/children/{id}/timeline", child).then().statusCode(200)
                .body("items.kind", contains("CONTACT", "CONTACT", "PAIRING", "STATUS"), "items.counts", contains(false, true, true, true), "total", equalTo(4));
        String cursor = world.as(helper).queryParam("limit", 2).get("/children/{id}/timeline", child).then().extract().path("nextCursor");
        world.as(helper).queryParam("limit", 2).queryParam("cursor", cursor).get("/children/{id}/timeline", child).then()
                .body("items.kind", contains("PAIRING", "STATUS"), "nextCursor", nullValue());
        world.as(helper).get("/children/{id}/last-record", child).then().statusCode(200)
                .body("contact.summary", equalTo("爸爸说春节回来"), "contact.followUp", equalTo("提醒补签协议"), "visit", nullValue());
        world.as(county.helperOf(county.child("别人"))).get("/children/{id}/timeline", child).then().statusCode(404);
    }
}
