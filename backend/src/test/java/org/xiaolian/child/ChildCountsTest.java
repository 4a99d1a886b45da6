package org.xiaolian.child;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class ChildCountsTest {
    @Inject
    World world;

    @Test
    void openFilesAreCountedByCareAndRiskAndTheClosedOneIsNot() {
        World.County county = world.county();
        TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        String left = TestChildren.create(county, "王小明");
        TestChildren.create(county, "张三丰");
        county.as(Role.COUNTY_ADMIN).body(json("closedOn", world.today().toString(), "reason", "PARENTS_RETURNED")).post("/children/{id}/closure", left).then().statusCode(200);
        counts(county.person(Role.COUNTY_ADMIN), county.code).body("total", equalTo(2), "byRiskLevel.riskLevel", contains(null, "HIGH"),
                "byRiskLevel.children", contains(1, 1), "byCareType.careType", contains(nullValue()), "byCareType.children", contains(2));
        counts(county.person(Role.COUNTY_ADMIN), county.otherTown).body("total", equalTo(0), "byCareType", empty());
    }

    @Test
    @Practice("R3-P04")
    void theStructureByWhoCaresIsToldWithItsBaseAndEachFigureOpensItsChildren() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String[] care = {"PATERNAL_GRANDPARENTS", "PATERNAL_GRANDPARENTS", "MATERNAL_GRANDPARENTS", "MATERNAL_GRANDPARENTS", "RELATIVE", "TEACHER", null};
        for (String type : care) {
            UUID child = county.child("李小雨");
            if (type != null) {
                String carer = world.as(admin).body(json("name", "王桂芳", "regionCode", county.village, "phones", java.util.List.of())).post("/guardians").then().statusCode(201)
                        .extract().path("id");
                world.as(admin).body(json("carerId", carer, "careType", type, "entrusted", false, "disqualificationChecked", false, "validFrom", world.today().toString()))
                        .post("/children/{id}/care-arrangements", child).then().statusCode(200);
            }
        }
        counts(admin, county.code).body("total", equalTo(7), "careTypeBase", equalTo(6), "byCareType.careType",
                contains(null, "PATERNAL_GRANDPARENTS", "MATERNAL_GRANDPARENTS", "RELATIVE", "TEACHER"), "byCareType.children", contains(1, 2, 2, 1, 1),
                "byCareType.sharePercent", contains(null, 33.3f, 33.3f, 16.7f, 16.7f));
        for (String type : new String[] {"PATERNAL_GRANDPARENTS", "TEACHER"}) {
            int counted = counts(admin, county.code).extract().path("byCareType.find { it.careType == '" + type + "' }.children");
            world.as(admin).queryParam("careType", type).get("/children").then().statusCode(200).body("total", equalTo(counted));
        }
        world.as(admin).queryParam("careKnown", false).get("/children").then().statusCode(200).body("total", equalTo(1));
        world.as(admin).queryParam("careKnown", true).get("/children").then().statusCode(200).body("total", equalTo(6));
        world.as(county.helperOf()).queryParam("careKnown", false).get("/children").then().body("total", equalTo(0));
    }

    @Test
    void whoMayNotSeeRiskLevelsIsNotToldHowManyThereAre() {
        World.County county = world.county();
        String child = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        counts(TestChildren.pairedPerson(world, county, Role.ORGANIZATION_OFFICER, child), county.code)
                .body("total", equalTo(1), "byRiskLevel", empty(), "byCareType.children", contains(1));
    }

    /**
     * Rules.md 2.4 hides cells below five from officers of an organization, who see counts of children besides those paired
     * under it. Here no count of theirs reaches beyond those: each cell is of children she opens by name, so none is hidden.
     */
    @Test
    void everyCellAnOfficerReadsIsOfChildrenSheMayOpenByName() {
        World.County county = world.county();
        String hers = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        TestChildren.create(county, TestChildren.fullBody(county, "王小明"));
        TestChildren.create(county, "张三丰");
        UUID officer = TestChildren.pairedPerson(world, county, Role.ORGANIZATION_OFFICER, hers);
        world.as(officer).get("/children").then().statusCode(200).body("total", equalTo(1), "items.id", contains(hers));
        counts(officer, county.code).body("total", equalTo(1), "byCareType.children", contains(1), "byRiskLevel", empty());
        world.as(officer).get("/count-totals").then().statusCode(200).body("items.collect { it.total }.max() <= 1", equalTo(true));
        world.as(officer).get("/pairing-summary").then().statusCode(200).body("childCount", equalTo(1), "unpairedChildCount", equalTo(0));
        world.as(officer).get("/child-movements?from=2020-01-01&to=" + world.today()).then().statusCode(200).body("end", equalTo(1), "left", equalTo(0));
    }

    @Test
    void anotherCountyCountsNothingOfThisOneAndAHelperMayNotCount() {
        World.County county = world.county();
        TestChildren.create(county, "李小雨");
        counts(world.county().person(Role.COUNTY_ADMIN), county.code).body("total", equalTo(0));
        county.as(Role.HELPER).get("/child-counts").then().statusCode(403);
        county.as(Role.COUNTY_ADMIN).queryParam("regionCode", "12").get("/child-counts").then().statusCode(400).body("errors.field", contains("regionCode"));
    }

    private ValidatableResponse counts(UUID person, String regionCode) {
        return world.as(person).queryParam("regionCode", regionCode).get("/child-counts").then().statusCode(200);
    }
}
