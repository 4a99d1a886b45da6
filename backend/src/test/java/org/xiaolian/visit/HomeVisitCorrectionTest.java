package org.xiaolian.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import org.xiaolian.test.World;

/** A record that is corrected: by whom, how long, and what it said before. */
@QuarkusTest
class HomeVisitCorrectionTest {
    @Inject
    World world;

    @Test
    void eachCorrectionLeavesWhatWasSaidBeforeWithWhoChangedItAndWhenAsFarAsOneMayReadIt() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        Map<String, Object> body = HomeVisitTest.visit(world.today(), child);
        body.putAll(json("summary", "在家写作业", "observations", List.of(json("dimension", "PSYCHOLOGY", "state", "WATCH", "note", "想妈妈"))));
        String id = world.as(helper).body(body).post("/home-visits").then().statusCode(201).extract().path("id");
        world.as(helper).get("/home-visits/{id}/history", id).then().statusCode(200).body("items.size()", equalTo(0));
        body.put("summary", "在家写作业，奶奶在做饭");
        world.as(helper).header("If-Match", "\"v0\"").body(body).put("/home-visits/{id}", id).then().statusCode(200);
        // Saved again as it was: nothing was changed.
        long version = world.as(helper).get("/home-visits/{id}", id).then().extract().jsonPath().getLong("version");
        world.as(helper).header("If-Match", "\"v" + version + "\"").body(body).put("/home-visits/{id}", id).then().statusCode(200);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        body.put("occurredOn", world.today().minusDays(1).toString());
        version = world.as(helper).get("/home-visits/{id}", id).then().extract().jsonPath().getLong("version");
        world.as(officer).header("If-Match", "\"v" + version + "\"").body(body).put("/home-visits/{id}", id).then().statusCode(200);
        world.as(helper).get("/home-visits/{id}/history", id).then().statusCode(200).body("items.before.summary", contains("在家写作业", "在家写作业，奶奶在做饭"),
                "items.changedBy.id", contains(helper.toString(), officer.toString()), "items.before.occurredOn", contains(world.today().toString(), world.today().toString()),
                "items[0].before.observations[0].note", equalTo("想妈妈"), "items[0].before.children.childName", contains("张小雨"));
        world.as(officer).get("/home-visits/{id}/history", id).then().body("items.size()", equalTo(2), "items[0].before.observations.size()", equalTo(0));
        world.as(county.helperOf(county.child("别的孩子"))).get("/home-visits/{id}/history", id).then().statusCode(404);
        county.as(Role.AUDITOR).get("/home-visits/{id}/history", id).then().statusCode(403);
    }

    @Test
    void onceItIsTooLateToCorrectItAnotherEntryStandsInItsPlaceAndEachNamesTheOther() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        Map<String, Object> body = HomeVisitTest.visit(world.today(), child);
        String first = world.as(helper).body(body).post("/home-visits").then().statusCode(201).body("replaceable", equalTo(false)).extract().path("id");
        Map<String, Object> better = HomeVisitTest.visit(world.today(), child);
        better.putAll(json("summary", "那天其实在学校", "method", "SCHOOL", "correctsId", first));
        world.as(helper).body(better).post("/home-visits").then().statusCode(409).body("code", equalTo("home-visit.still-correctable"));
        world.execute("UPDATE home_visit SET created_at = DATE_SUB(created_at, INTERVAL 31 DAY), occurred_on = DATE_SUB(occurred_on, INTERVAL 40 DAY) WHERE id = ?", UUID.fromString(first));
        world.execute("UPDATE home_visit_child SET occurred_on = DATE_SUB(occurred_on, INTERVAL 40 DAY) WHERE home_visit_id = ?", UUID.fromString(first));
        world.as(helper).get("/home-visits/{id}", first).then().body("correctable", equalTo(false), "replaceable", equalTo(true));
        world.as(county.helperOf(child)).body(better).post("/home-visits").then().statusCode(403).body("code", equalTo("home-visit.not-yours"));
        world.as(county.helperOf(county.child("别的孩子"))).body(better).post("/home-visits").then().statusCode(400).body("errors[0].field", equalTo("correctsId"),
                "errors[0].code", equalTo("home-visit.former-unknown"));
        better.put("occurredOn", world.today().minusDays(40).toString());
        String second = world.as(helper).body(better).post("/home-visits").then().statusCode(201).body("correctsId", equalTo(first), "lateEntry", equalTo(false),
                "correctable", equalTo(true)).extract().path("id");
        world.as(helper).get("/home-visits/{id}", first).then().body("correctedById", equalTo(second), "cancelReason", matchesPattern("已更正，见 .*-000002"),
                "replaceable", equalTo(false));
        world.as(helper).get("/home-visits").then().body("items.id", contains(second), "total", equalTo(1));
        world.as(helper).body(better).post("/home-visits").then().statusCode(409).body("code", equalTo("home-visit.cancelled"));
    }

    @Test
    void aCorrectionNeedsTheVersionAndACancelledVisitStaysReadable() {
        World.County county = world.county();
        UUID child = county.child("胡文静");
        UUID helper = county.helperOf(child);
        String id = world.as(helper).body(HomeVisitTest.visit(world.today(), child)).post("/home-visits").then().statusCode(201).extract().path("id");
        Map<String, Object> moved = HomeVisitTest.visit(world.today().minusDays(2), child);
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
    void aCorrectionMovesTheDayNoFurtherBackThanANewEntryCould() {
        World.County county = world.county();
        UUID child = county.child("梁佳琪");
        UUID helper = county.helperOf(child);
        String id = world.as(helper).body(HomeVisitTest.visit(world.today(), child)).post("/home-visits").then().body("lateEntry", equalTo(false)).extract().path("id");
        world.as(helper).header("If-Match", "\"v0\"").body(HomeVisitTest.visit(world.today().minusDays(31), child)).put("/home-visits/{id}", id).then().statusCode(400)
                .body("errors[0].field", equalTo("occurredOn"), "errors[0].code", equalTo("home-visit.too-old"));
        world.as(helper).header("If-Match", "\"v0\"").body(HomeVisitTest.visit(world.today().minusDays(20), child)).put("/home-visits/{id}", id).then().statusCode(200)
                .body("lateEntry", equalTo(true));
    }

    @Test
    void ofFourWhoChangeOnlyWhoWasSeenOneWinsAndTheOthersAreTold() throws Exception {
        World.County county = world.county();
        UUID child = county.child("唐梓萱");
        UUID helper = county.helperOf(child);
        String id = world.as(helper).body(HomeVisitTest.visit(world.today(), child)).post("/home-visits").then().statusCode(201).extract().path("id");
        Map<String, Object> notSeen = HomeVisitTest.visit(world.today(), child);
        notSeen.put("children", List.of(json("childId", child.toString(), "sawChild", false)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<java.util.concurrent.Callable<Integer>> tries = java.util.Collections.nCopies(4, () -> world.as(helper).header("If-Match", "\"v0\"").body(notSeen)
                .put("/home-visits/{id}", id).statusCode());
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : threads.invokeAll(tries)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        assertEquals(List.of(200, 412, 412, 412), answers.stream().sorted().toList());
        world.as(helper).get("/home-visits/{id}", id).then().body("version", equalTo(1), "attempt", equalTo(true));
    }

    @Test
    void anOfficersCorrectionLeavesWhatWasConfidedToOthers() {
        World.County county = world.county();
        UUID child = county.child("韩诗涵");
        Map<String, Object> body = HomeVisitTest.visit(world.today(), child);
        body.put("observations", List.of(json("dimension", "PSYCHOLOGY", "state", "CONCERN", "note", "怕黑")));
        String id = world.as(county.helperOf(child)).body(body).post("/home-visits").then().statusCode(201).extract().path("id");
        Map<String, Object> corrected = HomeVisitTest.visit(world.today().minusDays(1), child);
        corrected.put("observations", List.of(json("dimension", "PSYCHOLOGY", "state", "WATCH")));
        county.as(Role.ORGANIZATION_OFFICER).header("If-Match", "\"v0\"").body(corrected).put("/home-visits/{id}", id).then().statusCode(200)
                .body("observations[0].note", nullValue());
        county.as(Role.VILLAGE_DIRECTOR).get("/home-visits/{id}", id).then().body("observations[0].note", equalTo("怕黑"), "observations[0].state", equalTo("WATCH"));
    }

    @Test
    void aSupervisorOfOneTownCorrectsNothingAsAHelperInAnother() {
        World.County county = world.county();
        UUID child = county.child("曹一鸣", county.otherVillage, world.today().minusYears(1));
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        world.grant(supervisor, Role.HELPER, null, null, null);
        county.pair(child, supervisor, "CADRE", world.today().minusDays(50));
        String id = world.as(county.helperOf(child)).body(HomeVisitTest.visit(world.today(), child)).post("/home-visits").then().statusCode(201).extract().path("id");
        world.as(supervisor).header("If-Match", "\"v0\"").body(HomeVisitTest.visit(world.today(), child)).put("/home-visits/{id}", id).then().statusCode(403)
                .body("code", equalTo("home-visit.not-yours"));
    }
}
