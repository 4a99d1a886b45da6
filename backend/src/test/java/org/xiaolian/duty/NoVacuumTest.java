package org.xiaolian.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

/** A child whom nobody reached for longer than the rule allows is told to whoever answers for it and to the supervisor (R5-P04). */
@QuarkusTest
class NoVacuumTest {
    private static final int DAYS = 14;

    @Inject
    World world;

    private Map<String, Object> rule(World.County county, String actor, String kind) {
        return json("organizationId", county.unit.toString(), "name", "两周内要联系上", "duty", "ANY_CONTACT", "actor", actor, "pairingKind", kind, "helperOptional", false, "period", "INTERVAL",
                "intervalDays", DAYS, "timesPerPeriod", 1, "lines", List.of(), "channels", List.of(), "methods", List.of(), "persons", List.of(), "validFrom",
                world.today().minusYears(1).toString());
    }

    private void contact(UUID who, UUID child, LocalDate day, String kind, String outcome) {
        world.as(who).body(json("childIds", List.of(child.toString()), "occurredOn", day.toString(), "channel", "PHONE", "counterpart", "CARER", "kind", kind, "outcome", outcome,
                "talkThemes", List.of())).post("/contacts").then().statusCode(201);
    }

    private RequestSpecification gaps(UUID who) {
        return world.as(who).queryParam("duty", "ANY_CONTACT").queryParam("status", "OVERDUE");
    }

    @Test
    @Practice("R5-P04")
    void aChildWhomNobodyReachedIsToldToTheTeacherAndTheSupervisorWithTheWaysThatWereTried() {
        World.County county = world.county();
        UUID child = county.child("好久没联系上");
        UUID teacher = county.person(Role.HELPER);
        county.pair(child, teacher, "RESPONSIBLE_TEACHER", world.today().minusYears(1));
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        county.as(Role.COUNTY_ADMIN).body(rule(county, "HELPER", "RESPONSIBLE_TEACHER")).post("/duty-rules").then().statusCode(201);
        county.visit(child, world.today().minusDays(DAYS + 6L), true);
        contact(teacher, child, world.today().minusDays(3), "GENERAL", "NOT_REACHED");
        county.visit(child, world.today().minusDays(1), false);
        String since = world.today().minusDays(6).toString();
        world.as(teacher).get("/worklist").then().statusCode(200).body("items.duty", contains("ANY_CONTACT"), "items[0].status", equalTo("OVERDUE"), "items[0].overdueSince", equalTo(since),
                "items[0].attempts.on", contains(world.today().minusDays(1).toString(), world.today().minusDays(3).toString()), "items[0].attempts.method", contains("HOME", null),
                "items[0].attempts.channel", contains(null, "PHONE"));
        gaps(supervisor).get("/owed-duties").then().statusCode(200).body("items.childName", contains("好久没联系上"), "items[0].helper.id", equalTo(teacher.toString()), "items[0].overdueSince",
                equalTo(since), "items[0].attempts.method", contains("HOME", null));
        county.as(Role.COUNTY_ADMIN).queryParam("onlyGaps", true).get("/coverage").then().body("items.childName", contains("好久没联系上"), "items[0].cells[0].state", equalTo("OVERDUE"));
        contact(teacher, child, world.today(), "DAILY_CARE", "REACHED");
        world.as(teacher).get("/worklist").then().body("items[0].status", equalTo("DONE"), "items[0].attempts", empty());
        gaps(supervisor).get("/owed-duties").then().body("total", equalTo(0), "counts.overdue", equalTo(0));
    }

    @Test
    void aDoorCountsLikeATelephoneAndTheParentsOwnCallLikeNeither() {
        World.County county = world.county();
        UUID visited = county.child("上门见到");
        UUID called = county.child("父母自己打来");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        county.as(Role.COUNTY_ADMIN).body(rule(county, "VILLAGE_DIRECTOR", null)).post("/duty-rules").then().statusCode(201);
        county.visit(visited, world.today().minusDays(2), true);
        contact(county.helperOf(called), called, world.today().minusDays(2), "PARENT_CONTACT", "REACHED");
        world.as(director).get("/worklist").then().body("items.childName", contains("父母自己打来", "上门见到"), "items.status", contains("OVERDUE", "DONE"));
        gaps(county.person(Role.TOWN_SUPERVISOR)).queryParam("owedBy", "VILLAGE_DIRECTOR").get("/owed-duties").then().body("items.childName", contains("父母自己打来"));
        gaps(county.person(Role.COUNTY_ADMIN)).get("/owed-duties").then().body("total", equalTo(0));
    }

    @Test
    void whichWayAndWhomDoesNotMatter() {
        World.County county = world.county();
        Map.of("channels", "PHONE", "methods", "HOME", "persons", "CARER").forEach((field, value) -> {
            Map<String, Object> body = rule(county, "VILLAGE_DIRECTOR", null);
            body.put(field, List.of(value));
            county.as(Role.COUNTY_ADMIN).body(body).post("/duty-rules").then().statusCode(400).body("errors.code", contains("duty-rule.way-of-other"));
        });
    }
}
