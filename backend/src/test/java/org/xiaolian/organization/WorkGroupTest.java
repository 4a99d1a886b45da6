package org.xiaolian.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class WorkGroupTest {
    @Inject
    World world;
    @Inject
    StatementCounter statements;

    @Test
    @Practice("R1-P01")
    void aUnitSetsUpItsLeadingGroupWithFoundingDocumentAndMembers() {
        World.County county = world.county();
        String id = county.as(Role.ORGANIZATION_OFFICER).body(group(county.unit, member("张建国", "局长", "LEADER", "CHIEF"),
                        member("李国强", "副局长", "DEPUTY_LEADER", "IN_CHARGE"))).post("/work-groups").then().statusCode(201)
                .body("organization.id", equalTo(county.unit.toString()), "foundingDocument", equalTo("枝广发〔2014〕3号"),
                        "establishedOn", equalTo("2014-03-01"), "members.name", contains("张建国", "李国强")).extract().path("id");
        county.as(Role.HELPER).queryParam("organizationId", county.unit).get("/work-groups").then().statusCode(200)
                .body("total", equalTo(1), "items[0].id", equalTo(id), "items[0].members.groupRole", contains("LEADER", "DEPUTY_LEADER"));
    }

    @Test
    @Practice("R1-P02")
    void membersCarryTheirTierAndKeepTheirOrder() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String id = world.as(officer).body(group(county.unit, member("张建国", "局长", "LEADER", "CHIEF"))).post("/work-groups")
                .then().statusCode(201).extract().path("id");
        world.as(officer).header("If-Match", "\"v0\"").body(json("name", "领导小组", "establishedOn", "2014-03-01", "members",
                        List.of(member("张建国", "局长", "LEADER", "CHIEF"), member("王海波", "副局长", "DEPUTY_LEADER", "IN_CHARGE"),
                                member("周志明", "科长", "MEMBER", "PARTICIPATING")))).put("/work-groups/{id}", id).then().statusCode(200)
                .body("members.tier", contains("CHIEF", "IN_CHARGE", "PARTICIPATING"));
        world.as(officer).get("/work-groups/{id}", id).then().statusCode(200).body("members.positionTitle", contains("局长", "副局长", "科长"));
    }

    @Test
    void aChangeOfMembersAloneIsANewVersion() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String id = world.as(officer).body(group(county.unit)).post("/work-groups").then().statusCode(201).extract().path("id");
        Map<String, Object> update = group(county.unit, member("新成员", null, "MEMBER", "PARTICIPATING"));
        update.remove("organizationId");
        world.as(officer).header("If-Match", "\"v0\"").body(update).put("/work-groups/{id}", id).then().statusCode(200)
                .body("members", hasSize(1));
        world.as(officer).header("If-Match", "\"v0\"").body(update).put("/work-groups/{id}", id).then().statusCode(412);
    }

    @Test
    void aHelperMayNotSetUpAGroup() {
        World.County county = world.county();
        county.as(Role.HELPER).body(group(county.unit)).post("/work-groups").then().statusCode(403);
    }

    @Test
    void anotherUnitsGroupIsNotFoundForAnOfficer() {
        World.County mine = world.county();
        World.County other = world.county();
        String id = other.as(Role.COUNTY_ADMIN).body(group(other.unit)).post("/work-groups").then().statusCode(201).extract().path("id");
        Map<String, Object> update = group(other.unit);
        update.remove("organizationId");
        mine.as(Role.ORGANIZATION_OFFICER).header("If-Match", "\"v0\"").body(update).put("/work-groups/{id}", id).then().statusCode(404);
        mine.as(Role.ORGANIZATION_OFFICER).body(group(other.unit)).post("/work-groups").then().statusCode(400)
                .body("errors[0].code", equalTo("work-group.organization-unknown"));
    }

    @Test
    void unknownPeopleFutureAndReversedDatesAreRefused() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> stranger = member("某人", null, "MEMBER", "PARTICIPATING");
        stranger.put("personId", UUID.randomUUID().toString());
        world.as(admin).body(group(county.unit, stranger)).post("/work-groups").then().statusCode(400)
                .body("errors[0].field", equalTo("members"), "errors[0].code", equalTo("work-group.person-unknown"));
        Map<String, Object> tomorrow = group(county.unit);
        tomorrow.put("establishedOn", world.today().plusDays(1).toString());
        world.as(admin).body(tomorrow).post("/work-groups").then().statusCode(400).body("errors[0].code", equalTo("field.future-date"));
        world.as(admin).body(group(county.unit, member(" ", null, "MEMBER", "CHIEF"))).post("/work-groups").then().statusCode(400)
                .body("errors[0].field", equalTo("members[0].name"), "errors[0].code", equalTo("field.required"));
    }

    @Test
    void theMembersOfAllGroupsComeInOneStatement() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        for (int i = 0; i < 6; i++) {
            world.as(officer).body(group(county.unit, member("甲", null, "LEADER", "CHIEF"))).post("/work-groups").then().statusCode(201);
        }
        long few = statements.during(() -> list(officer, county, 1));
        assertEquals(few, statements.during(() -> list(officer, county, 5)));
        assertEquals(3, few);
    }

    private void list(UUID officer, World.County county, int limit) {
        world.as(officer).queryParam("organizationId", county.unit).queryParam("limit", limit).get("/work-groups").then().statusCode(200)
                .body("items", hasSize(limit), "total", equalTo(6), "items.members.name[0]", contains("甲"));
    }

    @SafeVarargs
    private static Map<String, Object> group(UUID organization, Map<String, Object>... members) {
        return json("organizationId", organization.toString(), "name", "关爱留守儿童领导小组", "foundingDocument", "枝广发〔2014〕3号",
                "establishedOn", "2014-03-01", "members", List.of(members));
    }

    private static Map<String, Object> member(String name, String title, String role, String tier) {
        return json("name", name, "positionTitle", title, "groupRole", role, "tier", tier);
    }
}
