package org.xiaolian.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.test.World;

@QuarkusTest
class FirstAdministratorTest {
    private static final String PASSWORD = "the very first sentence";
    private static final String OWN = "a sentence of my own";
    /** A province no other test uses. */
    private static final String PROVINCE = "540000000000";

    @Inject
    World world;
    @Inject
    FirstAdministrator first;

    @Test
    void sheChangesHerPasswordAndBuildsTheFirstCounty() {
        String login = "root-" + UUID.randomUUID();
        first.make(login, PASSWORD, PROVINCE);
        signIn(login, PASSWORD).get("/regions").then().statusCode(403);
        signIn(login, PASSWORD).body(json("currentPassword", PASSWORD, "newPassword", OWN)).put("/session/password").then().statusCode(204);
        RequestSpecification root = signIn(login, OWN);
        root.get("/session").then().body("organization.name", equalTo("系统管理"), "roles.regionName", contains("西藏自治区"));
        signIn(login, OWN).body(json("code", "540100000000", "name", "甲市", "parentCode", PROVINCE, "codeSource", "OFFICIAL", "validFrom",
                "2020-01-01")).post("/regions").then().statusCode(201);
        String office = signIn(login, OWN).body(json("name", "甲市民政局", "kind", "CIVIL_AFFAIRS", "regionCode", "540100000000"))
                .post("/organizations").then().statusCode(201).extract().path("id");
        signIn(login, OWN).body(json("name", "县管理员", "loginName", "a-" + UUID.randomUUID(), "organizationId", office, "roles",
                java.util.List.of(json("role", "COUNTY_ADMIN", "regionCode", "540100000000")))).post("/people").then().statusCode(201);
    }

    @Test
    void aSecondOfTheSameNameIsNotMadeAndNothingBreaks() {
        String login = "root-" + UUID.randomUUID();
        first.make(login, PASSWORD, PROVINCE);
        first.make(login, "another first sentence", PROVINCE);
        world.anonymous().body(json("loginName", login, "password", "another first sentence")).post("/sessions").then().statusCode(401);
        signIn(login, PASSWORD).get("/session").then().statusCode(200);
    }

    @Test
    void whatCannotBeAnAdministratorIsSaidInBothLanguages() {
        assertNull(first.refusal("root", PASSWORD, "420000000000"));
        assertTrue(first.refusal("root", "too short", "420000000000").contains("15"));
        assertTrue(first.refusal("with space", PASSWORD, "420000000000").contains("XIAOLIAN_ADMIN_LOGIN"));
        assertTrue(first.refusal("root", PASSWORD, "420583000000").contains("XIAOLIAN_ADMIN_REGION"));
        assertTrue(first.refusal("root", PASSWORD, "990000000000").contains("XIAOLIAN_ADMIN_REGION"));
    }

    private RequestSpecification signIn(String login, String password) {
        String token = world.anonymous().body(json("loginName", login, "password", password)).post("/sessions").then().statusCode(201)
                .extract().path("accessToken");
        return world.anonymous().header("Authorization", "Bearer " + token);
    }
}
