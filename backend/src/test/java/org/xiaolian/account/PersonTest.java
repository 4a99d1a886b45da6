package org.xiaolian.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class PersonTest {
    @Inject
    World world;
    @Inject
    StatementCounter statements;

    @Test
    void anAdministratorAddsADirectorWhoSignsInWithTheOneTimePassword() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String login = login();
        Map<String, Object> body = person("欧阳晓琴", login, county.office, role("VILLAGE_DIRECTOR", county.village, null, null));
        body.put("phone", "+86 138-0000-1234");
        var created = world.as(admin).body(body).post("/people").then().statusCode(201).header("ETag", "\"v0\"")
                .body("name", equalTo("欧阳晓琴"), "phone", equalTo("13800001234"), "roles.role", contains("VILLAGE_DIRECTOR"),
                        "roles[0].regionName", equalTo("董家湾村"), "mustChangePassword", equalTo(true),
                        "oneTimePassword", matchesPattern("([a-z2-9]{5}-){3}[a-z2-9]{5}")).extract();
        world.as(admin).get("/people/{id}", created.<String>path("id")).then().statusCode(200).body("oneTimePassword", nullValue(),
                "loginName", equalTo(login), "organization.id", equalTo(county.office.toString()));
        signIn(login, created.path("oneTimePassword")).statusCode(201).body("session.mustChangePassword", equalTo(true));
    }

    @Test
    void aPersonWithoutLoginNameHoldsPairingsAndGetsALoginLater() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String id = add(admin, person("张先芳", null, county.unit, role("HELPER", null, null, null)));
        county.pair(county.child("小雨"), UUID.fromString(id), "CADRE", world.today().minusDays(3));
        world.as(admin).get("/people/{id}", id).then().body("loginName", nullValue(), "oneTimePassword", nullValue(), "activePairingCount", equalTo(1));
        world.as(admin).post("/people/{id}/password-reset", id).then().statusCode(409).body("code", equalTo("person.no-login-name"));
        String login = login();
        world.as(admin).header("If-Match", "\"v0\"").body(json("name", "张先芳", "loginName", login, "organizationId", county.unit))
                .put("/people/{id}", id).then().statusCode(200).body("loginName", equalTo(login), "version", equalTo(1));
        String password = world.as(admin).post("/people/{id}/password-reset", id).then().statusCode(200).extract().path("oneTimePassword");
        signIn(login, password).statusCode(201).body("session.name", equalTo("张先芳"));
    }

    @Test
    void peopleAreFoundByNamePinyinInitialsRoleUnitAndStatus() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String zhang = add(admin, person("张先芳", null, county.unit, role("HELPER", null, null, null), role("VOLUNTEER", null, null, null)));
        String zeng = add(admin, person("曾小红", null, county.school, role("CLASS_TEACHER", null, county.school, "三年级一班")));
        for (String q : List.of("先芳", "张先芳", "zhangxianfang", "zhangxian", "zxf", "ZXF")) {
            world.as(admin).queryParam("q", q).get("/people").then().statusCode(200).body("items.id", contains(zhang), "total", equalTo(1));
        }
        world.as(admin).queryParam("q", "zengxiao").get("/people").then().body("items.id", contains(zeng));
        world.as(admin).queryParam("q", "%").get("/people").then().body("total", equalTo(0));
        world.as(admin).queryParam("role", "VOLUNTEER").get("/people").then().body("items.id", contains(zhang),
                "items[0].roles", contains("HELPER", "VOLUNTEER"), "items[0].activePairingCount", equalTo(0));
        world.as(admin).queryParam("organizationId", county.school).get("/people").then().body("items.id", contains(zeng), "total", equalTo(1));
        world.as(admin).queryParam("status", "INACTIVE").get("/people").then().body("total", equalTo(0));
        world.as(admin).get("/people").then().body("total", equalTo(3), "items.name", contains("测试COUNTY_ADMIN", "曾小红", "张先芳"));
    }

    @Test
    void eachLeaderSeesThePeopleOfHerOwnPlaceOrUnitOnly() {
        World.County county = world.county();
        UUID outside = world.county().person(Role.HELPER);
        UUID teacher = county.person(Role.CLASS_TEACHER);
        UUID helper = county.person(Role.HELPER);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        county.as(Role.TOWN_SUPERVISOR).get("/people").then().statusCode(200).body("items.id", contains(teacher.toString()), "total", equalTo(1));
        world.as(officer).get("/people").then().body("items.id", containsInAnyOrder(helper.toString(), officer.toString()), "total", equalTo(2));
        world.as(officer).get("/people/{id}", helper).then().statusCode(200);
        world.as(officer).get("/people/{id}", teacher).then().statusCode(404);
        county.as(Role.COUNTY_ADMIN).get("/people/{id}", outside).then().statusCode(404);
    }

    @Test
    void onlyAdministratorsWriteAndHelpersDoNotEvenRead() {
        World.County county = world.county();
        Map<String, Object> body = person("某人", null, county.unit);
        county.as(Role.HELPER).get("/people").then().statusCode(403);
        for (Role role : List.of(Role.TOWN_SUPERVISOR, Role.ORGANIZATION_OFFICER, Role.HEAD_TEACHER, Role.AUDITOR)) {
            county.as(role).body(body).post("/people").then().statusCode(403).body("code", equalTo("permission.missing"));
        }
    }

    @Test
    void anotherCountysPersonIsNotFoundWhateverIsTried() {
        World.County mine = world.county();
        World.County other = world.county();
        UUID stranger = other.person(Role.HELPER);
        UUID admin = mine.person(Role.COUNTY_ADMIN);
        world.as(admin).header("If-Match", "\"v0\"").body(json("name", "甲", "organizationId", mine.unit)).put("/people/{id}", stranger)
                .then().statusCode(404);
        world.as(admin).header("If-Match", "\"v0\"").body(json("roles", List.of())).put("/people/{id}/roles", stranger).then().statusCode(404);
        world.as(admin).body(json("reason", "x")).post("/people/{id}/deactivation", stranger).then().statusCode(404);
        world.as(admin).body(json("reason", "x")).post("/people/{id}/reactivation", stranger).then().statusCode(404);
        world.as(admin).post("/people/{id}/password-reset", stranger).then().statusCode(404);
        world.as(admin).body(person("乙", null, other.unit)).post("/people").then().statusCode(400)
                .body("errors.field", contains("organizationId"), "errors.code", contains("person.organization-unknown"));
    }

    @Test
    void nobodyGrantsBeyondHerOwnCounty() {
        World.County mine = world.county();
        World.County other = world.county();
        UUID admin = mine.person(Role.COUNTY_ADMIN);
        String id = add(admin, person("某人", null, mine.office));
        roles(admin, id, 0, role("COUNTY_ADMIN", other.code, null, null), role("HEAD_TEACHER", null, other.school, null),
                role("AUDITOR", mine.code, other.unit, null)).statusCode(400)
                .body("errors.field", contains("roles[0].regionCode", "roles[1].organizationId", "roles[2].organizationId"));
        roles(admin, id, 0, role("COUNTY_ADMIN", mine.code.substring(0, 2) + "0000000000", null, null)).statusCode(400)
                .body("errors.code", contains("person.region-unknown"));
        roles(admin, id, 0, role("COUNTY_ADMIN", mine.code, null, null)).statusCode(200).body("roles.role", contains("COUNTY_ADMIN"));
    }

    @Test
    void anAdministratorOfOneTownsSchoolsGrantsNothingOutsideThem() {
        World.County county = world.county();
        UUID admin = world.person("学校管理员", county.school);
        world.grant(admin, Role.COUNTY_ADMIN, county.code, county.school, null);
        String id = add(admin, person("王老师", null, county.school, role("CLASS_TEACHER", null, county.school, "一班")));
        roles(admin, id, 0, role("TOWN_SUPERVISOR", county.town, null, null)).statusCode(400).body("errors.code", contains("person.region-unknown"));
        world.as(admin).get("/people").then().body("total", equalTo(2));
        world.as(admin).get("/people/{id}", county.person(Role.HELPER)).then().statusCode(404);
    }

    @Test
    void nobodyChangesHerOwnRolesOrPasswordThisWay() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        roles(admin, admin.toString(), 0, role("AUDITOR", county.code, null, null)).statusCode(409).body("code", equalTo("person.own-account"));
        world.as(admin).body(json("reason", "x")).post("/people/{id}/deactivation", admin).then().statusCode(409);
        world.as(admin).post("/people/{id}/password-reset", admin).then().statusCode(409);
    }

    @Test
    void whoHoldsMoreThanTheAdministratorIsOutOfHerHands() {
        World.County mine = world.county();
        World.County other = world.county();
        UUID above = world.person("上级", mine.office);
        world.grant(above, Role.COUNTY_ADMIN, other.code, null, null);
        UUID admin = mine.person(Role.COUNTY_ADMIN);
        world.as(admin).post("/people/{id}/password-reset", above).then().statusCode(403).body("code", equalTo("person.beyond-your-authority"));
        world.as(admin).body(json("reason", "x")).post("/people/{id}/deactivation", above).then().statusCode(403);
        roles(admin, above.toString(), 0).statusCode(403);
    }

    @Test
    void anotherRoleTakesEffectAtOnceAndTheFormerStaysInHistory() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID person = county.person(Role.HELPER);
        String token = world.token(person);
        bearer(token, "/people").statusCode(403);
        roles(admin, person.toString(), 0, role("COUNTY_ADMIN", county.code, null, null)).statusCode(200)
                .body("roles.role", contains("COUNTY_ADMIN"), "roles[0].validFrom", equalTo(world.today().toString()));
        bearer(token, "/session").statusCode(401);
        world.as(person).get("/session").then().body("permissions", hasItem("account:write"));
        world.execute("UPDATE role_grant SET class_name = NULL WHERE person_id = ? AND role = 'HELPER' AND valid_to = '"
                + world.today().minusDays(1) + "' AND valid_from = '2000-01-01'", person);
    }

    @Test
    void unchangedRolesKeepTheirDaysAndSessions() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String token = world.token(director);
        roles(admin, director.toString(), 0, role("VILLAGE_DIRECTOR", county.village, null, null)).statusCode(200)
                .body("roles.validFrom", contains("2000-01-01"), "version", equalTo(0));
        bearer(token, "/session").statusCode(200);
    }

    @Test
    void whoLeavesHerPostIsOutAtOnceAndComesBackWithoutRoles() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID helper = county.person(Role.HELPER);
        String token = world.token(helper);
        bearer(token, "/session").statusCode(200);
        world.as(admin).body(json("reason", "调离")).post("/people/{id}/deactivation", helper).then().statusCode(200)
                .body("status", equalTo("INACTIVE"), "inactiveReason", equalTo("调离"), "roles.size()", equalTo(0));
        bearer(token, "/session").statusCode(401);
        world.as(admin).body(json("reason", "再次")).post("/people/{id}/deactivation", helper).then().statusCode(409)
                .body("code", equalTo("person.inactive"));
        world.as(admin).body(json("reason", "误操作")).post("/people/{id}/reactivation", helper).then().statusCode(200)
                .body("status", equalTo("ACTIVE"), "inactiveReason", nullValue(), "roles.size()", equalTo(0));
        world.as(admin).body(json("reason", "误操作")).post("/people/{id}/reactivation", helper).then().statusCode(409);
    }

    @Test
    void aPasswordResetEndsHerSessionsAndTheOldPassword() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String login = login();
        Map<String, Object> body = person("某人", login, county.unit, role("HELPER", null, null, null));
        body.put("initialPassword", "一句自己记得住的话 for today");
        String id = world.as(admin).body(body).post("/people").then().statusCode(201).body("oneTimePassword", nullValue()).extract().path("id");
        String token = signIn(login, "一句自己记得住的话 for today").statusCode(201).extract().path("accessToken");
        String fresh = world.as(admin).post("/people/{id}/password-reset", id).then().statusCode(200).header("Cache-Control", "no-store")
                .extract().path("oneTimePassword");
        bearer(token, "/session").statusCode(401);
        signIn(login, "一句自己记得住的话 for today").statusCode(401);
        signIn(login, fresh).statusCode(201).body("session.mustChangePassword", equalTo(true));
    }

    @Test
    void wrongEntriesAreNamedAllAtOnce() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).body(person("某人", null, county.office, role("VILLAGE_DIRECTOR", null, null, null), role("CLASS_TEACHER", null, null, null),
                        role("HELPER", null, null, "一班"))).post("/people").then().statusCode(400)
                .body("errors.code", containsInAnyOrder("person.region-needed", "person.organization-needed", "person.class-needed",
                        "person.class-not-wanted"));
        world.as(admin).body(person(" ", "has space", county.office)).post("/people").then().statusCode(400)
                .body("errors.field", contains("loginName", "name"));
        Map<String, Object> weak = person("某人", login(), county.office);
        weak.put("initialPassword", "too short");
        world.as(admin).body(weak).post("/people").then().statusCode(400).body("errors.code", contains("password.too-short"));
        Map<String, Object> phone = person("某人", null, county.office);
        phone.put("phone", "12");
        world.as(admin).body(phone).post("/people").then().statusCode(400).body("errors.field", contains("phone"));
    }

    @Test
    void longRareAndDottedNamesAreKeptAsTheyAre() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        for (String name : List.of("爨".repeat(50), "𠮷野·阿依古丽", "李😀")) {
            String id = add(admin, person(name, null, county.office));
            world.as(admin).get("/people/{id}", id).then().body("name", equalTo(name));
        }
        String id = add(admin, person(" 张  三 ", null, county.office));
        world.as(admin).get("/people/{id}", id).then().body("name", equalTo("张三"));
    }

    @Test
    void aLoginNameIsGivenOnce() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String login = login();
        add(admin, person("甲", login, county.office));
        world.as(admin).body(person("乙", login, county.office)).post("/people").then().statusCode(409)
                .body("code", equalTo("person.login-name-taken"), "errors.field", contains("loginName"));
    }

    @Test
    void aStaleVersionIsRefusedAndTheSameKeyAddsOnePersonWithOnePassword() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> body = person("重试人", login(), county.office);
        var first = world.as(admin).header("Idempotency-Key", "p-1").body(body).post("/people").then().statusCode(201).extract();
        var second = world.as(admin).header("Idempotency-Key", "p-1").body(body).post("/people").then().statusCode(201)
                .body("oneTimePassword", notNullValue()).extract();
        assertEquals(first.<String>path("id"), second.<String>path("id"));
        assertEquals(first.<String>path("oneTimePassword"), second.<String>path("oneTimePassword"));
        String id = first.path("id");
        world.as(admin).header("If-Match", "\"v9\"").body(json("name", "甲", "organizationId", county.office)).put("/people/{id}", id)
                .then().statusCode(412);
        world.as(admin).body(json("name", "甲", "organizationId", county.office)).put("/people/{id}", id).then().statusCode(428);
        roles(admin, id, 4).statusCode(412);
        world.as(admin).body(json("roles", List.of())).put("/people/{id}/roles", id).then().statusCode(428);
    }

    @Test
    void pagesOfPeopleFollowEachOther() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        for (String name : List.of("安一", "白二", "陈三", "戴四")) {
            world.person(name, county.unit);
        }
        String cursor = world.as(admin).queryParam("organizationId", county.unit).queryParam("limit", 3).get("/people").then()
                .body("items.name", contains("安一", "白二", "陈三"), "total", equalTo(4)).extract().path("nextCursor");
        world.as(admin).queryParam("organizationId", county.unit).queryParam("limit", 3).queryParam("cursor", cursor).get("/people").then()
                .body("items.name", contains("戴四"), "nextCursor", nullValue(), "total", equalTo(4));
    }

    @Test
    void aListOfTwentyPeopleTakesAsManyStatementsAsOneOfTwo() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        for (int i = 0; i < 21; i++) {
            world.grant(world.person("第" + i, county.unit), Role.HELPER, null, null, null);
        }
        long few = statements.during(() -> world.as(admin).queryParam("organizationId", county.unit).queryParam("limit", 2).get("/people")
                .then().body("items.size()", equalTo(2), "total", equalTo(21)));
        long many = statements.during(() -> world.as(admin).queryParam("organizationId", county.unit).queryParam("limit", 20).get("/people")
                .then().body("items.size()", equalTo(20), "items[19].roles", contains("HELPER")));
        assertEquals(few, many);
        assertEquals(4, many);
    }

    private String add(UUID admin, Map<String, Object> body) {
        return world.as(admin).body(body).post("/people").then().statusCode(201).extract().path("id");
    }

    @SafeVarargs
    private ValidatableResponse roles(UUID admin, String id, int version, Map<String, Object>... roles) {
        return world.as(admin).header("If-Match", "\"v" + version + "\"").body(json("roles", List.of(roles))).put("/people/{id}/roles", id).then();
    }

    private ValidatableResponse signIn(String login, String password) {
        return world.anonymous().body(json("loginName", login, "password", password)).post("/sessions").then();
    }

    private ValidatableResponse bearer(String token, String path) {
        return world.anonymous().header("Authorization", "Bearer " + token).get(path).then();
    }

    private static String login() {
        return "p-" + UUID.randomUUID();
    }

    @SafeVarargs
    private static Map<String, Object> person(String name, String login, UUID organization, Map<String, Object>... roles) {
        return json("name", name, "loginName", login, "organizationId", organization, "positionTitle", "干部", "roles", List.of(roles));
    }

    private static Map<String, Object> role(String role, String region, UUID organization, String className) {
        return json("role", role, "regionCode", region, "organizationId", organization, "className", className);
    }
}
