package org.xiaolian.overnight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class OvernightStayTest {
    @Inject
    World world;

    private UUID mother(World.County county, UUID child) {
        UUID mother = Ids.next();
        world.write(rows -> {
            rows.add("guardian", "id", mother, "name", "李秀英", "name_sort", new byte[] {1}, "region_code", county.village, "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.flush();
            rows.add("parent_fact", "id", Ids.next(), "child_id", child, "parent", "MOTHER", "guardian_id", mother, "presence", "AWAY_WORKING", "valid_from",
                    world.today().minusYears(1), "version", 0L, "created_at", java.time.Instant.EPOCH);
        });
        return mother;
    }

    private Map<String, Object> body(UUID child, UUID guardian, LocalDate from, int nights) {
        return json("childId", child.toString(), "place", "HELPERS_HOME", "startsOn", from.toString(), "endsOn", from.plusDays(nights).toString(), "purpose", "寒假里一起过小年", "guardianId",
                guardian.toString(), "consentedOn", world.today().toString(), "consentWay", "PAPER", "childAgrees", true);
    }

    private Map<String, Object> to(String state, String note) {
        return json("state", state, "note", note);
    }

    @Test
    @Practice("R3-P10")
    void anOvernightStayTakesTheGuardianTheCheckAndASecondPerson() {
        World.County county = world.county();
        UUID child = county.child("王小雨");
        UUID mother = mother(county, child);
        UUID helper = county.helperOf(child);
        UUID supervisor = county.person(Role.COUNTY_ADMIN);
        String id = world.as(helper).body(body(child, mother, world.today(), 2)).post("/overnight-stays").then().statusCode(201)
                .body("state", equalTo("REQUESTED"), "nights", equalTo(2), "guardianName", equalTo("李秀英"), "helper.id", equalTo(helper.toString()), "nextStates", contains("CANCELLED"))
                .extract().path("id");
        world.as(helper).header("If-Match", "\"v0\"").body(to("APPROVED", null)).post("/overnight-stays/{id}/decision", id).then().statusCode(403)
                .body("code", equalTo("permission.missing"));
        world.as(supervisor).get("/overnight-stays/{id}", id).then().body("nextStates", containsInAnyOrder("APPROVED", "REFUSED", "CANCELLED"));
        world.as(supervisor).body(to("APPROVED", null)).post("/overnight-stays/{id}/decision", id).then().statusCode(428);
        world.as(supervisor).header("If-Match", "\"v7\"").body(to("APPROVED", null)).post("/overnight-stays/{id}/decision", id).then().statusCode(412);
        world.as(supervisor).header("If-Match", "\"v0\"").body(to("APPROVED", null)).post("/overnight-stays/{id}/decision", id).then().statusCode(200)
                .body("state", equalTo("APPROVED"), "decidedBy.id", equalTo(supervisor.toString()), "nextStates", contains("CANCELLED"));
        world.as(helper).header("If-Match", "\"v1\"").body(to("HELD", null)).post("/overnight-stays/{id}/decision", id).then().statusCode(409)
                .body("code", equalTo("overnight.state-wrong"));
        world.execute("update overnight_stay set starts_on = '" + world.today().minusDays(2) + "', ends_on = '" + world.today() + "' where id = ?", UUID.fromString(id));
        world.as(helper).header("If-Match", "\"v1\"").body(to("HELD", "一起包了饺子")).post("/overnight-stays/{id}/decision", id).then().statusCode(200)
                .body("state", equalTo("HELD"), "note", equalTo("一起包了饺子"), "nextStates", empty());
    }

    @Test
    void nobodyDecidesAboutWhatSheAskedForOrAboutHerself() {
        World.County county = world.county();
        UUID child = county.child("王小雨");
        UUID mother = mother(county, child);
        UUID helper = county.helperOf(child);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> body = body(child, mother, world.today().plusDays(3), 1);
        body.put("helperId", helper.toString());
        String asked = world.as(admin).body(body).post("/overnight-stays").then().statusCode(201).body("nextStates", contains("CANCELLED")).extract().path("id");
        world.as(admin).header("If-Match", "\"v0\"").body(to("APPROVED", null)).post("/overnight-stays/{id}/decision", asked).then().statusCode(403)
                .body("code", equalTo("overnight.own-decision"));
        UUID other = county.person(Role.COUNTY_ADMIN);
        world.as(other).header("If-Match", "\"v0\"").body(to("REFUSED", " ")).post("/overnight-stays/{id}/decision", asked).then().statusCode(400)
                .body("errors[0].code", equalTo("overnight.note-needed"));
        world.as(other).header("If-Match", "\"v0\"").body(to("REFUSED", "孩子期末考试")).post("/overnight-stays/{id}/decision", asked).then().statusCode(200).body("state", equalTo("REFUSED"));
        world.grant(helper, Role.TOWN_SUPERVISOR, county.town, null, null);
        String own = world.as(county.person(Role.COUNTY_ADMIN)).body(body).post("/overnight-stays").then().statusCode(201).extract().path("id");
        world.as(helper).header("If-Match", "\"v0\"").body(to("APPROVED", null)).post("/overnight-stays/{id}/decision", own).then().statusCode(403)
                .body("code", equalTo("overnight.own-decision"));
    }

    @Test
    void withoutPairingCheckGuardianOrTheChildsWishItIsNotAskedFor() {
        World.County county = world.county();
        UUID child = county.child("王小雨");
        UUID mother = mother(county, child);
        UUID helper = county.helperOf(child);
        LocalDate soon = world.today().plusDays(1);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> unpaired = body(child, mother, soon, 1);
        unpaired.put("helperId", county.person(Role.HELPER).toString());
        world.as(admin).body(unpaired).post("/overnight-stays").then().statusCode(409).body("code", equalTo("overnight.not-paired"));
        world.as(helper).body(unpaired).post("/overnight-stays").then().statusCode(403).body("code", equalTo("overnight.helper-forbidden"));
        Map<String, Object> unwilling = body(child, mother, soon, 1);
        unwilling.put("childAgrees", false);
        world.as(helper).body(unwilling).post("/overnight-stays").then().statusCode(409).body("code", equalTo("overnight.child-unwilling"));
        UUID stranger = mother(county, county.child("别家孩子"));
        world.as(helper).body(body(child, stranger, soon, 1)).post("/overnight-stays").then().statusCode(400).body("errors[0].code", equalTo("overnight.guardian-unknown"));
        world.as(helper).body(body(child, mother, world.today().minusDays(1), 3)).post("/overnight-stays").then().statusCode(400).body("errors[0].code", equalTo("overnight.in-the-past"));
        world.as(helper).body(body(child, mother, soon, 15)).post("/overnight-stays").then().statusCode(400).body("errors[0].code", equalTo("overnight.too-long"));
        world.as(helper).body(body(child, mother, soon, 0)).post("/overnight-stays").then().statusCode(400).body("errors[0].field", equalTo("endsOn"));
        Map<String, Object> old = body(child, mother, soon, 1);
        old.put("consentedOn", world.today().minusDays(61).toString());
        world.as(helper).body(old).post("/overnight-stays").then().statusCode(400).body("errors[0].code", equalTo("overnight.consent-old"));
        // The yearly check of her office ends before the last morning.
        world.execute("update helper_check set next_check_on = '" + soon + "' where organization_id = ?", county.unit);
        world.as(helper).body(body(child, mother, soon, 2)).post("/overnight-stays").then().statusCode(409).body("code", equalTo("overnight.not-checked"));
        world.as(helper).body(body(child, mother, soon, 1).entrySet().stream().filter(e -> !e.getKey().equals("endsOn")).collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .post("/overnight-stays").then().statusCode(400).body("errors[0].field", equalTo("endsOn"));
        world.checked(helper);
        world.as(helper).body(body(child, mother, soon, 2)).post("/overnight-stays").then().statusCode(201);
        world.as(helper).body(body(child, mother, soon.plusDays(1), 2)).post("/overnight-stays").then().statusCode(409).body("code", equalTo("overnight.overlaps"));
        world.as(helper).body(body(child, mother, soon.plusDays(2), 2)).post("/overnight-stays").then().statusCode(201);
    }

    @Test
    void aCheckThatIsNotClearAndAClosedFileTakeTheNightAway() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("王小雨");
        UUID mother = mother(county, child);
        UUID helper = county.helperOf(child);
        world.checked(helper);
        String first = world.as(helper).body(body(child, mother, world.today().plusDays(1), 1)).post("/overnight-stays").then().statusCode(201).extract().path("id");
        world.as(admin).body(json("personId", helper.toString(), "kind", "POLICE_QUERY", "result", "NOT_CLEAR", "checkedOn", world.today().toString())).post("/helper-checks").then()
                .statusCode(201);
        world.as(admin).get("/overnight-stays/{id}", first).then().body("state", equalTo("CANCELLED"), "nextStates", empty());
        UUID sister = county.child("王小雪");
        UUID second = county.helperOf(sister);
        String later = world.as(second).body(body(sister, mother(county, sister), world.today().plusDays(1), 1)).post("/overnight-stays").then().statusCode(201).extract().path("id");
        world.as(admin).body(json("closedOn", world.today().toString(), "reason", "MOVED_AWAY")).post("/children/{id}/closure", sister).then().statusCode(200);
        world.as(admin).get("/overnight-stays/{id}", later).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void aPairingThatEndsAndAHelperWhoLeavesTakeTheNightAway() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("王小雨");
        UUID mother = mother(county, child);
        UUID helper = county.person(Role.HELPER);
        UUID cadre = county.pair(child, helper, "CADRE", world.today().minusDays(30));
        UUID volunteer = county.pair(child, helper, "VOLUNTEER", world.today().minusDays(30));
        String id = world.as(helper).body(body(child, mother, world.today(), 2)).post("/overnight-stays").then().statusCode(201).extract().path("id");
        Map<String, Object> end = json("endsOn", world.today().toString(), "reason", "OTHER");
        world.as(admin).body(end).post("/pairings/{id}/closure", cadre).then().statusCode(200);
        // They are a pair still, in another kind.
        world.as(admin).get("/overnight-stays/{id}", id).then().body("state", equalTo("REQUESTED"));
        world.as(admin).body(end).post("/pairings/{id}/closure", volunteer).then().statusCode(200);
        world.as(admin).get("/overnight-stays/{id}", id).then().body("state", equalTo("CANCELLED"));
        UUID sister = county.child("王小雪");
        UUID leaving = county.helperOf(sister);
        String later = world.as(leaving).body(body(sister, mother(county, sister), world.today().plusDays(1), 1)).post("/overnight-stays").then().statusCode(201).extract().path("id");
        world.as(admin).body(json("reason", "调离")).post("/people/{id}/deactivation", leaving).then().statusCode(200);
        world.as(admin).get("/overnight-stays/{id}", later).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void listsAreOfOnesOwnChildrenAndTheFamilyIsNamedToThoseWhoMayKnowIt() {
        World.County county = world.county();
        UUID child = county.child("王小雨");
        UUID helper = county.helperOf(child);
        String id = world.as(helper).body(body(child, mother(county, child), world.today().plusDays(1), 1)).post("/overnight-stays").then().statusCode(201).extract().path("id");
        world.as(helper).queryParam("open", true).get("/overnight-stays").then().body("items.id", contains(id), "total", equalTo(1));
        world.as(helper).queryParam("state", "HELD").get("/overnight-stays").then().body("total", equalTo(0));
        county.as(Role.TOWN_SUPERVISOR).queryParam("childId", child).get("/overnight-stays").then().body("items.id", contains(id));
        UUID volunteer = county.person(Role.VOLUNTEER);
        county.pair(child, volunteer, "VOLUNTEER", world.today().minusDays(3));
        world.as(volunteer).get("/overnight-stays/{id}", id).then().statusCode(200).body("guardianName", nullValue());
        world.county().as(Role.COUNTY_ADMIN).get("/overnight-stays/{id}", id).then().statusCode(404);
        world.county().as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(to("APPROVED", null)).post("/overnight-stays/{id}/decision", id).then().statusCode(404);
        county.as(Role.AUDITOR).get("/overnight-stays").then().statusCode(403);
    }
}
