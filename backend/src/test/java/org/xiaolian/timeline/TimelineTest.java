package org.xiaolian.timeline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.World;

@QuarkusTest
class TimelineTest {
    @Inject
    World world;

    private static Map<String, Object> call(Object day, String channel, String counterpart, String kind, String outcome, Object... childIds) {
        return json("childIds", Arrays.stream(childIds).map(Object::toString).toList(), "occurredOn", day.toString(), "channel", channel, "counterpart",
                counterpart, "kind", kind, "outcome", outcome, "talkThemes", List.of());
    }

    @Test
    void theTimelineTellsVisitsContactsAndPairingsNewestFirstAndTheLastRecordHelpsTheNextOne() {
        World.County county = world.county();
        UUID child = county.child("黄晨阳");
        UUID helper = county.helperOf(child);
        Map<String, Object> call = call(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", child);
        call.put("summary", "爸爸说春节回来");
        call.put("followUp", "提醒补签协议");
        world.as(helper).body(call).post("/contacts").then().statusCode(201);
        world.as(helper).body(call(world.today(), "PHONE", "MOTHER", "GENERAL", "NOT_REACHED", child)).post("/contacts").then().statusCode(201);
        world.as(helper).get("/children/{id}/timeline", child).then().statusCode(200)
                .body("items.kind", contains("CONTACT", "CONTACT", "PAIRING", "STATUS"), "items.counts", contains(false, true, true, true), "total", equalTo(4));
        String cursor = world.as(helper).queryParam("limit", 2).get("/children/{id}/timeline", child).then().extract().path("nextCursor");
        world.as(helper).queryParam("limit", 2).queryParam("cursor", cursor).get("/children/{id}/timeline", child).then()
                .body("items.kind", contains("PAIRING", "STATUS"), "nextCursor", nullValue());
        world.as(helper).get("/children/{id}/last-record", child).then().statusCode(200)
                .body("contact.summary", equalTo("爸爸说春节回来"), "contact.followUp", equalTo("提醒补签协议"), "visit", nullValue());
        world.as(county.helperOf(county.child("别人"))).get("/children/{id}/timeline", child).then().statusCode(404);
    }

    @Test
    void whatBeganAndEndedOnOneDayIsTwoEntriesAlsoWhenEachPageHoldsOne() {
        World.County county = world.county();
        UUID child = county.child("贾晓宁");
        UUID pairing = county.pair(child, county.person(Role.HELPER), "CADRE", world.today());
        county.as(Role.COUNTY_ADMIN).body(json("endsOn", world.today().toString(), "reason", "MISTAKE")).post("/pairings/{id}/closure", pairing).then().statusCode(200);
        List<String> codes = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = county.as(Role.VILLAGE_DIRECTOR).queryParam("limit", 1).queryParam("cursor", cursor).get("/children/{id}/timeline", child).then()
                    .statusCode(200).body("total", equalTo(3)).extract().jsonPath();
            codes.addAll(page.getList("items.code"));
            cursor = page.getString("nextCursor");
        }
        assertEquals(List.of("ENDED", "CADRE", "STARTED"), codes);
    }

    @Test
    void aClosedFileSaysWhenItEnded() {
        World.County county = world.county();
        UUID child = county.child("夏天佑");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        world.as(director).body(json("closedOn", world.today().toString(), "reason", "PARENTS_RETURNED")).post("/children/{id}/closure", child).then().statusCode(200);
        world.as(director).queryParam("kind", "STATUS").get("/children/{id}/timeline", child).then()
                .body("items.code", contains("ENDED", "STARTED"), "items[0].occurredOn", equalTo(world.today().toString()), "total", equalTo(2));
    }

    @Test
    void aVolunteerIsToldNeitherTheCarerNorTheWordsOfOthers() {
        World.County county = world.county();
        UUID child = county.child("钟灵毓");
        UUID volunteer = county.person(Role.VOLUNTEER);
        county.pair(child, volunteer, "VOLUNTEER", world.today().minusDays(9));
        world.write(rows -> rows.add("care_arrangement", "id", Ids.next(), "child_id", child, "care_type", "PATERNAL_GRANDPARENTS", "valid_from",
                world.today().minusDays(3), "version", 0L, "created_at", java.time.Instant.EPOCH));
        Map<String, Object> talk = call(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", child);
        talk.putAll(json("summary", "爸爸失业了", "followUp", "帮找工作"));
        county.as(Role.VILLAGE_DIRECTOR).body(talk).post("/contacts").then().statusCode(201);
        county.as(Role.VILLAGE_DIRECTOR).get("/children/{id}/timeline", child).then().body("items.kind", contains("CONTACT", "CARE", "PAIRING", "STATUS"), "items[0].summary", equalTo("爸爸失业了"));
        world.as(volunteer).get("/children/{id}/timeline", child).then().body("items.kind", contains("CONTACT", "PAIRING", "STATUS"), "items[0].summary", nullValue(), "total", equalTo(3));
        world.as(volunteer).queryParam("kind", "CARE").get("/children/{id}/timeline", child).then().statusCode(200).body("total", equalTo(0));
        world.as(volunteer).get("/children/{id}/last-record", child).then().body("contact.summary", nullValue(), "contact.followUp", nullValue());
    }

    @Test
    void aLongSummaryIsCutAtTwoHundredCharactersAndNeverThroughOne() {
        World.County county = world.county();
        UUID child = county.child("田雨荷");
        Map<String, Object> talk = call(world.today(), "PHONE", "FATHER", "GENERAL", "REACHED", child);
        talk.put("summary", "🎈".repeat(300));
        world.as(county.helperOf(child)).body(talk).post("/contacts").then().statusCode(201);
        county.as(Role.VILLAGE_DIRECTOR).queryParam("kind", "CONTACT").get("/children/{id}/timeline", child).then()
                .body("items[0].summary", equalTo("🎈".repeat(199) + "…"), "total", equalTo(1));
    }

    @Test
    void otherPlacesDoNotFindTheChildAndTheAuditorMayNotAsk() {
        World.County county = world.county();
        UUID child = county.child("任我行");
        for (String path : List.of("/children/{id}/timeline", "/children/{id}/last-record")) {
            world.county().as(Role.COUNTY_ADMIN).get(path, child).then().statusCode(404);
            county.as(Role.AUDITOR).get(path, child).then().statusCode(403);
        }
        county.as(Role.HELPER).queryParam("from", "2026-01-01").queryParam("to", "2026-12-31").get("/record-counts").then().statusCode(403);
        county.as(Role.COUNTY_ADMIN).queryParam("from", "2026-02-01").queryParam("to", "2026-01-01").get("/record-counts").then().statusCode(400)
                .body("errors[0].field", equalTo("to"), "errors[0].code", equalTo("field.end-before-start"));
    }
}
