package org.xiaolian.peer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class PeerTest {
    @Inject
    World world;

    private Map<String, Object> body(Object helped, Object helper) {
        return json("helpedChildId", helped.toString(), "helperChildId", helper.toString(), "domains", List.of("STUDY", "LIFE", "HABIT"), "supportNeed", "数学应用题",
                "startsOn", world.today().toString());
    }

    private String pupil(World.County county, String name) {
        return TestChildren.create(county, TestChildren.fullBody(county, name));
    }

    @Test
    @Practice({"R5-P05", "R2-P13"})
    void twoPupilsOfOneSchoolHelpEachOtherInThreeDomainsAndWhatIsWrittenIsANeed() {
        World.County county = world.county();
        String helped = pupil(county, "李小雨");
        String helper = pupil(county, "张子豪");
        UUID teacher = county.person(Role.CLASS_TEACHER);
        UUID head = county.person(Role.HEAD_TEACHER);
        String id = world.as(head).body(body(helped, helper)).post("/peer-pairings").then().statusCode(201)
                .body("helped.name", equalTo("李小雨"), "helper.name", equalTo("张子豪"), "domains", contains("STUDY", "LIFE", "HABIT"), "supportNeed", equalTo("数学应用题"),
                        "organization.id", equalTo(county.school.toString())).extract().path("id");
        world.as(head).body(body(helper, helped)).post("/peer-pairings").then().statusCode(409).body("code", equalTo("peer-pairing.already-paired"));
        world.as(teacher).queryParam("childId", helper).get("/peer-pairings").then().statusCode(200).body("items.id", contains(id), "total", equalTo(1));
        world.as(head).body(json("endsOn", world.today().toString())).post("/peer-pairings/{id}/closure", id).then().statusCode(200).body("endsOn", equalTo(world.today().toString()));
        world.as(head).body(json("endsOn", world.today().toString())).post("/peer-pairings/{id}/closure", id).then().statusCode(409).body("code", equalTo("peer-pairing.already-ended"));
    }

    @Test
    @Practice("R5-P05")
    void theListOfChildrenSaysWhoHasAPeerAndWhoHasNone() {
        World.County county = world.county();
        String helped = pupil(county, "李小雨");
        String helper = pupil(county, "张子豪");
        pupil(county, "王没同伴");
        UUID head = county.person(Role.HEAD_TEACHER);
        String id = world.as(head).body(body(helped, helper)).post("/peer-pairings").then().statusCode(201).extract().path("id");
        world.as(head).queryParam("withPeer", true).queryParam("sort", "name").get("/children").then().statusCode(200).body("items.name", contains("李小雨", "张子豪"), "total", equalTo(2));
        world.as(head).queryParam("withPeer", false).get("/children").then().body("items.name", contains("王没同伴"), "total", equalTo(1));
        world.execute("UPDATE peer_pairing SET starts_on = '2026-01-01', ends_on = '2026-01-02', end_note = '结束' WHERE id = ?", UUID.fromString(id));
        world.as(head).queryParam("withPeer", true).get("/children").then().body("total", equalTo(0));
    }

    @Test
    void whoSeesOneOfTheTwoIsNotToldTheOtherNorHowItDoesAtSchool() {
        World.County county = world.county();
        String helped = pupil(county, "李小雨");
        String helper = pupil(county, "张子豪");
        UUID cadre = county.helperOf(UUID.fromString(helped));
        String id = county.as(Role.HEAD_TEACHER).body(body(helped, helper)).post("/peer-pairings").then().statusCode(201).extract().path("id");
        world.as(cadre).get("/peer-pairings/{id}", id).then().statusCode(200).body("helped.name", equalTo("李小雨"), "helper", nullValue(), "supportNeed", nullValue());
        world.as(cadre).queryParam("childId", helper).get("/peer-pairings").then().body("total", equalTo(0));
        world.as(cadre).body(body(helped, helper)).post("/peer-pairings").then().statusCode(403);
        world.county().as(Role.HEAD_TEACHER).get("/peer-pairings/{id}", id).then().statusCode(404);
        world.county().as(Role.HEAD_TEACHER).body(body(helped, helper)).post("/peer-pairings").then().statusCode(400).body("errors[0].code", equalTo("peer-pairing.child-unknown"));
    }

    @Test
    void notWithHerselfNotBetweenSchoolsNotInMoneyAndNotMoreThanTheKindAllows() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String helper = pupil(county, "张子豪");
        world.as(admin).body(body(helper, helper)).post("/peer-pairings").then().statusCode(400).body("errors[0].code", equalTo("peer-pairing.same-child"));
        world.as(admin).body(body(county.child("不在校的孩子"), helper)).post("/peer-pairings").then().statusCode(409).body("code", equalTo("peer-pairing.no-school"));
        world.as(admin).body(body(helper, county.child("不在校的孩子"))).post("/peer-pairings").then().statusCode(409).body("code", equalTo("peer-pairing.not-one-school"));
        Map<String, Object> money = body(pupil(county, "王思琪"), helper);
        money.put("domains", List.of("MONEY"));
        world.as(admin).body(money).post("/peer-pairings").then().statusCode(400).body("errors[0].code", equalTo("peer-pairing.domain-unfit"));
        for (String name : List.of("刘一", "陈二", "杨三")) {
            world.as(admin).body(body(pupil(county, name), helper)).post("/peer-pairings").then().statusCode(201);
        }
        world.as(admin).body(body(pupil(county, "赵四"), helper)).post("/peer-pairings").then().statusCode(409).body("code", equalTo("peer-pairing.helper-full"));
    }

    @Test
    void ofAClassmateWhoHasNoFileOnlyTheNameIsKeptAndItsGuardianWasAsked() {
        World.County county = world.county();
        UUID head = county.person(Role.HEAD_TEACHER);
        String helped = pupil(county, "李小雨");
        Map<String, Object> body = body(helped, helped);
        body.put("helperChildId", null);
        world.as(head).body(body).post("/peer-pairings").then().statusCode(400).body("errors[0].code", equalTo("peer-pairing.one-helper"));
        body.put("helperName", "周晓彤");
        world.as(head).body(body).post("/peer-pairings").then().statusCode(400).body("errors[0].code", equalTo("peer-pairing.guardian-not-asked"));
        body.put("helperGuardianAgreedOn", world.today().plusDays(1).toString());
        world.as(head).body(body).post("/peer-pairings").then().statusCode(400).body("errors[0].field", equalTo("helperGuardianAgreedOn"), "errors[0].code", equalTo("field.future-date"));
        body.put("helperGuardianAgreedOn", world.today().minusDays(1).toString());
        body.put("helperChildId", pupil(county, "张子豪"));
        world.as(head).body(body).post("/peer-pairings").then().statusCode(400).body("errors[0].code", equalTo("peer-pairing.one-helper"));
        body.put("helperChildId", null);
        String id = world.as(head).body(body).post("/peer-pairings").then().statusCode(201)
                .body("helper", nullValue(), "helperName", equalTo("周晓彤"), "helperGuardianAgreedOn", equalTo(world.today().minusDays(1).toString())).extract().path("id");
        UUID cadre = county.helperOf(UUID.fromString(helped));
        world.as(cadre).get("/peer-pairings/{id}", id).then().statusCode(200).body("helperName", nullValue(), "helperGuardianAgreedOn", nullValue());
    }

    @Test
    void aClosedFileEndsThePairInTheSameMoment() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String helped = pupil(county, "李小雨");
        String id = world.as(admin).body(body(helped, pupil(county, "张子豪"))).post("/peer-pairings").then().statusCode(201).extract().path("id");
        world.as(admin).body(json("closedOn", world.today().toString(), "reason", "MOVED_AWAY")).post("/children/{id}/closure", helped).then().statusCode(200);
        world.as(admin).get("/peer-pairings/{id}", id).then().body("endsOn", equalTo(world.today().toString()));
    }
}
