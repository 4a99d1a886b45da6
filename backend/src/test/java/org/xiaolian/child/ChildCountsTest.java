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
