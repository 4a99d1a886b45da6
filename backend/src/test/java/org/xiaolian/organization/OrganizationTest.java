package org.xiaolian.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

@QuarkusTest
class OrganizationTest {
    @Inject
    World world;

    @Test
    void anAdministratorAddsASchoolBelowItsDistrictAndEverybodyReadsIt() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String district = add(admin, "东学区", "SCHOOL_DISTRICT", county.code, null);
        String school = add(admin, "东镇初级中学", "SCHOOL", county.town, district);
        county.as(Role.VOLUNTEER).get("/organizations/{id}", school).then().statusCode(200).header("ETag", "\"v0\"")
                .body("name", equalTo("东镇初级中学"), "kind", equalTo("SCHOOL"), "region.code", equalTo(county.town),
                        "parent.name", equalTo("东学区"));
    }

    @Test
    void aListIsFilteredByPlaceKindParentAndPartOfTheName() {
        World.County county = world.county();
        var reader = county.person(Role.HELPER);
        world.as(reader).queryParam("region", county.code).get("/organizations").then().statusCode(200).body("total", equalTo(3));
        world.as(reader).queryParam("region", county.town).get("/organizations").then().body("total", equalTo(1),
                "items[0].id", equalTo(county.school.toString()), "items[0].parent", nullValue());
        world.as(reader).queryParam("region", county.code).queryParam("kind", "SUPPORT_UNIT").queryParam("q", "广电").get("/organizations")
                .then().body("items.id", contains(county.unit.toString()), "total", equalTo(1));
        world.as(reader).queryParam("parent", county.office).get("/organizations").then().body("items.size()", equalTo(0), "total", equalTo(0));
    }

    @Test
    void pagesFollowEachOtherInPinyinOrder() {
        World.County county = world.county();
        UUID reader = county.person(Role.HELPER);
        String cursor = world.as(reader).queryParam("region", county.code).queryParam("limit", 2).get("/organizations").then()
                .statusCode(200).body("items.id", contains(county.unit.toString(), county.office.toString()), "total", equalTo(3))
                .extract().path("nextCursor");
        world.as(reader).queryParam("region", county.code).queryParam("limit", 2).queryParam("cursor", cursor).get("/organizations").then()
                .body("items.id", contains(county.school.toString()), "nextCursor", nullValue(), "total", equalTo(3));
    }

    @Test
    void anOfficerMayNotAddOrganizations() {
        World.County county = world.county();
        county.as(Role.ORGANIZATION_OFFICER).body(body("某单位", "OTHER", county.code, null)).post("/organizations")
                .then().statusCode(403).body("code", equalTo("permission.missing"));
    }

    @Test
    void anotherCountysOrganizationIsNotFoundForAnAdministrator() {
        World.County mine = world.county();
        World.County other = world.county();
        mine.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(body("改名", "OTHER", other.code, null))
                .put("/organizations/{id}", other.office).then().statusCode(404).body("code", equalTo("resource.not-found"));
        mine.as(Role.COUNTY_ADMIN).body(body("外县单位", "OTHER", other.code, null)).post("/organizations").then().statusCode(400)
                .body("errors[0].field", equalTo("regionCode"), "errors[0].code", equalTo("organization.region-unknown"));
        mine.as(Role.COUNTY_ADMIN).body(body("外县下属", "OTHER", mine.code, other.office.toString())).post("/organizations").then()
                .statusCode(400).body("errors[0].code", equalTo("organization.parent-unknown"));
    }

    @Test
    void aMovedOrganizationTakesThoseBelowItAlongAndNeverGoesBelowItself() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String upper = add(admin, "上级单位", "OTHER", county.code, null);
        String middle = add(admin, "中间单位", "OTHER", county.code, null);
        String lower = add(admin, "下级单位", "OTHER", county.code, middle);
        world.as(admin).header("If-Match", "\"v0\"").body(body("中间单位", "OTHER", county.code, upper)).put("/organizations/{id}", middle)
                .then().statusCode(200).body("parent.id", equalTo(upper), "version", equalTo(1));
        UUID officer = world.person("上级干部", UUID.fromString(upper));
        world.grant(officer, Role.ORGANIZATION_OFFICER, null, UUID.fromString(upper), null);
        world.as(officer).body(json("organizationId", lower, "name", "小组", "establishedOn", "2024-03-01")).post("/work-groups")
                .then().statusCode(201);
        world.as(admin).header("If-Match", "\"v0\"").body(body("上级单位", "OTHER", county.code, lower)).put("/organizations/{id}", upper)
                .then().statusCode(409).body("code", equalTo("organization.parent-below"));
    }

    @Test
    void aStaleVersionABadKindAndABadCodeAreRefused() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).header("If-Match", "\"v3\"").body(body("甲", "OTHER", county.code, null)).put("/organizations/{id}", county.unit)
                .then().statusCode(412);
        world.as(admin).body(body("甲", "OTHER", county.code, null)).put("/organizations/{id}", county.unit).then().statusCode(428);
        world.as(admin).body(body("甲", "CASTLE", county.code, null)).post("/organizations").then().statusCode(400)
                .body("errors[0].field", equalTo("kind"), "errors[0].code", equalTo("request.unknown-value"));
        world.as(admin).body(body(" ", "OTHER", "12", null)).post("/organizations").then().statusCode(400)
                .body("errors.field", contains("name", "regionCode"));
    }

    @Test
    void theSameKeyTwiceAddsOneOrganization() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        for (int i = 0; i < 2; i++) {
            world.as(admin).header("Idempotency-Key", "org-1").body(body("重试单位", "OTHER", county.code, null)).post("/organizations")
                    .then().statusCode(201).header("Location", org.hamcrest.Matchers.containsString("/api/v1/organizations/"));
        }
        world.as(admin).queryParam("region", county.code).queryParam("q", "重试单位").get("/organizations").then().body("total", equalTo(1));
    }

    @Test
    void anUnchangedOrganizationIsNotSentAgain() {
        World.County county = world.county();
        county.as(Role.HELPER).header("If-None-Match", "\"v0\"").get("/organizations/{id}", county.unit).then().statusCode(304);
    }

    private String add(UUID admin, String name, String kind, String region, String parent) {
        return world.as(admin).body(body(name, kind, region, parent)).post("/organizations").then().statusCode(201).extract().path("id");
    }

    private static Map<String, Object> body(String name, String kind, String region, String parent) {
        return json("name", name, "kind", kind, "regionCode", region, "parentId", parent);
    }
}
