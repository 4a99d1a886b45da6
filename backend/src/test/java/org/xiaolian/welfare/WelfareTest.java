package org.xiaolian.welfare;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class WelfareTest {
    @Inject
    World world;

    private String daysAgo(int days) {
        return world.today().minusDays(days).toString();
    }

    private ValidatableResponse post(UUID person, UUID child, String what, Map<String, Object> body) {
        return world.as(person).body(body).post("/children/{id}/welfare/" + what, child).then();
    }

    private ValidatableResponse put(UUID person, UUID child, String what, String id, Map<String, Object> body) {
        return world.as(person).header("If-Match", "\"v0\"").body(body).put("/children/{id}/welfare/" + what + "/{fact}", child, id).then();
    }

    @Test
    void healthIsKeptWithItsDatesAndAnyPastDayCanBeAsked() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> first = json("validFrom", daysAgo(200), "illness", "哮喘", "allergy", "青霉素", "bloodType", "O", "insurance", "RESIDENT");
        post(director, child, "health-profiles", first).statusCode(200).body("health.illness", equalTo("哮喘"));
        post(director, child, "health-profiles", first).statusCode(409).body("code", equalTo("welfare.day-taken"));
        String second = post(director, child, "health-profiles", json("validFrom", daysAgo(10), "illness", "已好转", "disabilityKind", "HEARING", "disabilityGrade", 3))
                .statusCode(200).body("health.illness", equalTo("已好转"), "healthHistory.validTo", contains(null, daysAgo(11))).extract().path("health.id");
        put(director, child, "health-profiles", second, json("validFrom", daysAgo(10), "illness", "痊愈", "bloodType", "O")).statusCode(200)
                .body("health.illness", equalTo("痊愈"), "health.validFrom", equalTo(daysAgo(10)));
        world.as(director).queryParam("asOf", daysAgo(50)).get("/children/{id}/welfare", child).then().statusCode(200).body("health.allergy", equalTo("青霉素"),
                "healthHistory.illness", contains("哮喘"));
        String check = post(director, child, "health-checks", json("checkedOn", daysAgo(30), "heightMm", 1325, "weightGrams", 28500, "visionLeft", 48, "visionRight", 50,
                "screeningTool", "MHT", "screeningResult", "无异常")).statusCode(200).body("healthChecks.screeningTool", contains("MHT")).extract().path("healthChecks[0].id");
        put(director, child, "health-checks", check, json("checkedOn", daysAgo(30), "heightMm", 1330)).statusCode(200).body("healthChecks.heightMm", contains(1330));
    }

    @Test
    void hardshipEconomyAndAidAreDatedAndACategoryMustBeOneOfTheCounty() {
        World.County county = world.county();
        UUID child = county.child("王小明");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> poor = json("category", "PV", "startsOn", daysAgo(90), "note", "父亲工伤");
        String hardship = post(director, child, "hardships", poor).statusCode(200).body("hardships.holds", contains(true)).extract().path("hardships[0].id");
        post(director, child, "hardships", json("category", "ZZ", "startsOn", daysAgo(1))).statusCode(400).body("errors[0].code", equalTo("welfare.category-unknown"));
        poor.put("endsOn", daysAgo(100));
        put(director, child, "hardships", hardship, poor).statusCode(400).body("errors[0].code", equalTo("welfare.end-before-start"));
        poor.put("endsOn", daysAgo(5));
        put(director, child, "hardships", hardship, poor).statusCode(200).body("hardships.holds", contains(false), "hardships.note", contains("父亲工伤"));
        world.as(director).queryParam("asOf", daysAgo(20)).get("/children/{id}/welfare", child).then().body("hardships.holds", contains(true));
        String economy = post(director, child, "family-economy", json("validFrom", daysAgo(60), "incomeSources", List.of("MIGRANT_WORK", "FARMING"), "familyStatus",
                List.of("MINIMUM_LIVING"), "householdSize", 5, "housingSafe", true)).statusCode(200).body("economy.incomeSources", contains("MIGRANT_WORK", "FARMING"))
                .extract().path("economy.id");
        put(director, child, "family-economy", economy, json("validFrom", daysAgo(60), "incomeSources", List.of("FARMING"), "familyStatus", List.of())).statusCode(200)
                .body("economy.incomeSources", contains("FARMING"), "economy.familyStatus", empty());
        String aid = post(director, child, "aids", json("kind", "TEMPORARY_RELIEF", "startsOn", daysAgo(40), "endsOn", daysAgo(40), "amountFen", 120000)).statusCode(200)
                .body("aids.amountFen", contains(120000)).extract().path("aids[0].id");
        put(director, child, "aids", aid, json("kind", "TEMPORARY_RELIEF", "startsOn", daysAgo(40), "amountFen", 150000)).statusCode(200).body("aids.amountFen", contains(150000));
    }

    @Test
    @Practice("R3-P05")
    void whatIsSeenIsKeptWithItsDayInNeutralWordsOfFourGroups() {
        World.County county = world.county();
        UUID child = county.child("孙佳怡");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = post(director, child, "observations", json("observedOn", daysAgo(3), "tags", List.of("MISSES_PARENTS", "IRREGULAR_SLEEP", "HOMEWORK_NEEDS_HELP", "GETS_ALONG"),
                "note", "这周常问妈妈什么时候回来")).statusCode(200).body("observations[0].groups", contains("MIND", "DAILY_LIFE", "LEARNING", "BEHAVIOUR"),
                "observations[0].observedOn", equalTo(daysAgo(3))).extract().path("observations[0].id");
        post(director, child, "observations", json("observedOn", daysAgo(3), "tags", List.of("WILFUL"))).statusCode(400);
        put(director, child, "observations", id, json("observedOn", daysAgo(3), "tags", List.of("CHEERFUL"))).statusCode(200).body("observations[0].tags", contains("CHEERFUL"));
        world.as(director).get("/code-lists").then().body("items.find { it.code == 'ObservationTag' }.items.labelZh",
                not(hasItems("任性", "自私", "厌学", "差生")));
    }

    @Test
    @Practice("R4-P13")
    void schoolFamilyAndSocietyShareOnePageOnWhichEachSeesWhatItsRoleNeeds() {
        World.County county = world.county();
        UUID child = county.child("赵思琪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        post(director, child, "health-profiles", json("validFrom", daysAgo(9), "illness", "癫痫", "allergy", "花生")).statusCode(200);
        post(director, child, "hardships", json("category", "IL", "startsOn", daysAgo(9), "note", "病情说明")).statusCode(200);
        world.as(county.helperOf(child)).get("/children/{id}/welfare", child).then().statusCode(200).body("health.allergy", equalTo("花生"), "health.illness", nullValue(),
                "hardships.category", contains("IL"), "hardships.note", contains(nullValue()), "hiddenFields", hasItem("illness"));
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(officer).get("/children/{id}/welfare", child).then().statusCode(200).body("health", nullValue(), "hardships", empty(), "observations", empty());
        post(county.helperOf(child), child, "hardships", json("category", "IL", "startsOn", daysAgo(1))).statusCode(403);
        world.as(world.county().person(Role.VILLAGE_DIRECTOR)).get("/children/{id}/welfare", child).then().statusCode(404);
    }

    @Test
    void whoMayNotReadTheIllnessDoesNotWipeItOutByWritingHealthAnew() {
        World.County county = world.county();
        UUID child = county.child("周梦洁");
        post(county.person(Role.VILLAGE_DIRECTOR), child, "health-profiles", json("validFrom", daysAgo(9), "illness", "哮喘")).statusCode(200);
        post(county.person(Role.TOWN_SUPERVISOR), child, "health-profiles", json("validFrom", daysAgo(1), "bloodType", "AB")).statusCode(200).body("health.illness", nullValue());
        world.as(county.person(Role.VILLAGE_DIRECTOR)).get("/children/{id}/welfare", child).then().body("health.illness", equalTo("哮喘"), "health.bloodType", equalTo("AB"));
    }

    @Test
    void aCountyEditsItsCategoriesAndNobodyElseSees() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> own = json("countyCode", county.code, "code", "TM", "labelZh", "突发困难", "labelEn", "Sudden hardship", "sortOrder", 9, "inUse", true);
        String id = world.as(admin).body(own).post("/hardship-categories").then().statusCode(201).body("shipped", equalTo(false)).extract().path("id");
        world.as(admin).body(own).post("/hardship-categories").then().statusCode(409).body("code", equalTo("welfare.category-taken"));
        own.put("inUse", false);
        world.as(admin).header("If-Match", "\"v0\"").body(own).put("/hardship-categories/{id}", id).then().statusCode(200).body("inUse", equalTo(false));
        world.as(admin).queryParam("countyCode", county.code).get("/hardship-categories").then().statusCode(200).body("items.size()", equalTo(11),
                "items.find { it.code == 'TM' }.labelZh", equalTo("突发困难"));
        World.County other = world.county();
        String shipped = other.as(Role.COUNTY_ADMIN).queryParam("countyCode", other.code).get("/hardship-categories").then()
                .body("items.find { it.code == 'TM' }.labelZh", equalTo("临时困境")).extract().path("items[0].id");
        other.as(Role.COUNTY_ADMIN).header("If-Match", "\"v1\"").body(own).put("/hardship-categories/{id}", id).then().statusCode(404);
        other.as(Role.COUNTY_ADMIN).body(own).post("/hardship-categories").then().statusCode(400).body("errors[0].code", equalTo("welfare.county-unknown"));
        world.as(admin).header("If-Match", "\"v0\"").body(own).put("/hardship-categories/{id}", shipped).then().statusCode(409);
        county.as(Role.TOWN_SUPERVISOR).body(own).post("/hardship-categories").then().statusCode(403);
    }

    @Test
    void theDataDictionarySaysOfEachFieldItsClassItsNeedAndWhoSeesIt() {
        world.county().as(Role.HELPER).get("/field-catalogue").then().statusCode(200).body("items.find { it.code == 'illness' }.fieldClass", equalTo("P3"),
                "items.find { it.code == 'illness' }.export", equalTo("TICKET"), "items.find { it.code == 'cases' }.printable", equalTo(false),
                "items.find { it.code == 'idNumber' }.visibleTo", contains("COUNTY_ADMIN", "TOWN_SUPERVISOR", "VILLAGE_DIRECTOR"),
                "items.find { it.code == 'name' }.group", equalTo("NAME"), "items.find { it.code == 'archiveNumber' }", notNullValue());
    }
}
