package org.xiaolian.region;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

@QuarkusTest
class RegionTest {
    @Inject
    World world;

    @Test
    void anAdministratorAddsAVillageAndReadsItAgain() {
        World.County county = world.county();
        String code = county.town.substring(0, 9) + "207";
        county.as(Role.COUNTY_ADMIN).body(json("code", code, "name", "新桥村", "parentCode", county.town, "codeSource", "LOCAL",
                        "validFrom", "2024-01-01")).post("/regions")
                .then().statusCode(201).header("Location", org.hamcrest.Matchers.endsWith("/api/v1/regions/" + code))
                .header("ETag", "\"v0\"").body("level", equalTo("VILLAGE"), "fullName", equalTo("东镇新桥村"));
        county.as(Role.HELPER).get("/regions/{code}", code).then().statusCode(200).body("name", equalTo("新桥村"));
    }

    @Test
    void villagesOfATownComeSortedByPinyinPageByPage() {
        World.County county = world.county();
        String cursor = county.as(Role.HELPER).queryParam("within", county.code).queryParam("level", "VILLAGE")
                .queryParam("limit", 3).get("/regions").then().statusCode(200)
                .body("items.name", contains("董家湾村", "桔园村", "柳溪村"), "total", equalTo(4), "totalIsLowerBound", equalTo(false))
                .extract().path("nextCursor");
        county.as(Role.HELPER).queryParam("within", county.code).queryParam("level", "VILLAGE").queryParam("limit", 3)
                .queryParam("cursor", cursor).get("/regions").then().statusCode(200)
                .body("items.name", contains("肖家山村"), "total", equalTo(4), "nextCursor", equalTo(null));
    }

    @Test
    void aHelperMayNotAddAPlace() {
        World.County county = world.county();
        county.as(Role.HELPER).body(json("code", county.town.substring(0, 9) + "209", "name", "甲村", "parentCode", county.town,
                        "codeSource", "LOCAL", "validFrom", "2024-01-01")).post("/regions")
                .then().statusCode(403).contentType("application/problem+json").body("code", equalTo("permission.missing"));
    }

    @Test
    void anUnknownPlaceIsNotFoundInTheCallersLanguage() {
        World.County county = world.county();
        county.as(Role.HELPER).header("Accept-Language", "zh-CN").get("/regions/999999999999").then().statusCode(404)
                .body("code", equalTo("resource.not-found"), "detail", equalTo("找不到，或不在您的范围内。"), "traceId", notNullValue());
    }

    @Test
    void withoutAToken401() {
        world.anonymous().get("/regions").then().statusCode(401).body("code", equalTo("session.required"));
    }

    @Test
    void aStaleVersionIsRefusedAndAMissingOneToo() {
        World.County county = world.county();
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v7\"").body(json("name", "新名村")).put("/regions/{c}", county.village)
                .then().statusCode(412).body("code", equalTo("resource.version-stale"));
        county.as(Role.COUNTY_ADMIN).body(json("name", "新名村")).put("/regions/{c}", county.village)
                .then().statusCode(428).body("code", equalTo("resource.version-required"));
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("name", "新名村")).put("/regions/{c}", county.village)
                .then().statusCode(200).body("name", equalTo("新名村"), "version", equalTo(1));
    }

    @Test
    void theSameKeyTwiceBooksOnceAndOtherContentIsRefused() {
        World.County county = world.county();
        java.util.UUID admin = county.person(Role.COUNTY_ADMIN);
        var body = json("code", county.town.substring(0, 9) + "210", "name", "重试村", "parentCode", county.town, "codeSource",
                "LOCAL", "validFrom", "2024-01-01");
        world.as(admin).header("Idempotency-Key", "k-1").body(body).post("/regions").then().statusCode(201);
        world.as(admin).header("Idempotency-Key", "k-1").body(body).post("/regions").then().statusCode(201)
                .header("Idempotent-Replayed", "true").body("name", equalTo("重试村"));
        body.put("name", "别的村");
        world.as(admin).header("Idempotency-Key", "k-1").body(body).post("/regions").then().statusCode(422)
                .body("code", equalTo("idempotency.key-reused"));
    }
}
