package org.xiaolian.guardian;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class GuardianListTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    private String person(UUID writer, String village, String name, Object... phone) {
        List<Object> phones = phone.length == 0 ? List.of() : List.of(json("phone", phone[0], "kind", "OWN", "dead", phone[1]));
        return world.as(writer).body(json("name", name, "regionCode", village, "phones", phones)).post("/guardians").then().statusCode(201).extract().path("id");
    }

    private void parent(UUID writer, UUID child, String guardian) {
        world.as(writer).body(json("parent", "FATHER", "guardianId", guardian, "presence", "AWAY_WORKING", "workPlace", "广东省", "validFrom",
                world.today().minusDays(100).toString())).post("/children/{id}/parent-facts", child).then().statusCode(200);
    }

    private void carer(UUID writer, UUID child, String guardian) {
        world.as(writer).body(json("carerId", guardian, "careType", "PATERNAL_GRANDPARENTS", "entrusted", false, "disqualificationChecked", false, "validFrom",
                world.today().minusDays(100).toString())).post("/children/{id}/care-arrangements", child).then().statusCode(200);
    }

    @Test
    void peopleAreFoundByWhatTheyAreToAChildWhereTheyLiveAndWhetherANumberWorks() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        parent(supervisor, child, person(supervisor, county.secondVillage, "丁父", "13900001111", true));
        carer(supervisor, child, person(supervisor, county.village, "甲奶奶", "13900002222", false));
        person(supervisor, county.village, "乙还没用到");
        world.as(supervisor).get("/guardians").then().statusCode(200).body("total", equalTo(3), "items.name", contains("丁父", "甲奶奶", "乙还没用到"), "items.reachable",
                contains(false, true, false), "items[1].children.role", contains("CARER"), "items[1].region.name", equalTo("董家湾村"));
        world.as(supervisor).queryParam("part", "PARENT").get("/guardians").then().body("items.name", contains("丁父"));
        world.as(supervisor).queryParam("part", "CARER").get("/guardians").then().body("items.name", contains("甲奶奶"));
        world.as(supervisor).queryParam("part", "CONTACT").get("/guardians").then().body("total", equalTo(0));
        world.as(supervisor).queryParam("reachable", false).get("/guardians").then().body("items.name", contains("丁父"));
        world.as(supervisor).queryParam("regionCode", county.village).get("/guardians").then().body("items.name", contains("甲奶奶", "乙还没用到"));
        world.county().as(Role.COUNTY_ADMIN).queryParam("regionCode", county.village).get("/guardians").then().body("total", equalTo(0));
        // An office sees who they are, not whether they can be rung.
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        county.helperOf(child);
        world.as(officer).get("/guardians").then().body("items.name", contains("丁父", "甲奶奶"), "items.reachable", contains(nullValue(), nullValue()));
        world.as(officer).queryParam("reachable", true).get("/guardians").then().body("total", equalTo(0));
        county.as(Role.VOLUNTEER).get("/guardians").then().statusCode(403);
    }

    @Test
    void numbersAreAColumnOfTheSheetThatLeavesMaskedUntilATicketReleasesIt() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).get("/export-lists").then().body("items.find { it.list == 'guardians' }.columns.find { it.code == 'phone' }.release", equalTo("MASKED"));
        world.as(admin).body(json("list", "guardians", "columns", List.of("phone"), "purpose", "春节前逐户打电话", "days", 3)).post("/export-tickets").then().statusCode(201)
                .body("columns", hasItem("phone"));
    }

    @Test
    void theListTakesAsManyStatementsForTwentyPeopleAsForTwo() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        UUID child = county.child("李子豪");
        carer(director, child, person(director, county.village, "甲", "13900003333", false));
        person(director, county.village, "乙", "13900004444", false);
        var request = world.as(director);
        request.get("/guardians").then().statusCode(200);
        long few = statements.during(() -> request.get("/guardians").then().body("total", equalTo(2)));
        for (int i = 0; i < 18; i++) {
            person(director, county.village, "丙" + i, "1390000" + (5000 + i), false);
        }
        assertEquals(few, statements.during(() -> request.get("/guardians").then().body("total", equalTo(20))));
    }
}
