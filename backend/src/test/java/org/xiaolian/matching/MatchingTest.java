package org.xiaolian.matching;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class MatchingTest {
    @Inject
    World world;

    private Map<String, Object> pairing(UUID child, UUID helper, String kind) {
        return json("childId", child.toString(), "helperId", helper.toString(), "kind", kind, "startsOn", world.today().toString());
    }

    private Map<String, Object> waiting(UUID child, UUID helper, String kind) {
        return json("childId", child.toString(), "helperId", helper.toString(), "kind", kind);
    }

    private void capacity(UUID who, UUID helper, int capacity, String regionCode) {
        world.as(who).header("If-Match", "\"v0\"").body(json("capacity", capacity, "regionCode", regionCode)).put("/helper-profiles/{id}", helper).then().statusCode(200);
    }

    private void clear(UUID who, UUID helper) {
        world.as(who).body(json("personId", helper.toString(), "kind", "POLICE_QUERY", "result", "CLEAR", "checkedOn", world.today().toString())).post("/helper-checks")
                .then().statusCode(201);
    }

    @Test
    @Practice("R3-P09")
    void aSubstituteMotherWaitsForHerCheckSeesNothingTillThenAndBeginsWithIt() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("张小雨");
        UUID mother = county.person(Role.HELPER);
        world.as(admin).body(pairing(child, mother, "SUBSTITUTE_MOTHER")).post("/pairings").then().statusCode(409).body("code", equalTo("pairing.helper-unvetted"));
        String id = world.as(admin).body(waiting(child, mother, "SUBSTITUTE_MOTHER")).post("/waiting-pairings").then().statusCode(201)
                .body("obstacle", equalTo("CHECK"), "domains", contains("LIFE", "STUDY", "MIND")).extract().path("id");
        world.as(mother).get("/children/{id}", child).then().statusCode(404);
        world.as(mother).get("/worklist").then().body("counts.children", equalTo(0));
        world.as(admin).body(waiting(child, mother, "SUBSTITUTE_MOTHER")).post("/waiting-pairings").then().statusCode(409).body("code", equalTo("waiting-pairing.already-waits"));
        clear(admin, mother);
        world.as(mother).get("/children/{id}", child).then().statusCode(200);
        world.as(admin).get("/waiting-pairings/{id}", id).then().statusCode(200).body("outcome", equalTo("BEGUN"), "pairingId", notNullValue());
        world.as(admin).queryParam("childId", child).get("/pairings").then().body("items.kind", contains("SUBSTITUTE_MOTHER"), "items[0].active", equalTo(true));
        world.as(admin).body(waiting(child, mother, "VOLUNTEER")).post("/waiting-pairings").then().statusCode(409).body("code", equalTo("waiting-pairing.nothing-lacks"));
    }

    @Test
    void aCheckThatIsNotClearEndsAllHerPairingsAtOnceAndNoneBeginsAgain() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID old = county.child("张小雨");
        UUID fresh = county.child("李子豪");
        UUID helper = county.helperOf(old);
        world.as(admin).body(pairing(fresh, helper, "CADRE")).post("/pairings").then().statusCode(201);
        world.as(helper).get("/children/{id}", fresh).then().statusCode(200);
        world.as(admin).body(json("personId", helper.toString(), "kind", "POLICE_QUERY", "result", "NOT_CLEAR", "checkedOn", world.today().toString())).post("/helper-checks")
                .then().statusCode(201);
        for (UUID child : List.of(old, fresh)) {
            world.as(helper).get("/children/{id}", child).then().statusCode(404);
        }
        world.as(admin).queryParam("helperId", helper).queryParam("active", false).get("/pairings").then()
                .body("items.endReason", contains("CHECK_FAILED", "CHECK_FAILED"), "total", equalTo(2));
        world.as(admin).body(pairing(old, helper, "CADRE")).post("/pairings").then().statusCode(409).body("code", equalTo("pairing.helper-not-clear"));
    }

    @Test
    void twoOfficersWhoTakeTheLastPlaceOfAHelperAtOnceAreToldApartByTheNamedRule() throws Exception {
        for (int round = 0; round < 8; round++) {
            World.County county = world.county();
            UUID helper = world.person("周敏", county.unit);
            capacity(county.person(Role.COUNTY_ADMIN), helper, 2, null);
            List<UUID> officers = List.of(county.person(Role.COUNTY_ADMIN), county.person(Role.COUNTY_ADMIN));
            UUID taken = county.child("先结对的");
            world.as(officers.get(0)).body(pairing(taken, helper, "CADRE")).post("/pairings").then().statusCode(201);
            List<UUID> children = List.of(county.child("张小雨"), county.child("李子豪"));
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<Future<Response>> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                UUID officer = officers.get(i);
                UUID child = children.get(i);
                answers.add(threads.submit(() -> {
                    var request = world.as(officer).body(pairing(child, helper, "CADRE"));
                    start.await(30, TimeUnit.SECONDS);
                    return request.post("/pairings");
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Response> answer : answers) {
                statuses.add(answer.get().statusCode());
                if (answer.get().statusCode() == 409) {
                    answer.get().then().body("code", equalTo("pairing.helper-full"), "errors[0].field", equalTo("helperId"));
                }
            }
            threads.shutdown();
            statuses.sort(null);
            assertEquals(List.of(201, 409), statuses, "round " + round);
            world.as(officers.get(0)).queryParam("helperId", helper).queryParam("active", true).get("/pairings").then().body("total", equalTo(2));
        }
    }

    @Test
    @Practice("R5-P03")
    void aTeacherTakesAWholeClassAtOnceAndTheFigureOfChildrenWithoutOneIsTheListItOpens() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID head = county.person(Role.HEAD_TEACHER);
        UUID teacher = world.person("丁老师", county.school);
        List<String> pupils = new ArrayList<>();
        for (String name : List.of("李小雨", "张子豪", "王思琪")) {
            pupils.add(TestChildren.create(county, TestChildren.fullBody(county, name)));
        }
        world.as(head).get("/pairing-summary").then().statusCode(200).body("withoutResponsibleTeacherCount", equalTo(3));
        Map<String, Object> batch = json("helperId", teacher.toString(), "kind", "RESPONSIBLE_TEACHER", "startsOn", world.today().toString(), "childIds", pupils.subList(0, 2));
        world.as(head).body(batch).post("/pairing-batches").then().statusCode(200).body("pairingIds", hasSize(2), "already", equalTo(0));
        world.as(head).get("/pairing-summary").then().body("withoutResponsibleTeacherCount", equalTo(1));
        world.as(head).queryParam("responsibleTeacher", false).get("/children").then().statusCode(200).body("items.id", contains(pupils.get(2)), "total", equalTo(1));
        batch.put("childIds", pupils);
        world.as(head).body(batch).post("/pairing-batches").then().statusCode(200).body("pairingIds", hasSize(1), "already", equalTo(2));
        world.as(head).get("/pairing-summary").then().body("withoutResponsibleTeacherCount", equalTo(0));
        world.as(head).queryParam("responsibleTeacher", true).get("/children").then().body("total", equalTo(3));
        batch.put("helperId", world.person("不是教师", county.unit).toString());
        world.as(admin).body(batch).post("/pairing-batches").then().statusCode(409).body("code", equalTo("pairing.holder-unfit"));
    }

    @Test
    @Practice({"R2-P14", "R4-P15", "R3-P11"})
    void pupilsInNeedWithoutAHelperAreFoundAndTheirTeacherStandsInForTheParents() {
        World.County county = world.county();
        UUID head = county.person(Role.HEAD_TEACHER);
        UUID teacher = world.person("丁老师", county.school);
        String poor = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        TestChildren.create(county, TestChildren.fullBody(county, "张子豪"));
        county.as(Role.COUNTY_ADMIN).body(json("category", "PV", "startsOn", world.today().minusDays(30).toString())).post("/children/{id}/welfare/hardships", poor).then().statusCode(200);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).queryParam("hardship", "PV").queryParam("paired", false).get("/children").then().statusCode(200).body("items.id", contains(poor), "total", equalTo(1));
        world.as(head).queryParam("kind", "TEACHER").get("/free-helpers").then().statusCode(200).body("items.helper.name", hasItem("丁老师"));
        Map<String, Object> batch = json("helperId", teacher.toString(), "kind", "TEACHER", "startsOn", world.today().toString(), "childIds", List.of(poor), "domains", List.of("LIFE", "STUDY", "MIND"));
        world.as(head).body(batch).post("/pairing-batches").then().statusCode(200).body("pairingIds", hasSize(1));
        world.as(head).queryParam("childId", poor).get("/pairings").then().body("items.kind", contains("TEACHER"), "items[0].domains", contains("LIFE", "STUDY", "MIND"));
        world.as(admin).queryParam("hardship", "PV").queryParam("paired", false).get("/children").then().body("total", equalTo(0));
    }

    @Test
    void whoLivesNearComesFirstAndWhoIsFullIsNotProposed() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID office = world.organization("测试爱心协会", "SOCIAL_ORGANIZATION", county.code);
        UUID far = world.person("甲远", office);
        UUID town = world.person("丙镇", office);
        UUID village = world.person("乙村", office);
        UUID full = world.person("丁满", office);
        capacity(admin, far, 1, county.otherVillage);
        capacity(admin, town, 1, county.secondVillage);
        capacity(admin, village, 1, county.village);
        capacity(admin, full, 0, county.village);
        world.checked(village);
        world.as(admin).queryParam("kind", "VOLUNTEER").queryParam("near", county.village).queryParam("organizationId", office).get("/free-helpers").then().statusCode(200)
                .body("items.helper.name", contains("乙村", "丙镇", "甲远"), "items.distance", contains(0, 1, 2), "items.vetted", contains(true, false, false), "total", equalTo(3));
        world.as(admin).queryParam("kind", "VOLUNTEER").queryParam("organizationId", office).queryParam("full", true).get("/free-helpers").then().body("total", equalTo(4));
        world.as(admin).queryParam("kind", "VOLUNTEER").queryParam("organizationId", office).queryParam("q", "乙").get("/free-helpers").then().body("items.helper.name", contains("乙村"));
        world.as(admin).queryParam("kind", "RESPONSIBLE_TEACHER").queryParam("organizationId", office).get("/free-helpers").then().body("total", equalTo(0));
        world.as(admin).queryParam("kind", "VOLUNTEER").queryParam("near", county.village).queryParam("organizationId", office).queryParam("limit", 2).get("/free-helpers").then()
                .body("items.helper.name", contains("乙村", "丙镇"), "nextCursor", notNullValue());
        county.as(Role.HELPER).queryParam("kind", "VOLUNTEER").get("/free-helpers").then().statusCode(403);
    }

    @Test
    void whatWaitsIsGivenUpOrBeginsWhenAPlaceIsFree() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("张小雨");
        UUID second = county.child("李子豪");
        UUID mother = world.person("王阿姨", county.unit);
        capacity(admin, mother, 1, null);
        String first = world.as(admin).body(waiting(child, mother, "SUBSTITUTE_MOTHER")).post("/waiting-pairings").then().statusCode(201).extract().path("id");
        String other = world.as(admin).body(waiting(second, mother, "SUBSTITUTE_MOTHER")).post("/waiting-pairings").then().statusCode(201).extract().path("id");
        clear(admin, mother);
        world.as(admin).queryParam("helperId", mother).get("/waiting-pairings").then().statusCode(200).body("items.id", contains(other), "items.obstacle", contains("FULL"));
        world.as(admin).body(Map.of()).post("/waiting-pairings/{id}/beginning", other).then().statusCode(409).body("code", equalTo("pairing.helper-full"));
        String pairing = world.as(admin).get("/waiting-pairings/{id}", first).then().extract().path("pairingId");
        world.execute("UPDATE pairing SET ends_on = starts_on, end_reason = 'MOVED' WHERE id = ?", UUID.fromString(pairing));
        world.execute("UPDATE helper_profile SET capacity = 2 WHERE person_id = ?", mother);
        world.as(admin).get("/waiting-pairings/{id}", other).then().body("obstacle", equalTo("NONE"));
        world.as(admin).body(Map.of()).post("/waiting-pairings/{id}/beginning", other).then().statusCode(200).body("outcome", equalTo("BEGUN"));
        world.as(admin).body(Map.of()).post("/waiting-pairings/{id}/cancellation", other).then().statusCode(409).body("code", equalTo("waiting-pairing.settled"));
        String third = world.as(admin).body(waiting(child, world.person("另一位", county.unit), "VOLUNTEER")).post("/waiting-pairings").then().statusCode(201).extract().path("id");
        world.as(admin).body(json("note", "改由村里安排")).post("/waiting-pairings/{id}/cancellation", third).then().statusCode(200)
                .body("outcome", equalTo("GIVEN_UP"), "note", equalTo("改由村里安排"));
        world.county().as(Role.COUNTY_ADMIN).get("/waiting-pairings/{id}", third).then().statusCode(404);
        county.as(Role.HELPER).get("/waiting-pairings").then().statusCode(403);
    }

    @Test
    void aCountySaysWhatAKindMeansAndAnotherCountyIsNotAsked() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> body = json("labelZh", "爱心妈妈", "labelEn", "Caring mother", "holders", List.of("WOMENS_FEDERATION"), "domains", List.of("LIFE"), "requiredCheck", "OFFICE",
                "capacity", 1);
        world.as(admin).header("If-Match", "\"v0\"").body(body).put("/pairing-kinds/SUBSTITUTE_MOTHER").then().statusCode(200).body("own", equalTo(true), "version", equalTo(1));
        world.as(admin).header("If-Match", "\"v0\"").body(body).put("/pairing-kinds/SUBSTITUTE_MOTHER").then().statusCode(412);
        world.as(admin).get("/pairing-kinds").then().statusCode(200).body("items.size()", equalTo(7), "items.find { it.code == 'SUBSTITUTE_MOTHER' }.labelZh", equalTo("爱心妈妈"));
        world.county().as(Role.COUNTY_ADMIN).get("/pairing-kinds").then().body("items.find { it.code == 'SUBSTITUTE_MOTHER' }.own", equalTo(false));
        county.as(Role.TOWN_SUPERVISOR).header("If-Match", "\"v1\"").body(body).put("/pairing-kinds/SUBSTITUTE_MOTHER").then().statusCode(403);
        UUID child = county.child("张小雨");
        UUID unfit = world.person("单位干部", county.unit);
        world.as(admin).body(pairing(child, unfit, "SUBSTITUTE_MOTHER")).post("/pairings").then().statusCode(409).body("code", equalTo("pairing.holder-unfit"));
        world.as(admin).body(pairing(child, unfit, "PEER")).post("/pairings").then().statusCode(400).body("code", equalTo("pairing.peer-is-a-child"));
        UUID fit = world.person("妇联干部", world.organization("测试妇联", "WOMENS_FEDERATION", county.code));
        world.as(admin).body(pairing(child, fit, "SUBSTITUTE_MOTHER")).post("/pairings").then().statusCode(201).body("domains", contains("LIFE"));
        world.as(admin).body(pairing(county.child("李子豪"), fit, "SUBSTITUTE_MOTHER")).post("/pairings").then().statusCode(409).body("code", equalTo("pairing.helper-full"));
    }
}
