package org.xiaolian.homecoming;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class HomeComingTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    private Map<String, Object> stay(UUID child, String comer, LocalDate from, LocalDate to) {
        return json("childId", child.toString(), "comer", comer, "expectedFrom", from.toString(), "expectedTo", to == null ? null : to.toString(), "source", "PARENT",
                "stays", false, "withSiblings", false);
    }

    private String add(UUID director, Map<String, Object> body) {
        return world.as(director).body(body).post("/home-comings").then().statusCode(201).extract().path("id");
    }

    private void parent(UUID director, UUID child, String kind, String guardian) {
        world.as(director).body(json("parent", kind, "guardianId", guardian, "presence", "AWAY_WORKING", "awaySince", world.today().minusDays(300).toString(), "workPlace",
                "广东省深圳市", "validFrom", world.today().minusDays(300).toString())).post("/children/{id}/parent-facts", child).then().statusCode(200);
    }

    @Test
    @Practice("R4-P11")
    void anExpectedHomeComingStandsInItsMonthAndSuggestsAVisitWhichOneTapPlans() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        LocalDate from = world.today().plusDays(5);
        String id = add(director, stay(child, "BOTH", from, from.plusDays(12)));
        String month = from.toString().substring(0, 7);
        world.as(director).queryParam("month", month).get("/home-coming-days").then().statusCode(200).body("days.find { it.day == '" + from + "' }.coming", equalTo(1));
        world.as(director).queryParam("from", from.toString()).queryParam("to", from.toString()).get("/home-comings").then().statusCode(200).body("items.childName",
                contains("张小雨"), "items[0].state", equalTo("EXPECTED"), "items[0].proposals", contains("VISIT"));
        world.as(director).queryParam("to", from.minusDays(1).toString()).get("/home-comings").then().body("total", equalTo(0));
        world.as(director).body(json("proposal", "VISIT", "accepted", true, "plannedOn", from.minusDays(2).toString())).post("/home-comings/{id}/decisions", id).then()
                .statusCode(400).body("errors[0].code", equalTo("home-coming.plan-outside"));
        world.as(director).body(json("proposal", "VISIT", "accepted", true, "plannedOn", from.plusDays(1).toString())).post("/home-comings/{id}/decisions", id).then()
                .statusCode(200).body("proposals", empty(), "answers.plannedOn", contains(from.plusDays(1).toString()));
        world.as(director).queryParam("open", true).get("/home-comings").then().body("total", equalTo(0));
        world.as(director).body(json("proposal", "AT_HOME", "accepted", true)).post("/home-comings/{id}/decisions", id).then().statusCode(409)
                .body("code", equalTo("home-coming.not-proposed"));
    }

    @Test
    @Practice("R2-P10")
    void aParentWhoStaysIsWrittenDownAsAtHomeOnlyWhenSomebodyAcceptsIt() {
        World.County county = world.county();
        UUID child = county.child("李子豪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String father = world.as(director).body(json("name", "李建军", "regionCode", county.village, "phones", List.of())).post("/guardians").then().extract().path("id");
        parent(director, child, "FATHER", father);
        LocalDate came = world.today().minusDays(3);
        Map<String, Object> body = stay(child, "FATHER", came, null);
        body.put("arrivedOn", came.toString());
        body.put("stays", true);
        String id = add(director, body);
        world.as(director).get("/home-comings/{id}", id).then().statusCode(200).body("state", equalTo("AT_HOME"), "proposals", contains("VISIT", "AT_HOME"));
        world.as(director).get("/children/{id}/family", child).then().body("parents.presence", contains("AWAY_WORKING"));
        world.as(director).body(json("proposal", "AT_HOME", "accepted", false)).post("/home-comings/{id}/decisions", id).then().statusCode(200)
                .body("answers.accepted", contains(false));
        world.as(director).get("/children/{id}/family", child).then().body("parents.presence", contains("AWAY_WORKING"));
        world.as(director).body(json("proposal", "AT_HOME", "accepted", true)).post("/home-comings/{id}/decisions", id).then().statusCode(200)
                .body("answers.accepted", contains(true));
        world.as(director).get("/children/{id}/family", child).then().body("parents.presence", contains("AT_HOME", "AWAY_WORKING"), "parents[0].validFrom", equalTo(came.toString()));
        world.as(director).body(json("proposal", "AT_HOME", "accepted", false)).post("/home-comings/{id}/decisions", id).then().statusCode(409)
                .body("code", equalTo("home-coming.already-applied"));
    }

    @Test
    void anAgreementConfirmedFromAfarWaitsForTheNextHomeComingAndAVisitDoneIsNotSuggestedAgain() {
        World.County county = world.county();
        UUID child = county.child("王思琪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String carer = world.as(director).body(json("name", "赵奶奶", "regionCode", county.village, "phones", List.of())).post("/guardians").then().extract().path("id");
        LocalDate day = world.today().minusDays(30);
        UUID agreement = Ids.next();
        world.write(rows -> rows.add("care_agreement", "id", agreement, "child_id", child, "carer_id", UUID.fromString(carer), "entrusted_by", "BOTH", "starts_on", day, "signed_on",
                day, "sign_method", "REMOTE", "child_signed", false, "organization_id", county.office, "created_by", director, "created_at", java.time.Instant.EPOCH, "version", 0L));
        String id = add(director, stay(child, "MOTHER", world.today().minusDays(1), world.today().plusDays(6)));
        world.as(director).get("/home-comings/{id}", id).then().body("state", equalTo("UNCONFIRMED"), "proposals", contains("VISIT", "SIGN_AGREEMENT"));
        world.as(director).queryParam("proposal", "SIGN_AGREEMENT").get("/home-comings").then().body("items.childName", contains("王思琪"));
        county.visit(child, world.today(), true);
        world.execute("UPDATE care_agreement SET paper_signed_on = signed_on WHERE id = ?", agreement);
        world.as(director).get("/home-comings/{id}", id).then().body("proposals", empty());
    }

    @Test
    void isChangedWithItsVersionAndRefusesDaysThatCannotBe() {
        World.County county = world.county();
        UUID child = county.child("刘明轩");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        LocalDate today = world.today();
        Map<String, Object> body = stay(child, "MOTHER", today, today.minusDays(1));
        body.put("leftOn", today.toString());
        world.as(director).body(body).post("/home-comings").then().statusCode(400).body("errors.field", hasItems("expectedTo", "arrivedOn"));
        String id = add(director, stay(child, "MOTHER", today.minusDays(2), today.plusDays(3)));
        Map<String, Object> left = stay(child, "MOTHER", today.minusDays(2), today.plusDays(3));
        left.remove("childId");
        left.remove("withSiblings");
        left.putAll(json("arrivedOn", today.minusDays(1).toString(), "leftOn", today.toString(), "notComing", false));
        world.as(director).header("If-Match", "\"v4\"").body(left).put("/home-comings/{id}", id).then().statusCode(412);
        world.as(director).header("If-Match", "\"v0\"").body(left).put("/home-comings/{id}", id).then().statusCode(200).body("state", equalTo("LEFT"), "version", equalTo(1));
        left.put("notComing", true);
        world.as(director).header("If-Match", "\"v1\"").body(left).put("/home-comings/{id}", id).then().statusCode(200).body("state", equalTo("NOT_COMING"), "proposals", empty());
    }

    @Test
    void siblingsShareItAndNobodyElseSeesOrWritesIt() {
        World.County county = world.county();
        UUID child = county.child("周天宇");
        UUID sister = county.child("周天晴");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String father = world.as(director).body(json("name", "周建国", "regionCode", county.village, "phones", List.of())).post("/guardians").then().extract().path("id");
        parent(director, child, "FATHER", father);
        parent(director, sister, "FATHER", father);
        Map<String, Object> body = stay(child, "FATHER", world.today().plusDays(2), null);
        body.put("withSiblings", true);
        String id = add(director, body);
        world.as(director).get("/home-comings").then().body("items.childName", hasItems("周天宇", "周天晴"), "total", equalTo(2));
        UUID helper = county.helperOf(child);
        world.as(helper).get("/home-comings").then().statusCode(200).body("items.childName", contains("周天宇"));
        world.as(helper).body(stay(sister, "FATHER", world.today(), null)).post("/home-comings").then().statusCode(400)
                .body("errors[0].code", equalTo("home-coming.child-unknown"));
        county.as(Role.HEAD_TEACHER).body(stay(child, "FATHER", world.today(), null)).post("/home-comings").then().statusCode(403);
        UUID foreign = world.county().person(Role.VILLAGE_DIRECTOR);
        world.as(foreign).get("/home-comings/{id}", id).then().statusCode(404);
        world.as(foreign).body(json("proposal", "VISIT", "accepted", false)).post("/home-comings/{id}/decisions", id).then().statusCode(404);
        world.as(foreign).body(stay(child, "FATHER", world.today(), null)).post("/home-comings").then().statusCode(400)
                .body("errors[0].code", equalTo("home-coming.child-unknown"));
        county.as(Role.VOLUNTEER).get("/home-comings").then().statusCode(403);
    }

    @Test
    @Practice("R4-P11")
    void herHelperWritesAHomeComingDownAndTheVisitSheAcceptsStandsInHerWorklistUntilItIsDone() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID sister = county.child("张小妹");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String father = world.as(director).body(json("name", "张建军", "regionCode", county.village, "phones", List.of())).post("/guardians").then().extract().path("id");
        parent(director, child, "FATHER", father);
        parent(director, sister, "FATHER", father);
        UUID helper = county.helperOf(child);
        Map<String, Object> body = stay(child, "FATHER", world.today().minusDays(1), world.today().plusDays(9));
        body.putAll(json("withSiblings", true, "arrivedOn", world.today().minusDays(1).toString(), "stays", false));
        String id = add(helper, body);
        // The sister is not hers: nothing was written about her.
        world.as(director).get("/home-comings").then().body("items.childName", contains("张小雨"));
        String day = world.today().plusDays(2).toString();
        world.as(helper).body(json("proposal", "VISIT", "accepted", true, "plannedOn", day)).post("/home-comings/{id}/decisions", id).then().statusCode(200);
        world.as(helper).get("/worklist").then().statusCode(200).body("followUps.recordKind", contains("HOME_COMING_VISIT"), "followUps[0].on", equalTo(day),
                "followUps[0].childName", equalTo("张小雨"), "followUps[0].recordId", equalTo(id));
        world.as(director).get("/worklist").then().body("followUps", empty());
        world.as(helper).get("/home-comings/{id}", id).then().body("version", equalTo(0));
        body.remove("childId");
        body.remove("withSiblings");
        body.put("stays", true);
        body.put("notComing", false);
        world.as(helper).header("If-Match", "\"v0\"").body(body).put("/home-comings/{id}", id).then().statusCode(200).body("proposals", contains("AT_HOME"));
        // What the file says is for those who write it.
        world.as(helper).body(json("proposal", "AT_HOME", "accepted", true)).post("/home-comings/{id}/decisions", id).then().statusCode(403);
        county.visit(child, world.today(), true);
        world.as(helper).get("/worklist").then().body("followUps", empty());
    }

    @Test
    @Practice("R2-P10")
    void aParentWhoLeftIsWrittenDownAsAwayFromThatDayOnceAndOnlyWhenSomebodyAcceptsIt() {
        World.County county = world.county();
        UUID child = county.child("李子豪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String father = world.as(director).body(json("name", "李建军", "regionCode", county.village, "phones", List.of())).post("/guardians").then().extract().path("id");
        parent(director, child, "FATHER", father);
        LocalDate came = world.today().minusDays(40);
        LocalDate left = world.today().minusDays(4);
        world.as(director).body(json("parent", "FATHER", "guardianId", father, "presence", "AT_HOME", "validFrom", came.toString())).post("/children/{id}/parent-facts", child)
                .then().statusCode(200);
        Map<String, Object> body = stay(child, "FATHER", came, null);
        body.put("arrivedOn", came.toString());
        String id = add(director, body);
        world.as(director).get("/home-comings/{id}", id).then().body("proposals", contains("VISIT"));
        body.remove("childId");
        body.remove("withSiblings");
        body.putAll(json("leftOn", left.toString(), "notComing", false));
        world.as(director).header("If-Match", "\"v0\"").body(body).put("/home-comings/{id}", id).then().statusCode(200).body("state", equalTo("LEFT"), "proposals", contains("AWAY_AGAIN"));
        world.as(director).body(json("proposal", "AWAY_AGAIN", "accepted", false)).post("/home-comings/{id}/decisions", id).then().statusCode(400)
                .body("errors[0].code", equalTo("home-coming.reason-missing"));
        world.as(director).body(json("proposal", "AWAY_AGAIN", "accepted", false, "reason", "只到镇上几天")).post("/home-comings/{id}/decisions", id).then().statusCode(200)
                .body("answers.reason", contains("只到镇上几天"), "proposals", empty());
        world.as(director).get("/children/{id}/family", child).then().body("parents.presence", contains("AT_HOME", "AWAY_WORKING"));
        world.as(director).body(json("proposal", "AWAY_AGAIN", "accepted", true)).post("/home-comings/{id}/decisions", id).then().statusCode(200).body("answers.accepted", contains(true));
        world.as(director).body(json("proposal", "AWAY_AGAIN", "accepted", true)).post("/home-comings/{id}/decisions", id).then().statusCode(409)
                .body("code", equalTo("home-coming.already-applied"));
        world.as(director).get("/children/{id}/family", child).then().body("parents.presence", contains("AWAY_WORKING", "AT_HOME", "AWAY_WORKING"), "parents[0].validFrom",
                equalTo(left.toString()), "parents[0].awaySince", equalTo(left.toString()), "parents[0].workPlace", equalTo("广东省深圳市"), "parents[1].validTo",
                equalTo(left.minusDays(1).toString()));
    }

    @Test
    void withoutAWordThatSheLeftTheExpectedDayTellsAndAParentWhoCountsAsAwayIsNotProposed() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        UUID child = county.child("王思琪");
        UUID away = county.child("王思远");
        LocalDate came = world.today().minusDays(20);
        LocalDate until = world.today().minusDays(2);
        world.as(director).body(json("parent", "MOTHER", "presence", "AT_HOME", "validFrom", came.toString())).post("/children/{id}/parent-facts", child).then().statusCode(200);
        world.as(director).body(json("parent", "MOTHER", "presence", "AWAY_WORKING", "validFrom", came.toString())).post("/children/{id}/parent-facts", away).then().statusCode(200);
        String id = null;
        for (UUID one : List.of(away, child)) {
            Map<String, Object> body = stay(one, "MOTHER", came, until);
            body.put("arrivedOn", came.toString());
            id = add(director, body);
        }
        world.as(director).queryParam("proposal", "AWAY_AGAIN").get("/home-comings").then().statusCode(200).body("items.childName", contains("王思琪"));
        world.as(director).body(json("proposal", "AWAY_AGAIN", "accepted", true)).post("/home-comings/{id}/decisions", id).then().statusCode(200).body("leftOn", equalTo(until.toString()));
        world.as(director).get("/children/{id}/family", child).then().body("parents.presence", contains("AWAY_WORKING", "AT_HOME"), "parents[0].validFrom", equalTo(until.toString()));
        world.as(director).queryParam("open", true).get("/home-comings").then().body("total", equalTo(0));
    }

    @Test
    void theListTakesAsManyStatementsForTwentyAsForTwo() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        for (int i = 0; i < 2; i++) {
            add(director, stay(county.child("甲" + i), "BOTH", world.today().plusDays(i), null));
        }
        var request = world.as(director);
        request.get("/home-comings").then().statusCode(200);
        long few = statements.during(() -> request.get("/home-comings").then().body("total", equalTo(2)));
        for (int i = 0; i < 18; i++) {
            add(director, stay(county.child("乙" + i), "BOTH", world.today().plusDays(i), null));
        }
        long many = statements.during(() -> request.get("/home-comings").then().body("total", equalTo(20)));
        assertEquals(few, many);
    }
}
