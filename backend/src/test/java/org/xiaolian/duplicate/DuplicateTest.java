package org.xiaolian.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class DuplicateTest {
    private static final List<String> TABLES = List.of("child", "child_name_key", "child_status_period", "pairing", "home_visit_child", "contact_child",
            "parent_fact", "care_arrangement", "care_agreement", "duty_exemption");

    @Inject
    World world;

    @Inject
    StatementCounter statements;

    @Inject
    DataSource database;

    @Test
    @Practice("R3-P01")
    void aChildEnteredByTheVillageAndByTheSchoolIsShownToTheSupervisorOfBothOnly() {
        World.County county = world.county();
        String village = TestChildren.create(county, TestChildren.body(county, "张贤芳"));
        Map<String, Object> roll = TestChildren.body(county, "章贤芳");
        roll.putAll(json("source", "SCHOOL", "regionCode", county.secondVillage));
        String school = TestChildren.create(county, roll);
        county.as(Role.TOWN_SUPERVISOR).get("/duplicates").then().statusCode(200).body("total", equalTo(1), "items[0].strength", equalTo("LIKELY"),
                "items[0].reasons", contains("NAME_BIRTHDAY"), "items[0].first.id", equalTo(village), "items[0].second.id", equalTo(school),
                "items[0].acrossScopes", equalTo(true));
        county.as(Role.VILLAGE_DIRECTOR).get("/duplicates").then().statusCode(200).body("total", equalTo(0), "items", empty());
        county.as(Role.HELPER).get("/duplicates").then().statusCode(403);
        String id = county.as(Role.TOWN_SUPERVISOR).get("/duplicates").then().extract().path("items[0].id");
        county.as(Role.VILLAGE_DIRECTOR).get("/duplicates/{id}", id).then().statusCode(404);
        world.county().as(Role.COUNTY_ADMIN).get("/duplicates/{id}", id).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"章贤芳,2016-03-21,NAME_BIRTHDAY,STRONG", "张贤芳,2015-01-01,NAME_VILLAGE,POSSIBLE", "长仙方,2016-03-21,,", "李小雨,2016-03-21,,"})
    void whileTypingEachCandidateSaysWhyAndHowLikely(String name, String birthDate, String reason, String strength) {
        World.County county = world.county();
        TestChildren.create(county, "张贤芳");
        ValidatableResponse answer = county.as(Role.VILLAGE_DIRECTOR).body(json("name", name, "birthDate", birthDate, "regionCode", county.village))
                .post("/child-duplicate-search").then().statusCode(200);
        if (reason == null) {
            answer.body("candidates", empty());
        } else {
            answer.body("candidates.name", contains("张贤芳"), "matches[0].reasons", hasItem(reason), "matches[0].strength", equalTo(strength));
        }
    }

    @Test
    void theNumberIsCertainAndHalfANumberIsNoMistake() {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.fullBody(county, "李小雨");
        TestChildren.create(county, body);
        county.as(Role.VILLAGE_DIRECTOR).body(json("name", "完全不同", "idNumber", body.get("idNumber"))).post("/child-duplicate-search").then()
                .statusCode(200).body("matches.strength", contains("CERTAIN"), "matches.reasons", contains(List.of("ID_NUMBER")));
        county.as(Role.VILLAGE_DIRECTOR).body(json("name", "完全不同", "idNumber", "4299")).post("/child-duplicate-search").then()
                .statusCode(200).body("candidates", empty());
    }

    @Test
    void theFamilysTelephoneTellsTwoFilesOfOneChildFromNamesakes() {
        World.County county = world.county();
        Map<String, Object> elsewhere = TestChildren.body(county, "李小雨");
        elsewhere.putAll(json("birthDate", "2015-01-01", "regionCode", county.otherVillage));
        String one = TestChildren.create(county, "李小雨");
        String other = TestChildren.create(county, elsewhere);
        county.as(Role.COUNTY_ADMIN).get("/duplicates").then().body("total", equalTo(0));
        father(county, one, "13900002222");
        father(county, other, "139 0000 2222");
        county.as(Role.COUNTY_ADMIN).get("/duplicates").then().body("items.reasons", contains(List.of("NAME_PHONE")));
        county.as(Role.COUNTY_ADMIN).body(json("name", "李小雨", "guardianPhone", "13900002222")).post("/child-duplicate-search").then()
                .body("matches.reasons", contains(List.of("NAME_PHONE"), List.of("NAME_PHONE")));
    }

    @Test
    void namesakesWithTheirOwnNumbersAreNoSuggestion() {
        World.County county = world.county();
        for (String birth : List.of("2016-03-21", "2014-05-01")) {
            Map<String, Object> body = TestChildren.fullBody(county, "李小雨");
            body.putAll(json("birthDate", birth, "idNumber", TestChildren.idNumber(java.time.LocalDate.parse(birth), false)));
            TestChildren.create(county, body);
        }
        county.as(Role.COUNTY_ADMIN).get("/duplicates").then().body("total", equalTo(0));
    }

    @Test
    void differentChildrenAreRememberedWithWhoAndWhyAndCanBeReconsidered() {
        World.County county = world.county();
        Pair pair = pair(county);
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        world.as(supervisor).header("If-Match", "\"v0\"").body(json("reason", "双胞胎的堂姐妹,已上门核对")).post("/duplicates/{id}/distinction", pair.id)
                .then().statusCode(200).body("state", equalTo("DIFFERENT"), "decidedBy.id", equalTo(supervisor.toString()), "decisionNote",
                        equalTo("双胞胎的堂姐妹,已上门核对"));
        Map<String, Object> change = TestChildren.body(county, "张贤芳");
        change.remove("source");
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(change).put("/children/{id}", pair.first).then().statusCode(200);
        world.as(supervisor).get("/duplicates").then().body("total", equalTo(0));
        world.as(supervisor).queryParam("state", "DIFFERENT").get("/duplicates").then().body("items.id", contains(pair.id));
        world.as(supervisor).header("If-Match", "\"v0\"").post("/duplicates/{id}/reconsideration", pair.id).then().statusCode(412);
        world.as(supervisor).header("If-Match", "\"v1\"").post("/duplicates/{id}/reconsideration", pair.id).then().statusCode(200)
                .body("state", equalTo("OPEN"), "decidedBy", nullValue());
        world.as(supervisor).header("If-Match", "\"v2\"").post("/duplicates/{id}/reconsideration", pair.id).then().statusCode(409)
                .body("code", equalTo("duplicate.not-different"));
    }

    @Test
    void aCorrectedMistakeLeavesTheQueueAndAPairReportedByHandStays() {
        World.County county = world.county();
        Pair pair = pair(county);
        Map<String, Object> change = TestChildren.body(county, "王大锤");
        change.remove("source");
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(change).put("/children/{id}", pair.second).then().statusCode(200);
        county.as(Role.COUNTY_ADMIN).get("/duplicates").then().body("total", equalTo(0));
        county.as(Role.COUNTY_ADMIN).body(json("firstId", pair.second, "secondId", pair.first)).post("/duplicates").then().statusCode(201)
                .body("reasons", empty(), "first.id", equalTo(pair.first));
        change.put("interests", List.of("画画"));
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v1\"").body(change).put("/children/{id}", pair.second).then().statusCode(200);
        county.as(Role.COUNTY_ADMIN).get("/duplicates").then().body("total", equalTo(1));
        county.as(Role.COUNTY_ADMIN).body(json("firstId", pair.first, "secondId", pair.first)).post("/duplicates").then().statusCode(400);
        county.as(Role.VILLAGE_DIRECTOR).body(json("firstId", pair.first, "secondId", UUID.randomUUID())).post("/duplicates").then().statusCode(400)
                .body("errors.field", contains("secondId"));
    }

    @Test
    void aMergeMovesEverythingTakesTheChosenFieldsAndClosesTheOtherFileWithAPointer() {
        World.County county = world.county();
        Pair pair = rich(county);
        county.as(Role.COUNTY_ADMIN).get("/duplicates/{id}", pair.id).then().statusCode(200).body("mergeId", nullValue(),
                "records.find { it.record == 'home_visit_child' }.first", equalTo(2), "records.find { it.record == 'home_visit_child' }.second", equalTo(2));
        String merge = merge(county, pair, "SURVIVOR", List.of("RESIDENCE", "INTERESTS")).statusCode(200).body("changedSince", empty(), "moved.find { it.record == 'contact_child' }.count",
                equalTo(1), "moved.find { it.record == 'home_visit_child' }.count", equalTo(1), "moved.find { it.record == 'pairing' }.count", equalTo(2),
                "other.status", equalTo("CLOSED"), "undoableUntil", equalTo(world.today().plusDays(30).toString())).extract().path("id");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).get("/children/{id}", pair.second).then().body("status", equalTo("CLOSED"), "closeReason", equalTo("DUPLICATE"),
                "mergedInto", equalTo(pair.first));
        world.as(admin).get("/children/{id}", pair.first).then().body("region.code", equalTo(county.secondVillage), "interests", contains("唱歌"),
                "enteredOn", equalTo(world.today().minusYears(2).toString()), "name", equalTo("张贤芳"));
        world.as(admin).queryParam("childId", pair.first).get("/home-visits").then().body("total", equalTo(3));
        world.as(admin).queryParam("childId", pair.second).get("/home-visits").then().body("total", equalTo(0));
        world.as(admin).queryParam("childId", pair.first).queryParam("active", true).get("/pairings").then().body("total", equalTo(2));
        world.as(admin).body(json("reason", "点错了")).post("/children/{id}/reopening", pair.second).then().statusCode(409).body("code", equalTo("child.merged"));
        world.as(admin).get("/duplicates/{id}", pair.id).then().body("pair.state", equalTo("MERGED"), "mergeId", equalTo(merge));
        world.as(admin).queryParam("childId", pair.second).get("/duplicate-merges").then().body("items.id", contains(merge), "total", equalTo(1));
        assertEquals(List.of(world.today().minusYears(2) + "/null"), query("SELECT CONCAT(starts_on, '/', IFNULL(ends_on, 'null')) FROM"
                + " child_status_period WHERE child_id IN (UNHEX(?), UNHEX(?))", pair));
    }

    @ParameterizedTest
    @CsvSource({"SURVIVOR,广东省深圳市", "OTHER,浙江省温州市"})
    void theChosenFamilyHoldsAndUndoBringsBothFilesBackExactly(String family, String workPlace) {
        World.County county = world.county();
        Pair pair = rich(county);
        Map<String, List<String>> before = image(pair);
        String merge = merge(county, pair, family, List.of("NAME", "BIRTH_DATE", "ID_NUMBER", "HOUSEHOLD", "RESIDENCE", "OWN_PHONE", "HEALTH", "SCHOOLING",
                "INTERESTS", "RISK", "COLLECTION", "FORMER_NAME", "GENDER", "ETHNICITY")).statusCode(200).extract().path("id");
        county.as(Role.COUNTY_ADMIN).get("/children/{id}/family", pair.first).then().body("parents.find { it.validTo == null }.workPlace", equalTo(workPlace));
        county.as(Role.COUNTY_ADMIN).get("/children/{id}", pair.first).then().body("name", equalTo("章贤芳"), "idNumberMasked", notNullValue());
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).body(json("reason", "是两个孩子")).post("/duplicate-merges/{id}/undoing", merge).then().statusCode(200)
                .body("undoneBy.id", equalTo(admin.toString()), "undoReason", equalTo("是两个孩子"));
        assertEquals(before, image(pair));
        world.as(admin).get("/duplicates/{id}", pair.id).then().body("pair.state", equalTo("OPEN"), "mergeId", nullValue());
        world.as(admin).body(json("reason", "再来")).post("/duplicate-merges/{id}/undoing", merge).then().statusCode(409).body("code", equalTo("duplicate.undone"));
    }

    @Test
    void undoIsRefusedAndSaysWhatWhenSomethingThatMovedWasChangedSince() {
        World.County county = world.county();
        Pair pair = rich(county);
        String merge = merge(county, pair, "SURVIVOR", List.of()).statusCode(200).extract().path("id");
        world.execute("UPDATE pairing SET end_note = '换人' WHERE id = ?", pair.pairing);
        county.as(Role.COUNTY_ADMIN).get("/duplicate-merges/{id}", merge).then().statusCode(200).body("changedSince.record", contains("pairing"),
                "changedSince[0].count", equalTo(1));
        county.as(Role.COUNTY_ADMIN).body(json("reason", "弄错了")).post("/duplicate-merges/{id}/undoing", merge).then().statusCode(409)
                .body("code", equalTo("duplicate.changed-since"));
        county.as(Role.VILLAGE_DIRECTOR).get("/duplicate-merges/{id}", merge).then().statusCode(404);
        county.as(Role.HELPER).body(json("reason", "弄错了")).post("/duplicate-merges/{id}/undoing", merge).then().statusCode(403);
    }

    @Test
    void aRecordMadeAfterTheMergeStaysWithTheSurvivorAndDoesNotStandInTheWay() {
        World.County county = world.county();
        Pair pair = rich(county);
        String merge = merge(county, pair, "SURVIVOR", List.of()).statusCode(200).extract().path("id");
        county.visit(UUID.fromString(pair.first), world.today(), true);
        county.as(Role.COUNTY_ADMIN).body(json("reason", "是两个孩子")).post("/duplicate-merges/{id}/undoing", merge).then().statusCode(200);
        county.as(Role.COUNTY_ADMIN).queryParam("childId", pair.first).get("/home-visits").then().body("total", equalTo(3));
    }

    @Test
    void aMergeCanBeUndoneForThirtyDays() {
        World.County county = world.county();
        Pair pair = pair(county);
        String merge = merge(county, pair, "SURVIVOR", List.of()).statusCode(200).extract().path("id");
        world.execute("UPDATE duplicate_merge SET undoable_until = '" + world.today().minusDays(1) + "' WHERE id = ?", UUID.fromString(merge));
        county.as(Role.COUNTY_ADMIN).body(json("reason", "太晚了")).post("/duplicate-merges/{id}/undoing", merge).then().statusCode(409)
                .body("code", equalTo("duplicate.too-late"));
    }

    @Test
    void oneMergesWhatOneHasSeenAndOnlyOneOfTheTwoFiles() {
        World.County county = world.county();
        Pair pair = pair(county);
        Map<String, Object> change = TestChildren.body(county, "张贤芳");
        change.remove("source");
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(change).put("/children/{id}", pair.first).then().statusCode(200);
        merge(county, pair, "SURVIVOR", List.of(), 0, 0).statusCode(412);
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("survivorId", UUID.randomUUID().toString(), "survivorVersion", 0, "otherVersion", 0,
                "takenFields", List.of(), "familyFrom", "SURVIVOR")).post("/duplicates/{id}/merge", pair.id).then().statusCode(400)
                .body("errors.code", contains("duplicate.side-unknown"));
        county.as(Role.HEAD_TEACHER).header("If-Match", "\"v0\"").body(json("survivorId", pair.first)).post("/duplicates/{id}/merge", pair.id).then().statusCode(403);
    }

    @Test
    void ofTwoMergesAtOnceOneIsDoneAndTheOtherRefused() throws Exception {
        World.County county = world.county();
        Pair pair = rich(county);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Pair way = i % 2 == 0 ? pair : new Pair(pair.id, pair.second, pair.first, pair.pairing);
            answers.add(threads.submit(() -> merge(county, way, "SURVIVOR", List.of()).extract().statusCode()));
        }
        Map<Integer, Integer> codes = new HashMap<>();
        for (Future<Integer> answer : answers) {
            codes.merge(answer.get(), 1, Integer::sum);
        }
        threads.shutdown();
        assertEquals(Map.of(200, 1, 409, 5), codes);
        assertEquals(List.of("1"), query("SELECT COUNT(*) FROM duplicate_merge WHERE survivor_id IN (UNHEX(?), UNHEX(?))", pair));
    }

    @Test
    void aVisitRecordedWhileTheFilesAreMergedIsNeverLeftBehind() throws Exception {
        for (int round = 0; round < 5; round++) {
            World.County county = world.county();
            Pair pair = rich(county);
            UUID helper = county.helperOf(UUID.fromString(pair.second));
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<Integer>> visits = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                visits.add(threads.submit(() -> world.as(helper).body(visit(pair.second, world.today().toString())).post("/home-visits").then().extract().statusCode()));
                if (i == 2) {
                    threads.submit(() -> merge(county, pair, "SURVIVOR", List.of()).statusCode(200)).get();
                }
            }
            int recorded = 0;
            for (Future<Integer> visit : visits) {
                int code = visit.get();
                assertEquals(true, code == 201 || code == 400, "answered " + code);
                recorded += code == 201 ? 1 : 0;
            }
            threads.shutdown();
            county.as(Role.COUNTY_ADMIN).queryParam("childId", pair.second).get("/home-visits").then().body("total", equalTo(0));
            county.as(Role.COUNTY_ADMIN).queryParam("childId", pair.first).get("/home-visits").then().body("total", equalTo(3 + recorded));
        }
    }

    @Test
    void filesThatPassedNoFormAreCheckedStepByStep() {
        World.County county = world.county();
        county.child("赵小满");
        county.child("赵小满");
        county.as(Role.COUNTY_ADMIN).get("/duplicates").then().body("total", equalTo(0));
        int remaining;
        do {
            remaining = county.as(Role.COUNTY_ADMIN).post("/duplicate-checks").then().statusCode(200).extract().path("remaining");
        } while (remaining > 0);
        county.as(Role.COUNTY_ADMIN).get("/duplicates").then().body("total", equalTo(1), "items[0].reasons", containsInAnyOrder("NAME_BIRTHDAY", "NAME_VILLAGE"));
        county.as(Role.TOWN_SUPERVISOR).post("/duplicate-checks").then().statusCode(403);
    }

    @Test
    void theQueueTakesAsManyStatementsForTwentyPairsAsForTwoAndItsPagesAreTheWhole() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        for (int i = 0; i < 7; i++) {
            TestChildren.create(county, "李小雨");
        }
        Runnable two = () -> world.as(admin).queryParam("limit", 2).get("/duplicates").then().statusCode(200).body("items.size()", equalTo(2), "total", equalTo(21));
        Runnable twenty = () -> world.as(admin).queryParam("limit", 20).get("/duplicates").then().statusCode(200).body("items.size()", equalTo(20));
        two.run();
        assertEquals(statements.during(two), statements.during(twenty));
        java.util.Set<String> ids = new java.util.HashSet<>();
        String cursor = "";
        while (cursor != null) {
            var page = world.as(admin).queryParam("limit", 5).queryParam("cursor", cursor).get("/duplicates").then().statusCode(200).extract();
            ids.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor");
        }
        assertEquals(21, ids.size());
        world.as(admin).queryParam("strength", "LIKELY").queryParam("regionCode", county.village).get("/duplicates").then().body("total", equalTo(0));
        world.as(admin).queryParam("strength", "STRONG").queryParam("regionCode", county.town).get("/duplicates").then().body("total", equalTo(21));
    }

    // ---- what the tests are about ---------------------------------------------------------------------------------------

    private record Pair(String id, String first, String second, UUID pairing) {
    }

    private Pair pair(World.County county) {
        String first = TestChildren.create(county, "张贤芳");
        String second = TestChildren.create(county, "章贤芳");
        String id = county.as(Role.COUNTY_ADMIN).queryParam("childId", first).get("/duplicates").then().extract().path("items[0].id");
        return new Pair(id, first, second, null);
    }

    /** Two files with visits (one covered both), a contact, pairings (one helper of both), families of their own, and numbers. */
    private Pair rich(World.County county) {
        Map<String, Object> body = TestChildren.body(county, "张贤芳");
        body.put("enteredOn", world.today().minusYears(1).toString());
        String first = TestChildren.create(county, body);
        Map<String, Object> full = TestChildren.fullBody(county, "章贤芳");
        full.putAll(json("regionCode", county.secondVillage, "interests", List.of("唱歌"), "enteredOn", world.today().minusYears(2).toString()));
        String second = TestChildren.create(county, full);
        UUID one = UUID.fromString(first);
        UUID other = UUID.fromString(second);
        UUID helper = county.helperOf(one, other);
        UUID pairing = county.pair(other, world.person("另一位", county.unit), "CADRE", world.today().minusDays(200));
        county.visit(one, world.today().minusDays(20), true);
        county.visit(other, world.today().minusDays(10), true);
        UUID both = county.visit(one, world.today().minusDays(5), true);
        UUID contact = Ids.next();
        world.write(rows -> {
            rows.add("home_visit_child", "home_visit_id", both, "child_id", other, "occurred_on", world.today().minusDays(5), "organization_id", county.unit,
                    "saw_child", true, "effective", true);
            rows.add("contact", "id", contact, "organization_id", county.unit, "recorded_by", helper, "occurred_on", world.today(), "channel", "PHONE",
                    "counterpart", "MOTHER", "kind", "GENERAL", "outcome", "REACHED", "talk_themes", "", "late_entry", false, "version", 0L, "created_at",
                    java.time.Instant.EPOCH);
            rows.flush();
            rows.add("contact_child", "contact_id", contact, "child_id", other, "occurred_on", world.today(), "organization_id", county.unit, "kind",
                    "GENERAL", "channel", "PHONE", "counterpart", "MOTHER", "effective", true);
        });
        fact(county, one, "广东省深圳市", 300);
        fact(county, other, "浙江省温州市", 600);
        String id = county.as(Role.COUNTY_ADMIN).queryParam("childId", first).get("/duplicates").then().extract().path("items[0].id");
        return new Pair(id, first, second, pairing);
    }

    private void fact(World.County county, UUID child, String place, int days) {
        county.as(Role.COUNTY_ADMIN).body(json("parent", "FATHER", "presence", "AWAY_WORKING", "workPlace", place, "validFrom", world.today().minusDays(days).toString()))
                .post("/children/{id}/parent-facts", child).then().statusCode(200);
    }

    private static Map<String, Object> visit(String child, String day) {
        return json("children", List.of(json("childId", child, "sawChild", true)), "occurredOn", day,
                "method", "HOME", "planned", true, "purpose", "ROUTINE", "personsMet", List.of("CHILD"),
                "observations", List.of(), "talkThemes", List.of(), "needs", List.of(), "urgentAttention", false);
    }

    private String signed(World.County county, String child, String carerName) {
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String carer = world.as(admin).body(json("name", carerName, "regionCode", county.village, "phones", List.of())).post("/guardians").then().statusCode(201).extract().path("id");
        UUID id = Ids.next();
        LocalDate day = world.today().minusDays(30);
        world.write(rows -> rows.add("care_agreement", "id", id, "child_id", UUID.fromString(child), "carer_id", UUID.fromString(carer), "entrusted_by", "BOTH", "starts_on", day,
                "signed_on", day, "sign_method", "PAPER", "child_signed", false, "organization_id", county.office, "created_by", admin, "created_at", java.time.Instant.EPOCH,
                "version", 0L));
        return id.toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoSignedAgreementsWhoMergesChoosesOneTheOtherEndsAndUndoBringsItBack(boolean first) {
        World.County county = world.county();
        Pair pair = rich(county);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String mine = signed(county, pair.first, "王奶奶");
        String other = signed(county, pair.second, "赵阿姨");
        world.as(admin).get("/duplicates/{id}", pair.id).then().body("agreements.id", contains(mine, other), "agreements.carerName", contains("王奶奶", "赵阿姨"));
        merge(county, pair, "SURVIVOR", List.of()).statusCode(409).body("code", equalTo("duplicate.agreements-meet"));
        merge(county, pair, "SURVIVOR", List.of(), UUID.randomUUID().toString()).statusCode(400).body("errors[0].code", equalTo("duplicate.agreement-unknown"));
        Map<String, List<String>> before = image(pair);
        String kept = first ? mine : other;
        String ended = first ? other : mine;
        String merge = merge(county, pair, "SURVIVOR", List.of(), kept).statusCode(200).body("endedAgreements.id", contains(ended)).extract().path("id");
        world.as(admin).get("/care-agreements/{id}", kept).then().body("childId", equalTo(pair.first), "status", equalTo("SIGNED"));
        world.as(admin).get("/care-agreements/{id}", ended).then().body("childId", equalTo(pair.first), "status", equalTo("CHANGED"), "endNote", equalTo("重复档案合并"));
        world.as(admin).body(json("reason", "是两个孩子")).post("/duplicate-merges/{id}/undoing", merge).then().statusCode(200).body("endedAgreements", empty());
        assertEquals(before, image(pair));
        world.as(admin).get("/care-agreements/{id}", other).then().body("childId", equalTo(pair.second), "status", equalTo("SIGNED"));
        world.as(admin).get("/care-agreements/{id}", mine).then().body("childId", equalTo(pair.first), "status", equalTo("SIGNED"));
    }

    @Test
    void anAgreementOfOneFileAloneMovesWithoutAQuestion() {
        World.County county = world.county();
        Pair pair = rich(county);
        String other = signed(county, pair.second, "赵阿姨");
        world.as(county.person(Role.COUNTY_ADMIN)).get("/duplicates/{id}", pair.id).then().body("agreements", empty());
        merge(county, pair, "SURVIVOR", List.of()).statusCode(200).body("endedAgreements", empty());
        county.as(Role.COUNTY_ADMIN).get("/care-agreements/{id}", other).then().body("childId", equalTo(pair.first), "status", equalTo("SIGNED"));
    }

    private void father(World.County county, String child, String phone) {
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String guardian = world.as(admin).body(json("name", "李建军", "regionCode", county.village, "phones", List.of(json("phone", phone, "kind", "OWN",
                "dead", false)))).post("/guardians").then().statusCode(201).extract().path("id");
        world.as(admin).body(json("parent", "FATHER", "guardianId", guardian, "presence", "AWAY_WORKING", "workPlace", "上海市", "validFrom", "2025-01-01"))
                .post("/children/{id}/parent-facts", child).then().statusCode(200);
    }

    private ValidatableResponse merge(World.County county, Pair pair, String family, List<String> taken) {
        int first = county.as(Role.COUNTY_ADMIN).get("/children/{id}", pair.first).then().extract().path("version");
        int second = county.as(Role.COUNTY_ADMIN).get("/children/{id}", pair.second).then().extract().path("version");
        return merge(county, pair, family, taken, first, second);
    }

    private ValidatableResponse merge(World.County county, Pair pair, String family, List<String> taken, String keptAgreement) {
        int first = county.as(Role.COUNTY_ADMIN).get("/children/{id}", pair.first).then().extract().path("version");
        int second = county.as(Role.COUNTY_ADMIN).get("/children/{id}", pair.second).then().extract().path("version");
        return county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("survivorId", pair.first, "survivorVersion", first, "otherVersion", second, "takenFields", taken,
                "familyFrom", family, "keptAgreementId", keptAgreement)).post("/duplicates/{id}/merge", pair.id).then();
    }

    private ValidatableResponse merge(World.County county, Pair pair, String family, List<String> taken, int first, int second) {
        return county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("survivorId", pair.first, "survivorVersion", first,
                "otherVersion", second, "takenFields", taken, "familyFrom", family)).post("/duplicates/{id}/merge", pair.id).then();
    }

    /** Every row of both files but for versions. */
    private Map<String, List<String>> image(Pair pair) {
        Map<String, List<String>> image = new TreeMap<>();
        for (String table : TABLES) {
            String child = table.equals("child") ? "id" : "child_id";
            List<String> rows = new ArrayList<>();
            try (var connection = database.getConnection(); var select = connection.prepareStatement("SELECT * FROM " + table + " WHERE " + child
                    + " IN (UNHEX(?), UNHEX(?))")) {
                select.setString(1, pair.first.replace("-", ""));
                select.setString(2, pair.second.replace("-", ""));
                var result = select.executeQuery();
                while (result.next()) {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        if (!Set.of("version", "changed_at").contains(result.getMetaData().getColumnName(i))) {
                            byte[] value = result.getBytes(i);
                            row.append(value == null ? "-" : java.util.HexFormat.of().formatHex(value)).append('|');
                        }
                    }
                    rows.add(row.toString());
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            rows.sort(null);
            image.put(table, rows);
        }
        return image;
    }

    private List<String> query(String sql, Pair pair) {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setString(1, pair.first.replace("-", ""));
            select.setString(2, pair.second.replace("-", ""));
            var rows = select.executeQuery();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }
}
