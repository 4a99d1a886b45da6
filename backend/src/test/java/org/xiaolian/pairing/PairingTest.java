package org.xiaolian.pairing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class PairingTest {
    @Inject
    World world;

    private Map<String, Object> pairing(UUID child, UUID helper) {
        return json("childId", child.toString(), "helperId", helper.toString(), "kind", "CADRE", "startsOn", world.today().toString());
    }

    @Test
    @Practice("R1-P05")
    void theUnitsFiguresCountHelpersChildrenAndVillagesManyToMany() {
        World.County county = world.county();
        UUID first = county.child("张小雨");
        UUID second = county.child("李子豪", county.secondVillage, world.today().minusYears(1));
        UUID unpaired = county.child("没有结对");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        for (UUID[] pair : new UUID[][] {{first, world.person("甲", county.unit)}, {first, world.person("乙", county.unit)}, {second, world.person("丙", county.unit)}}) {
            world.as(admin).body(pairing(pair[0], pair[1])).post("/pairings").then().statusCode(201).body("active", equalTo(true));
        }
        world.as(admin).queryParam("organizationId", county.unit).get("/pairing-summary").then().statusCode(200)
                .body("helperCount", equalTo(3), "childCount", equalTo(2), "villageCount", equalTo(2), "villages.name", contains("董家湾村", "肖家山村"),
                        "unpairedChildCount", equalTo(1));
        world.as(admin).queryParam("childId", unpaired).get("/pairings").then().body("total", equalTo(0));
    }

    @Test
    void nobodyPairsInTheNameOfAnotherOfficeWhichWouldSeeTheChildAndCountIt() {
        World.County county = world.county();
        UUID child = county.child("曾锐");
        UUID helper = county.helperOf(child);
        UUID otherOffice = world.organization("测试妇联", "WOMENS_FEDERATION", county.code);
        Map<String, Object> body = pairing(child, helper);
        body.put("kind", "SPONSOR");
        world.checked(helper);
        body.put("organizationId", otherOffice.toString());
        county.as(Role.ORGANIZATION_OFFICER).body(body).post("/pairings").then().statusCode(400)
                .body("errors[0].field", equalTo("organizationId"), "errors[0].code", equalTo("pairing.organization-unknown"));
        county.as(Role.COUNTY_ADMIN).body(body).post("/pairings").then().statusCode(201).body("organization.id", equalTo(otherOffice.toString()));
    }

    @Test
    void aHeadTeacherPairsHerTeachersWithHerPupilsAndNobodyElses() {
        World.County county = world.county();
        String pupil = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        UUID head = county.person(Role.HEAD_TEACHER);
        UUID teacher = world.person("班主任丁", county.school);
        world.as(head).body(pairing(UUID.fromString(pupil), teacher)).post("/pairings").then().statusCode(201)
                .body("organization.id", equalTo(county.school.toString()));
        world.as(head).body(pairing(UUID.fromString(pupil), world.person("外单位", county.unit))).post("/pairings").then().statusCode(400)
                .body("errors[0].code", equalTo("pairing.helper-unknown"));
        world.as(head).body(pairing(county.child("外校的孩子"), teacher)).post("/pairings").then().statusCode(400)
                .body("errors[0].code", equalTo("pairing.child-unknown"));
    }

    @Test
    void aSecondActivePairingOfTheSameKindIsRefusedEvenWhenTwentyTryAtOnce() throws Exception {
        World.County county = world.county();
        UUID child = county.child("王思琪");
        UUID helper = world.person("帮扶人", county.unit);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(threads.submit(() -> world.as(admin).body(pairing(child, helper)).post("/pairings").statusCode()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        threads.shutdown();
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(19, Collections.frequency(statuses, 409), statuses.toString());
        world.as(admin).body(pairing(child, helper)).post("/pairings").then().statusCode(409).body("code", equalTo("pairing.already-active"));
    }

    @Test
    void notBeforeTheFileExistsNotForAClosedFileNotWithSomebodyWhoLeft() {
        World.County county = world.county();
        UUID child = county.child("刘梦洁", county.village, world.today().minusDays(5));
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID helper = world.person("帮扶人", county.unit);
        Map<String, Object> early = pairing(child, helper);
        early.put("startsOn", world.today().minusDays(6).toString());
        world.as(admin).body(early).post("/pairings").then().statusCode(409).body("code", equalTo("pairing.before-file"));
        UUID left = world.person("离岗的人", county.unit);
        world.execute("UPDATE person SET status = 'INACTIVE' WHERE id = ?", left);
        world.as(admin).body(pairing(child, left)).post("/pairings").then().statusCode(409).body("code", equalTo("pairing.helper-inactive"));
        world.execute("UPDATE child SET status = 'CLOSED', closed_on = entered_on, close_reason = 'MOVED_AWAY' WHERE id = ?", child);
        world.as(admin).body(pairing(child, helper)).post("/pairings").then().statusCode(409).body("code", equalTo("child.closed"));
    }

    @Test
    void aPairingEndsOnceWithAReasonAndMayThenBeginAgain() {
        World.County county = world.county();
        UUID child = county.child("陈雨欣");
        UUID helper = world.person("帮扶人", county.unit);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String id = world.as(admin).body(pairing(child, helper)).post("/pairings").then().statusCode(201).extract().path("id");
        Map<String, Object> end = json("endsOn", world.today().plusDays(1).toString(), "reason", "MOVED");
        world.as(admin).body(end).post("/pairings/{id}/closure", id).then().statusCode(400).body("errors[0].field", equalTo("endsOn"));
        end.put("endsOn", world.today().toString());
        world.as(admin).body(end).post("/pairings/{id}/closure", id).then().statusCode(200).body("endReason", equalTo("MOVED"), "active", equalTo(true));
        world.as(admin).body(end).post("/pairings/{id}/closure", id).then().statusCode(409).body("code", equalTo("pairing.already-ended"));
        world.as(admin).body(pairing(child, helper)).post("/pairings").then().statusCode(201);
    }

    @Test
    void aHelperOfAnotherCountyAndAForeignChildAreUnknown() {
        World.County county = world.county();
        World.County other = world.county();
        UUID child = county.child("杨诗涵");
        UUID stranger = world.person("外县的人", other.unit);
        county.as(Role.COUNTY_ADMIN).body(pairing(child, stranger)).post("/pairings").then().statusCode(400).body("errors[0].code", equalTo("pairing.helper-unknown"));
        other.as(Role.COUNTY_ADMIN).body(pairing(child, stranger)).post("/pairings").then().statusCode(400).body("errors[0].code", equalTo("pairing.child-unknown"));
    }

    @Test
    void aHelperMayNotPairAndAForeignPairingDoesNotExist() {
        World.County county = world.county();
        UUID child = county.child("赵子萱");
        UUID helper = county.helperOf(child);
        String id = world.as(helper).get("/pairings").then().statusCode(200).body("total", equalTo(1)).extract().path("items[0].id");
        world.as(helper).body(pairing(child, helper)).post("/pairings").then().statusCode(403);
        world.as(helper).get("/pairings/{id}", id).then().statusCode(200).header("ETag", "\"v0\"");
        world.as(county.helperOf(county.child("别的"))).get("/pairings/{id}", id).then().statusCode(404);
    }
}
