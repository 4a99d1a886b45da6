package org.xiaolian.pairing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

@QuarkusTest
class HandoverTest {
    @Inject
    World world;

    private final class Case {
        final World.County county = world.county();
        final UUID child = county.child("张小雨");
        final UUID former = county.person(Role.HELPER);
        final UUID successor = county.person(Role.HELPER);
        final UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        final UUID pairing = county.pair(child, former, "CADRE", world.today().minusYears(1));
        final UUID visit = county.visit(child, world.today().minusDays(40), true);
        final String contact = world.as(former).body(json("occurredOn", world.today().minusDays(5).toString(), "channel", "TALK", "counterpart", "CHILD", "kind", "GENERAL",
                "outcome", "REACHED", "childIds", List.of(child.toString()), "talkThemes", List.of(), "summary", "在校门口谈心", "thoughtNote", "想妈妈")).post("/contacts").then()
                .statusCode(201).extract().path("id");

        Map<String, Object> body(LocalDate on, boolean earlier, boolean confidential) {
            return json("successorId", successor.toString(), "on", on.toString(), "showsEarlierRecords", earlier, "showsConfidential", confidential);
        }

        void handOver(LocalDate on, boolean earlier, boolean confidential) {
            world.as(officer).body(body(on, earlier, confidential)).post("/pairings/{id}/handover", pairing).then().statusCode(201)
                    .body("helper.id", equalTo(successor.toString()), "startsOn", equalTo(on.toString()), "recordsFrom", equalTo(earlier ? null : on.toString()),
                            "showsConfidential", equalTo(confidential));
        }
    }

    @Test
    void theFormerHelperLosesSightTheDayAfterAndTheSuccessorSeesOnlyWhatCameSince() {
        Case c = new Case();
        c.handOver(world.today().minusDays(1), false, false);
        world.as(c.former).get("/children/{id}", c.child).then().statusCode(404);
        world.as(c.former).get("/home-visits/{id}", c.visit).then().statusCode(404);
        world.as(c.successor).get("/children/{id}", c.child).then().statusCode(200);
        world.as(c.successor).get("/home-visits/{id}", c.visit).then().statusCode(404);
        world.as(c.successor).get("/contacts/{id}", c.contact).then().statusCode(404);
        world.as(c.successor).queryParam("childId", c.child).get("/home-visits").then().body("total", equalTo(0));
        world.as(c.successor).queryParam("childId", c.child).get("/contacts").then().body("total", equalTo(0));
        world.as(c.successor).get("/home-visits").then().body("total", equalTo(0));
        world.as(c.successor).get("/children/{id}/last-record", c.child).then().body("visit", nullValue(), "contact", nullValue());
        world.as(c.successor).queryParam("kind", "HOME_VISIT").get("/children/{id}/timeline", c.child).then().body("total", equalTo(0), "items.size()", equalTo(0));
        UUID fresh = c.county.visit(c.child, world.today(), true);
        world.as(c.successor).queryParam("childId", c.child).get("/home-visits").then().body("items.id", contains(fresh.toString()));
        world.as(c.officer).queryParam("childId", c.child).get("/home-visits").then().body("total", equalTo(2));
        world.as(c.officer).queryParam("childId", c.child).queryParam("active", false).get("/pairings").then().body("items.endReason", contains("HANDED_OVER"));
    }

    @Test
    void earlierRecordsAreShownWhenSomebodySaysSoTheirConfidentialNotesOnlyIfSheSaysThatToo() {
        Case open = new Case();
        open.handOver(world.today(), true, false);
        world.as(open.successor).get("/home-visits/{id}", open.visit).then().statusCode(200);
        world.as(open.successor).get("/contacts/{id}", open.contact).then().statusCode(200).body("summary", equalTo("在校门口谈心"), "thoughtNote", nullValue());
        world.as(open.former).get("/children/{id}", open.child).then().statusCode(200);
        Case confided = new Case();
        confided.handOver(world.today(), true, true);
        world.as(confided.successor).get("/contacts/{id}", confided.contact).then().statusCode(200).body("thoughtNote", equalTo("想妈妈"));
        world.as(confided.county.helperOf(confided.child)).get("/contacts/{id}", confided.contact).then().statusCode(200).body("thoughtNote", nullValue());
    }

    @Test
    void aHandoverThatMayNotBeChangesNothing() {
        Case c = new Case();
        Map<String, Object> same = c.body(world.today(), true, false);
        same.put("successorId", c.former.toString());
        world.as(c.officer).body(same).post("/pairings/{id}/handover", c.pairing).then().statusCode(400).body("errors[0].code", equalTo("pairing.same-helper"));
        world.as(c.officer).body(c.body(world.today().plusDays(1), true, false)).post("/pairings/{id}/handover", c.pairing).then().statusCode(400).body("errors[0].field", equalTo("on"));
        world.as(c.officer).header("If-Match", "\"v0\"").body(json("capacity", 0, "regionCode", null)).put("/helper-profiles/{id}", c.successor).then().statusCode(200);
        world.as(c.officer).body(c.body(world.today(), true, false)).post("/pairings/{id}/handover", c.pairing).then().statusCode(409).body("code", equalTo("pairing.helper-full"));
        world.as(c.officer).queryParam("childId", c.child).queryParam("active", true).get("/pairings").then().body("items.helper.id", contains(c.former.toString()), "total", equalTo(1));
        world.as(c.former).body(c.body(world.today(), true, false)).post("/pairings/{id}/handover", c.pairing).then().statusCode(403);
        world.county().as(Role.ORGANIZATION_OFFICER).body(c.body(world.today(), true, false)).post("/pairings/{id}/handover", c.pairing).then().statusCode(404);
    }
}
