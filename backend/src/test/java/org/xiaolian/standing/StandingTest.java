package org.xiaolian.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class StandingTest {
    @Inject
    World world;

    private void parent(UUID child, String parent, String presence, LocalDate awaySince, Boolean able, LocalDate from, LocalDate to) {
        world.write(rows -> rows.add("parent_fact", "id", Ids.next(), "child_id", child, "parent", parent, "presence", presence, "away_since", awaySince,
                "able_to_care", able, "valid_from", from, "valid_to", to, "version", 0L, "created_at", java.time.Instant.EPOCH));
    }

    private void set(UUID child, String column, Object value) {
        world.execute("UPDATE child SET " + column + " = " + (value == null ? "NULL" : "'" + value + "'") + " WHERE id = ?", child);
    }

    /** Ages and months are before today; the child is in primary school when stage says so. */
    @ParameterizedTest(name = "{0} {1} months, {2} {3}, {4}, {5} years, {6} -> {7} {8} {9}")
    @CsvSource(nullValues = "-", value = {
        // father, months away, mother, able, household, age, stage -> civil affairs, education code, women's federation
        "AWAY_WORKING, 12, AWAY_WORKING, -, RURAL, 10, PRIMARY, true, 2, true", "AWAY_WORKING, 12, AT_HOME, true, RURAL, 10, PRIMARY, false, 1, true",
        "AWAY_WORKING, 12, AT_HOME, false, RURAL, 10, PRIMARY, true, 1, true", "AWAY_WORKING, 12, SEVERELY_ILL, -, RURAL, 10, PRIMARY, true, 1, true",
        "AWAY_WORKING, 12, DECEASED, -, RURAL, 10, PRIMARY, true, 1, true", "AWAY_WORKING, 2, AWAY_WORKING, -, RURAL, 10, PRIMARY, true, 0, true",
        "AWAY_WORKING, 12, AWAY_WORKING, -, URBAN, 10, PRIMARY, false, 2, true", "AWAY_WORKING, 12, AWAY_WORKING, -, RURAL, 5, KINDERGARTEN, true, 0, true",
        "AWAY_WORKING, 12, AWAY_WORKING, -, RURAL, 16, SENIOR, false, 0, true", "AWAY_WORKING, 12, AWAY_WORKING, -, RURAL, 18, SENIOR, false, 0, false",
        "AT_HOME, -, AT_HOME, true, RURAL, 10, PRIMARY, false, 0, false", "IMPRISONED, -, AT_HOME, true, RURAL, 10, PRIMARY, false, 0, false"})
    void eachRuleCountsWhomItsWordsSayAndTheListHasTheSameChildren(String father, Integer months, String mother, Boolean able, String household, int age,
            String stage, boolean civilAffairs, int education, boolean federation) {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        set(child, "birth_date", world.today().minusYears(age));
        set(child, "household_type", household);
        set(child, "schooling_stage", stage);
        LocalDate since = months == null ? null : world.today().minusMonths(months);
        parent(child, "FATHER", father, since, null, world.today().minusDays(30), null);
        parent(child, "MOTHER", mother, mother.equals("AWAY_WORKING") ? since : null, able, world.today().minusDays(30), null);
        world.as(director).get("/children/{id}/standing", child).then().statusCode(200).body("items.rule", contains("CIVIL_AFFAIRS", "EDUCATION", "WOMENS_FEDERATION"),
                "items.counts", contains(civilAffairs, education > 0, federation), "items[1].code", equalTo(education), "items.missing.flatten()", empty());
        world.as(director).queryParam("countRule", "CIVIL_AFFAIRS").get("/children").then().statusCode(200).body("total", equalTo(civilAffairs ? 1 : 0));
        world.as(director).queryParam("countRule", "EDUCATION").get("/children").then().body("total", equalTo(education > 0 ? 1 : 0));
        world.as(director).queryParam("countRule", "WOMENS_FEDERATION").get("/children").then().body("total", equalTo(federation ? 1 : 0));
    }

    @Test
    void aCountIsAskedForADayAndMissingFactsAreNamed() {
        World.County county = world.county();
        UUID child = county.child("王小明");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        parent(child, "FATHER", "AWAY_WORKING", null, null, world.today().minusDays(300), world.today().minusDays(61));
        parent(child, "FATHER", "AT_HOME", null, true, world.today().minusDays(60), null);
        world.as(director).get("/children/{id}/standing", child).then().body("items[2].counts", equalTo(false), "items[2].missing", contains("MOTHER"));
        String past = world.today().minusDays(100).toString();
        world.as(director).queryParam("on", past).get("/children/{id}/standing", child).then().body("items[2].counts", equalTo(true),
                "items[1].missing", hasItems("MOTHER", "AWAY_SINCE", "SCHOOLING"), "items[0].missing", hasItem("HOUSEHOLD_TYPE"));
        world.as(director).queryParam("countRule", "WOMENS_FEDERATION").queryParam("countOn", past).get("/children").then().body("items.name", contains("王小明"));
        world.as(director).queryParam("on", world.today().minusYears(3).toString()).get("/children/{id}/standing", child).then().body("open", equalTo(false),
                "items.counts", contains(false, false, false));
    }

    @Test
    void anOverrideHasAReasonAnAuthorAndDatesAndTheListFollowsIt() {
        World.County county = world.county();
        UUID child = county.child("孙佳怡");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> word = json("rule", "CIVIL_AFFAIRS", "counts", true, "validFrom", world.today().minusDays(9).toString(), "reason", "母亲智力残疾,鉴定办理中");
        String id = world.as(director).body(word).post("/children/{id}/standing/overrides", child).then().statusCode(200).body("items[0].counts", equalTo(true),
                "items[0].computed", equalTo(false), "items[0].override.reason", equalTo("母亲智力残疾,鉴定办理中"), "items[0].override.authorName",
                equalTo("测试VILLAGE_DIRECTOR")).extract().path("overrides[0].id");
        world.as(director).queryParam("countRule", "CIVIL_AFFAIRS").get("/children").then().body("total", equalTo(1));
        world.as(director).body(word).post("/children/{id}/standing/overrides", child).then().statusCode(409).body("code", equalTo("standing.start-taken"));
        word.put("validTo", world.today().minusDays(1).toString());
        world.as(director).header("If-Match", "\"v0\"").body(word).put("/children/{id}/standing/overrides/{o}", child, id).then().statusCode(200)
                .body("items[0].counts", equalTo(false), "items[0].override", nullValue());
        world.as(county.helperOf(child)).body(word).post("/children/{id}/standing/overrides", child).then().statusCode(403);
        world.as(world.county().person(Role.VILLAGE_DIRECTOR)).get("/children/{id}/standing", child).then().statusCode(404);
        UUID volunteer = TestChildren.pairedPerson(world, county, Role.VOLUNTEER, child.toString());
        world.as(volunteer).get("/children/{id}/standing", child).then().statusCode(403);
    }

    @Test
    void bandsAndSexesArePartitionsOfTheSameChildren() {
        World.County county = world.county();
        int[] ages = {0, 5, 6, 13, 13, 14, 15, 16, 17};
        for (int age : ages) {
            UUID child = county.child("孩子");
            set(child, "birth_date", world.today().minusYears(age));
            set(child, "gender", age % 2 == 0 ? "MALE" : "FEMALE");
            parent(child, "FATHER", "AWAY_WORKING", world.today().minusYears(1), null, world.today().minusYears(1), null);
            parent(child, "MOTHER", "AWAY_WORKING", world.today().minusYears(1), null, world.today().minusYears(1), null);
        }
        county.as(Role.COUNTY_ADMIN).queryParam("regionCode", county.code).get("/count-totals").then().statusCode(200).body("items[0].total", equalTo(7),
                "items[0].bands.total", contains(2, 3, 2, 0), "items[0].bands.fromAge", contains(0, 6, 14, 16), "items[2].total", equalTo(9), "items[2].bands.total",
                contains(2, 3, 2, 2), "items[2].girls", equalTo(5), "items[2].boys", equalTo(4), "items[1].total", equalTo(0));
        county.as(Role.HELPER).get("/count-totals").then().statusCode(403);
    }

    @Test
    void xichangsQuarterStartsWith148AndEndsWith142() {
        World.County county = world.county();
        LocalDate from = LocalDate.of(2023, 10, 1);
        world.write(rows -> {
            for (int i = 0; i < 153; i++) {
                UUID id = Ids.next();
                boolean left = i < 11;
                LocalDate entered = i < 148 ? LocalDate.of(2022, 1, 1).plusDays(i) : from.plusDays(i - 148L);
                rows.add("child", "id", id, "archive_number", "X" + id.toString().replace("-", "").substring(10), "name", "某某", "name_sort", new byte[] {1}, "gender", "MALE",
                        "birth_date", LocalDate.of(2014, 1, 1), "region_code", county.village, "status", left ? "CLOSED" : "ACTIVE", "entered_on", entered, "closed_on",
                        left ? from.plusDays(i) : null, "close_reason", left ? "PARENTS_RETURNED" : null, "source", "VILLAGE", "version", 0L, "created_at",
                        java.time.Instant.EPOCH, "updated_at", java.time.Instant.now());
                rows.add("child_status_period", "id", Ids.next(), "child_id", id, "starts_on", entered, "ends_on", left ? from.plusDays(i) : null, "close_reason",
                        left ? "PARENTS_RETURNED" : null);
            }
        });
        county.as(Role.TOWN_SUPERVISOR).queryParam("from", "2023-10-01").queryParam("to", "2023-12-31").get("/child-movements").then().statusCode(200)
                .body("start", equalTo(148), "entered", equalTo(5), "enteredNew", equalTo(5), "left", equalTo(11), "leftByReason.reason", contains("PARENTS_RETURNED"),
                        "leftByReason.children", contains(11), "end", equalTo(142), "net", equalTo(-6));
        county.as(Role.TOWN_SUPERVISOR).queryParam("from", "2023-10-01").queryParam("to", "2023-09-30").get("/child-movements").then().statusCode(400);
        county.as(Role.VOLUNTEER).queryParam("from", "2023-10-01").queryParam("to", "2023-12-31").get("/child-movements").then().statusCode(403);
    }

    @Test
    void whoTurnsSixteenWithinThirtyDaysIsListedAndKeepsHerFile() {
        World.County county = world.county();
        UUID soon = county.child("快满十六");
        set(soon, "birth_date", world.today().plusDays(30).minusYears(16));
        set(county.child("还早"), "birth_date", world.today().plusDays(31).minusYears(16));
        set(county.child("已满"), "birth_date", world.today().minusYears(16));
        county.as(Role.VILLAGE_DIRECTOR).queryParam("turning16WithinDays", 30).get("/children").then().statusCode(200).body("items.name", contains("快满十六"));
    }

    @Test
    @Practice("R2-P10")
    void theFileOfAPastDayShowsStatusVillageCarerAndSchoolAsTheyWere() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, Object> body = TestChildren.fullBody(county, "李小雨");
        body.put("enteredOn", world.today().minusDays(90).toString());
        String child = TestChildren.create(county, body);
        UUID id = UUID.fromString(child);
        String archive = world.as(admin).get("/children/{id}", child).then().body("region.code", equalTo(county.village)).extract().path("archiveNumber");
        world.write(rows -> {
            UUID carer = Ids.next();
            rows.add("guardian", "id", carer, "name", "王奶奶", "name_sort", new byte[] {1}, "region_code", county.village, "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.flush();
            rows.add("care_arrangement", "id", Ids.next(), "child_id", id, "carer_id", carer, "care_type", "PATERNAL_GRANDPARENTS", "entrusted", false,
                    "disqualification_checked", true, "valid_from", world.today().minusDays(80), "valid_to", world.today().minusDays(20), "version", 0L, "created_at",
                    java.time.Instant.EPOCH);
        });
        body.put("regionCode", county.otherVillage);
        body.put("className", "三年级二班");
        String tag = world.as(admin).get("/children/{id}", child).then().extract().header("ETag");
        body.remove("source");
        body.remove("enteredOn");
        world.as(admin).header("If-Match", tag).body(body).put("/children/{id}", child).then().statusCode(200).body("region.code", equalTo(county.otherVillage));
        world.as(admin).queryParam("asOf", world.today().minusDays(40).toString()).get("/children/{id}", child).then().statusCode(200)
                .body("archiveNumber", equalTo(archive), "region.code", equalTo(county.village), "className", equalTo("三年级一班"), "carerName", equalTo("王奶奶"),
                        "careType", equalTo("PATERNAL_GRANDPARENTS"), "status", equalTo("ACTIVE"));
        world.as(admin).queryParam("asOf", world.today().minusDays(10).toString()).get("/children/{id}", child).then().body("carerName", nullValue());
        world.as(admin).queryParam("asOf", world.today().minusDays(91).toString()).get("/children/{id}", child).then().statusCode(404).body("code", equalTo("child.no-file-then"));
        world.as(admin).queryParam("asOf", world.today().plusDays(1).toString()).get("/children/{id}", child).then().statusCode(400);
    }
}
