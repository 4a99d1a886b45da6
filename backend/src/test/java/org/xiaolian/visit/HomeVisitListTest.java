package org.xiaolian.visit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

/** Lists of visits, and what of them is counted. */
@QuarkusTest
class HomeVisitListTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    @Test
    void aPageOfVisitsAndItsTotalTellTheSameFilter() {
        World.County county = world.county();
        UUID child = county.child("林欣妍");
        UUID helper = county.helperOf(child);
        for (int back = 0; back < 5; back++) {
            world.as(helper).body(HomeVisitTest.visit(world.today().minusDays(back), child)).post("/home-visits").then().statusCode(201);
        }
        String cursor = world.as(helper).queryParam("limit", 2).queryParam("to", world.today().minusDays(1).toString()).get("/home-visits").then()
                .statusCode(200).body("items.occurredOn", contains(world.today().minusDays(1).toString(), world.today().minusDays(2).toString()),
                        "total", equalTo(4)).extract().path("nextCursor");
        world.as(helper).queryParam("limit", 2).queryParam("to", world.today().minusDays(1).toString()).queryParam("cursor", cursor).get("/home-visits").then()
                .body("items.occurredOn", contains(world.today().minusDays(3).toString(), world.today().minusDays(4).toString()), "nextCursor", nullValue());
        world.as(helper).queryParam("cursor", "made-up").get("/home-visits").then().statusCode(400).body("code", equalTo("page.bad-cursor"));
    }

    @Test
    @Practice("R1-P12")
    void movingCancellingAndNotSeeingMoveThePersonTimesOfThePeriod() {
        World.County county = world.county();
        UUID first = county.child("董欣然");
        UUID second = county.child("董欣怡");
        UUID helper = county.helperOf(first, second);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String id = world.as(helper).body(HomeVisitTest.visit(world.today(), first, second)).post("/home-visits").then().statusCode(201).extract().path("id");
        personTimes(officer, world.today(), 1, 2);
        Map<String, Object> moved = HomeVisitTest.visit(world.today().minusDays(2), first);
        moved.put("children", List.of(json("childId", first.toString(), "sawChild", true), json("childId", second.toString(), "sawChild", false)));
        world.as(helper).header("If-Match", "\"v0\"").body(moved).put("/home-visits/{id}", id).then().statusCode(200);
        personTimes(officer, world.today(), 0, 0);
        personTimes(officer, world.today().minusDays(2), 1, 1);
        world.as(helper).body(json("reason", "记错了")).post("/home-visits/{id}/cancellation", id).then().statusCode(200);
        personTimes(officer, world.today().minusDays(2), 0, 0);
    }

    private void personTimes(UUID officer, java.time.LocalDate day, int entries, int personTimes) {
        world.as(officer).queryParam("from", day.toString()).queryParam("to", day.toString()).get("/record-counts").then().statusCode(200)
                .body("homeVisitEntries", equalTo(entries), "homeVisitPersonTimes", equalTo(personTimes), "childrenVisited", equalTo(personTimes));
    }

    @Test
    void visitsAreCountedMonthByMonthAndAnAttemptIsNot() {
        World.County county = world.county();
        UUID child = county.child("宋思远");
        LocalDate thisMonth = world.today();
        LocalDate before = thisMonth.withDayOfMonth(1).minusMonths(1);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        county.visit(child, before, true);
        county.visit(child, before.plusDays(1), true);
        county.visit(child, before.plusDays(2), false);
        county.visit(child, thisMonth, true);
        world.as(officer).queryParam("from", before.toString()).queryParam("to", thisMonth.toString()).get("/record-counts").then()
                .body("homeVisitsByMonth.month", contains(before.toString().substring(0, 7), thisMonth.toString().substring(0, 7)),
                        "homeVisitsByMonth.entries", contains(2, 1), "homeVisitsByMonth.personTimes", contains(2, 1), "homeVisitEntries", equalTo(3));
    }

    @Test
    void visitsAreFoundByChildPurposePlaceOfficeAndAttempt() {
        World.County county = world.county();
        UUID child = county.child("蔡明月");
        UUID other = county.child("蔡明星", county.otherVillage, world.today().minusYears(1));
        UUID helper = county.helperOf(child, other);
        Map<String, Object> attempt = HomeVisitTest.visit(world.today(), other);
        attempt.putAll(json("purpose", "FESTIVAL", "children", List.of(json("childId", other.toString(), "sawChild", false))));
        world.as(helper).body(HomeVisitTest.visit(world.today().minusDays(1), child)).post("/home-visits").then().statusCode(201);
        world.as(helper).body(attempt).post("/home-visits").then().statusCode(201);
        found(helper, "childId", child, "蔡明月");
        found(helper, "purpose", "FESTIVAL", "蔡明星");
        found(helper, "regionCode", county.otherTown, "蔡明星");
        found(helper, "attempt", false, "蔡明月");
        found(helper, "to", world.today().minusDays(1), "蔡明月");
        world.as(helper).queryParam("sort", "occurredOn").queryParam("organizationId", county.unit).queryParam("helperId", helper).get("/home-visits").then()
                .body("items.childNames.flatten()", contains("蔡明月", "蔡明星"), "total", equalTo(2));
        world.as(county.helperOf(child)).queryParam("childId", other).get("/home-visits").then().statusCode(200).body("total", equalTo(0));
    }

    private void found(UUID helper, String filter, Object value, String name) {
        world.as(helper).queryParam(filter, value.toString()).get("/home-visits").then().statusCode(200)
                .body("items.childNames.flatten()", contains(name), "total", equalTo(1));
    }

    @Test
    void aPageOfTwentyVisitsTakesAsManyStatementsAsAPageOfTwo() {
        World.County county = world.county();
        UUID child = county.child("余乐天");
        UUID helper = county.helperOf(child);
        for (int i = 0; i < 21; i++) {
            world.as(helper).body(HomeVisitTest.visit(world.today().minusDays(i), child)).post("/home-visits").then().statusCode(201);
        }
        Runnable two = () -> world.as(helper).queryParam("limit", 2).get("/home-visits").then().statusCode(200).body("items.size()", equalTo(2));
        Runnable twenty = () -> world.as(helper).queryParam("limit", 20).get("/home-visits").then().statusCode(200).body("items.size()", equalTo(20));
        two.run();
        long few = statements.during(two);
        assertEquals(few, statements.during(twenty));
        // Page, total, children, their names, recorders, offices; whatever signing in asks is the same for both.
        assertEquals(true, few >= 6 && few <= 9, few + " statements");
    }
}
