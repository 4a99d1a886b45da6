package org.xiaolian.child;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class ChildTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    @Inject
    DataSource database;

    @Test
    void aVillageDirectorOpensAFileAndReadsItAgain() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = world.as(director).body(TestChildren.body(county, "李小雨")).post("/children").then().statusCode(201)
                .header("ETag", "\"v0\"").body("archiveNumber", equalTo(county.village + world.today().getYear() + "0001"),
                        "status", equalTo("ACTIVE"), "ageYears", equalTo(10), "complete", equalTo(false)).extract().path("id");
        world.as(director).get("/children/{id}", id).then().statusCode(200)
                .body("name", equalTo("李小雨"), "region.name", equalTo("董家湾村"), "ethnicityCode", equalTo("01"));
        world.as(director).header("If-None-Match", "\"v0\"").get("/children/{id}", id).then().statusCode(304);
        assertEquals(2, entries(id, "VIEW", "P3"));
    }

    @Test
    void aFileOfAnotherTownIsNotFoundAndNobodyMovesOneThere() {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.body(county, "李小雨");
        body.put("regionCode", county.otherVillage);
        String id = TestChildren.create(county, body);
        county.as(Role.TOWN_SUPERVISOR).get("/children/{id}", id).then().statusCode(404);
        county.as(Role.TOWN_SUPERVISOR).body(json("reason", "看错了")).post("/children/{id}/reopening", id).then().statusCode(404);
        county.as(Role.TOWN_SUPERVISOR).body(body).post("/children").then().statusCode(400)
                .body("errors.code", contains("child.outside-your-scope"));
        county.as(Role.TOWN_SUPERVISOR).get("/children").then().statusCode(200).body("total", equalTo(0), "items", empty());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"HELPER", "HEAD_TEACHER", "ORGANIZATION_OFFICER", "VOLUNTEER"})
    void rolesThatOnlyReadMayNotWrite(Role role) {
        World.County county = world.county();
        String id = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        UUID person = TestChildren.pairedPerson(world, county, role, id);
        world.as(person).get("/children/{id}", id).then().statusCode(200);
        world.as(person).body(TestChildren.body(county, "王小明")).post("/children").then().statusCode(403);
        world.as(person).header("If-Match", "\"v0\"").body(update(county, "王小明")).put("/children/{id}", id).then().statusCode(403);
        world.as(person).body(json("reason", "办理医保")).post("/children/{id}/id-number-disclosure", id).then().statusCode(403);
    }

    @Test
    void aDirectorWhoHelpsAChildElsewhereMayReadButNotWriteThatFile() {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.fullBody(county, "李小雨");
        body.put("regionCode", county.otherVillage);
        String id = TestChildren.create(county, body);
        UUID director = TestChildren.pairedPerson(world, county, Role.VILLAGE_DIRECTOR, id);
        world.grant(director, Role.HELPER, null, null, null);
        world.as(director).get("/children/{id}", id).then().statusCode(200)
                .body("idNumberMasked", nullValue(), "riskLevel", nullValue(), "teacherPhone", equalTo("13812341234"));
        world.as(director).body(json("reason", "办理医保")).post("/children/{id}/id-number-disclosure", id).then().statusCode(403);
        world.as(director).header("If-Match", "\"v0\"").body(update(county, "改名")).put("/children/{id}", id).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY_ADMIN,         429***, 13812341234, 三组 17 号, ILL, ,     HIGH, healthNote",
        "TOWN_SUPERVISOR,      429***, 13812341234, 三组 17 号, ILL, ,     HIGH, healthNote",
        "VILLAGE_DIRECTOR,     429***, 13812341234, 三组 17 号, ILL, 哮喘, HIGH, ",
        "CLASS_TEACHER,        ,       13812341234, ,           ILL, ,     HIGH, idNumberMasked noIdReason address healthNote",
        "HEAD_TEACHER,         ,       138****1234, ,           ,    ,     HIGH, idNumberMasked noIdReason address healthStatus healthNote",
        "HELPER,               ,       13812341234, 三组 17 号, ILL, ,     ,     idNumberMasked noIdReason healthNote riskLevel riskLevelOn",
        "ORGANIZATION_OFFICER, ,       ,            ,           ,    ,     ,     idNumberMasked noIdReason address ownPhone teacherPhone healthStatus healthNote riskLevel riskLevelOn",
    })
    void eachRoleSeesItsFieldsAndIsToldWhichAreHidden(Role role, String idNumber, String teacherPhone, String address, String health,
            String healthNote, String risk, String hidden) {
        World.County county = world.county();
        String id = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        UUID person = TestChildren.pairedPerson(world, county, role, id);
        world.as(person).get("/children/{id}", id).then().statusCode(200).body("teacherPhone", equalTo(teacherPhone),
                "address", equalTo(address), "healthStatus", equalTo(health), "healthNote", equalTo(healthNote), "riskLevel", equalTo(risk),
                "idNumberMasked", idNumber == null ? nullValue() : allOf(org.hamcrest.Matchers.startsWith("429"), endsWith("************")),
                "hiddenFields", hidden == null ? empty() : contains(hidden.split(" ")));
        world.as(person).get("/children").then().statusCode(200).body("total", equalTo(1), "items[0].riskLevel", equalTo(risk),
                "items[0].hiddenFields", risk == null ? contains("riskLevel") : empty());
        world.as(person).queryParam("riskLevel", "HIGH").get("/children").then().body("total", equalTo(risk == null ? 0 : 1));
    }

    @Test
    void noFileIsOpenedBeforeTheChildWasBorn() {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.fullBody(county, "李小雨");
        body.put("enteredOn", "1987-01-01");
        county.as(Role.COUNTY_ADMIN).body(body).post("/children").then().statusCode(400)
                .body("errors[0].field", equalTo("enteredOn"), "errors[0].code", equalTo("child.entered-before-birth"));
    }

    @Test
    void aVolunteerSeesGivenNameAndAgeButNoBirthdayNoHouseholdNoFamily() {
        World.County county = world.county();
        String id = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        UUID volunteer = TestChildren.pairedPerson(world, county, Role.VOLUNTEER, id);
        world.as(volunteer).get("/children/{id}", id).then().statusCode(200).body("name", equalTo("小雨"), "ageYears", equalTo(10),
                "birthDate", nullValue(), "householdPlace", nullValue(), "teacherPhone", nullValue(), "carerName", nullValue(),
                "hiddenFields", hasItems("birthDate", "carerName", "ownPhone", "riskLevel"));
        world.as(volunteer).get("/children").then().body("items[0].birthDate", nullValue(), "items[0].hiddenFields",
                contains("archiveNumber", "gender", "birthDate", "region", "schoolName", "gradeCode", "className", "careType", "carerName", "contactsMissing",
                        "riskLevel"));
        assertEquals(1, entries(id, "VIEW", "P2"));
    }

    @Test
    @Practice("R2-P12")
    void aClassTeacherSeesHerClassOnly() {
        World.County county = world.county();
        TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        Map<String, Object> other = TestChildren.fullBody(county, "王小明");
        other.put("className", "三年级二班");
        String id = TestChildren.create(county, other);
        county.as(Role.CLASS_TEACHER).get("/children").then().body("items.name", contains("李小雨"), "total", equalTo(1));
        county.as(Role.CLASS_TEACHER).get("/children/{id}", id).then().statusCode(404);
        county.as(Role.HEAD_TEACHER).get("/children").then().body("items.name", contains("李小雨", "王小明"), "total", equalTo(2));
    }

    @Test
    void aTeacherDoesNotMoveAChildOutOfHerClass() {
        World.County county = world.county();
        String id = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        Map<String, Object> update = TestChildren.fullBody(county, "李小雨");
        List.of("idNumber", "address", "healthNote", "source").forEach(update::remove);
        update.put("gradeCode", "P4");
        county.as(Role.CLASS_TEACHER).header("If-Match", "\"v0\"").body(update).put("/children/{id}", id).then().statusCode(400);
    }

    @Test
    void whatATeacherMayNotSeeStaysWhenSheSaves() {
        World.County county = world.county();
        String id = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        Map<String, Object> update = TestChildren.fullBody(county, "李小雨");
        List.of("idNumber", "address", "healthNote", "source").forEach(update::remove);
        update.put("boarding", true);
        county.as(Role.CLASS_TEACHER).header("If-Match", "\"v0\"").body(update).put("/children/{id}", id).then().statusCode(200)
                .body("boarding", equalTo(true), "version", equalTo(1));
        county.as(Role.VILLAGE_DIRECTOR).get("/children/{id}", id).then().body("address", equalTo("三组 17 号"),
                "healthNote", equalTo("哮喘"), "idNumberMasked", endsWith("************"));
    }

    @ParameterizedTest
    @CsvSource({
        "42999920160321,       child.id-number-length",
        "42999920160321A01X,   child.id-number-characters",
        "429999201602300010,   child.id-number-date",
        "429999209912310015,   child.id-number-date",
        "429999201506010011,   child.id-number-check-character",
    })
    void eachWrongIdentityNumberHasItsOwnReason(String number, String code) {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.body(county, "李小雨");
        body.put("idNumber", number);
        county.as(Role.COUNTY_ADMIN).body(body).post("/children").then().statusCode(400)
                .body("errors.field", contains("idNumber"), "errors.code", contains(code));
    }

    @Test
    void anIdentityNumberIsReadAsPeopleWriteItAndDifferencesAreOnlyWarnings() {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.body(county, "李小雨");
        body.put("idNumber", " 110105 1949 1231 ００2x ");
        county.as(Role.COUNTY_ADMIN).body(body).post("/children").then().statusCode(201).body("idNumberMasked", equalTo("110105************"),
                "warnings.code", contains("child.birth-date-differs-from-id-number"));
        String boys = TestChildren.idNumber(LocalDate.of(2016, 3, 21), true);
        body.put("idNumber", boys);
        county.as(Role.COUNTY_ADMIN).body(body).post("/children").then().statusCode(201)
                .body("warnings.field", contains("gender"), "warnings.code", contains("child.gender-differs-from-id-number"));
    }

    @Test
    void anIdentityNumberOfAFileElsewhereIsRefusedWithoutAWordAboutThatFile() {
        World.County county = world.county();
        Map<String, Object> first = TestChildren.fullBody(county, "李小雨");
        first.put("regionCode", county.otherVillage);
        TestChildren.create(county, first);
        Map<String, Object> second = TestChildren.body(county, "王小明");
        second.put("idNumber", first.get("idNumber"));
        String answer = county.as(Role.TOWN_SUPERVISOR).body(second).post("/children").then().statusCode(409)
                .body("code", equalTo("child.id-number-taken"), "errors.field", contains("idNumber")).extract().asString();
        assertEquals(false, answer.contains("李小雨") || answer.contains(county.otherVillage) || answer.contains((String) first.get("idNumber")));
        county.as(Role.TOWN_SUPERVISOR).body(json("name", "王小明", "idNumber", first.get("idNumber"))).post("/child-duplicate-search")
                .then().statusCode(200).body("candidates", empty());
    }

    @Test
    void theWholeNumberIsShownOnlyForAReasonThatIsKept() {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.fullBody(county, "李小雨");
        String id = TestChildren.create(county, body);
        county.as(Role.VILLAGE_DIRECTOR).body(json("reason", " ")).post("/children/{id}/id-number-disclosure", id).then().statusCode(400)
                .body("errors.field", hasItem("reason"));
        county.as(Role.VILLAGE_DIRECTOR).body(json("reason", "办理医保")).post("/children/{id}/id-number-disclosure", id).then()
                .statusCode(200).header("Cache-Control", "no-store").body("idNumber", equalTo(body.get("idNumber")));
        county.as(Role.CLASS_TEACHER).body(json("reason", "办理医保")).post("/children/{id}/id-number-disclosure", id).then().statusCode(403);
        assertEquals(1, entries(id, "REVEAL", "P3"));
    }

    @Test
    void theLastFourAreComparedWithoutBeingShown() {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.fullBody(county, "李小雨");
        String id = TestChildren.create(county, body);
        String lastFour = body.get("idNumber").toString().substring(14);
        county.as(Role.VILLAGE_DIRECTOR).body(json("lastFour", lastFour.toLowerCase())).post("/children/{id}/id-number-check", id)
                .then().statusCode(200).body("matches", equalTo(true));
        county.as(Role.VILLAGE_DIRECTOR).body(json("lastFour", "000X")).post("/children/{id}/id-number-check", id)
                .then().statusCode(200).body("matches", equalTo(false));
    }

    @Test
    void rareCharactersAndMinorityNamesComeBackIntact() {
        World.County county = world.county();
        county.as(Role.COUNTY_ADMIN).body(TestChildren.body(county, "𠮷野小雨")).post("/children").then().statusCode(201)
                .body("name", equalTo("𠮷野小雨"));
        county.as(Role.COUNTY_ADMIN).body(TestChildren.body(county, " 阿依古丽•买买提 ")).post("/children").then().statusCode(201)
                .body("name", equalTo("阿依古丽·买买提"));
        county.as(Role.COUNTY_ADMIN).body(TestChildren.body(county, "张 三")).post("/children").then().body("name", equalTo("张三"));
        county.as(Role.COUNTY_ADMIN).queryParam("q", "𠮷").get("/children").then().body("items.name", contains("𠮷野小雨"));
        county.as(Role.COUNTY_ADMIN).queryParam("q", "阿依古丽·").get("/children").then().body("total", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "name,          😀小雨,        child.name-characters",
        "name,          <b>,           child.name-characters",
        "birthDate,     2099-01-01,    field.future-date",
        "birthDate,     1999-01-01,    child.birth-date-range",
        "ethnicityCode, 60,            child.ethnicity-unknown",
        "regionCode,    990000000000,  child.region-unknown",
        "schoolId,      00000000-0000-0000-0000-000000000001, child.school-unknown",
        "ownPhone,      12345678901,   child.phone-implausible",
        "gender,        OTHER,         request.unknown-value",
        "nickname,      小雨,          request.unknown-field",
        "enteredOn,     2099-01-01,    field.future-date",
    })
    void eachWrongEntryIsNamed(String field, String value, String code) {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.body(county, "李小雨");
        body.put(field, value);
        county.as(Role.COUNTY_ADMIN).body(body).post("/children").then().statusCode(400)
                .body("errors.field", contains(field), "errors.code", contains(code));
    }

    @Test
    void anOverlongNameIsRefusedAndNothingIsWritten() {
        World.County county = world.county();
        county.as(Role.COUNTY_ADMIN).body(TestChildren.body(county, "长".repeat(51))).post("/children").then().statusCode(400)
                .body("errors.field", contains("name"), "errors.code", contains("field.too-long"));
        county.as(Role.COUNTY_ADMIN).get("/children").then().body("total", equalTo(0));
    }

    @Test
    void aStaleVersionIsRefusedAndAMissingOneToo() {
        World.County county = world.county();
        String id = TestChildren.create(county, "李小雨");
        county.as(Role.COUNTY_ADMIN).body(update(county, "李大雨")).put("/children/{id}", id).then().statusCode(428);
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(update(county, "李大雨")).put("/children/{id}", id).then()
                .statusCode(200).body("name", equalTo("李大雨"));
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(update(county, "李中雨")).put("/children/{id}", id).then()
                .statusCode(412).body("code", equalTo("resource.version-stale"));
        county.as(Role.COUNTY_ADMIN).queryParam("q", "lidayu").get("/children").then().body("items.name", contains("李大雨"));
        county.as(Role.COUNTY_ADMIN).queryParam("q", "lixiaoyu").get("/children").then().body("total", equalTo(0));
    }

    @Test
    void twentyAtOnceGetTwentyArchiveNumbersWithoutAGap() throws Exception {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        ExecutorService pool = Executors.newFixedThreadPool(20);
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> world.as(admin).body(TestChildren.body(county, "李小雨")).post("/children").then().statusCode(201)
                    .extract().path("archiveNumber"));
        }
        Set<String> numbers = new TreeSet<>();
        for (Future<String> number : pool.invokeAll(calls)) {
            numbers.add(number.get());
        }
        pool.shutdown();
        Set<String> expected = new TreeSet<>();
        for (int i = 1; i <= 20; i++) {
            expected.add(county.village + world.today().getYear() + String.format("%04d", i));
        }
        assertEquals(expected, numbers);
    }

    @Test
    void theSameKeyTwiceOpensOneFile() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String first = world.as(admin).header("Idempotency-Key", "c-1").body(TestChildren.body(county, "李小雨")).post("/children")
                .then().statusCode(201).extract().path("id");
        world.as(admin).header("Idempotency-Key", "c-1").body(TestChildren.body(county, "李小雨")).post("/children")
                .then().statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first));
        world.as(admin).get("/children").then().body("total", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"张, 2", "张贤, 1", "zhangxianfang, 1", "zxf, 1", "ZXF, 1", "zeng, 1", "ceng, 1", "zx, 3", "李, 0"})
    void aNameIsFoundByItsBeginningInCharactersPinyinAndInitials(String q, int found) {
        World.County county = world.county();
        List.of("张贤芳", "张小明", "曾小雨").forEach(n -> TestChildren.create(county, n));
        county.as(Role.COUNTY_ADMIN).queryParam("q", q).get("/children").then().statusCode(200)
                .body("total", equalTo(found), "items.size()", equalTo(found));
    }

    @Test
    void anArchiveNumberFindsItsFile() {
        World.County county = world.county();
        TestChildren.create(county, "李小雨");
        TestChildren.create(county, "王小明");
        county.as(Role.COUNTY_ADMIN).queryParam("q", county.village + world.today().getYear() + "0002").get("/children").then()
                .body("items.name", contains("王小明"), "total", equalTo(1));
    }

    @Test
    void filtersNarrowPageAndTotalAlike() {
        World.County county = world.county();
        String paired = TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        TestChildren.create(county, "王小明");
        TestChildren.pairedPerson(world, county, Role.HELPER, paired);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).queryParam("paired", true).get("/children").then().body("items.name", contains("李小雨"), "total", equalTo(1),
                "items[0].helperNames", contains("测试HELPER"), "items[0].missingCount", not(0));
        world.as(admin).queryParam("paired", false).get("/children").then().body("items.name", contains("王小明"), "total", equalTo(1));
        world.as(admin).queryParam("organizationId", county.school).get("/children").then().body("total", equalTo(1));
        world.as(admin).queryParam("schoolingStage", "PRIMARY").get("/children").then().body("total", equalTo(1));
        world.as(admin).queryParam("regionCode", county.village).get("/children").then().body("total", equalTo(2));
        world.as(admin).queryParam("regionCode", county.otherTown).get("/children").then().body("total", equalTo(0));
        world.as(admin).queryParam("complete", true).get("/children").then().body("total", equalTo(0));
        world.as(admin).queryParam("status", "CLOSED").get("/children").then().body("total", equalTo(0));
        world.as(admin).queryParam("sort", "phone").get("/children").then().statusCode(400).body("errors.field", contains("sort"));
    }

    @ParameterizedTest
    @CsvSource({"name, 李一 王二 张三", "-name, 张三 王二 李一", "birthDate, 王二 张三 李一", "-birthDate, 李一 张三 王二",
        "archiveNumber, 张三 李一 王二", "-createdAt, 王二 李一 张三"})
    void everyOrderGoesOnWhereThePageBeforeEnded(String sort, String names) {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        for (String[] child : new String[][] {{"张三", "2015-01-01"}, {"李一", "2016-01-01"}, {"王二", "2014-01-01"}}) {
            Map<String, Object> body = TestChildren.body(county, child[0]);
            body.put("birthDate", child[1]);
            TestChildren.create(county, body);
        }
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = world.as(admin).queryParam("sort", sort).queryParam("limit", 1).queryParam("cursor", cursor).get("/children")
                    .then().statusCode(200).body("total", equalTo(3)).extract();
            found.addAll(page.path("items.name"));
            cursor = page.path("nextCursor");
        }
        assertEquals(List.of(names.split(" ")), found);
    }

    @Test
    void aListTakesAsManyStatementsForTwentyRowsAsForTwo() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        for (int i = 0; i < 21; i++) {
            TestChildren.create(county, "李小雨");
        }
        Runnable two = () -> world.as(admin).queryParam("limit", 2).get("/children").then().statusCode(200).body("items.size()", equalTo(2));
        Runnable twenty = () -> world.as(admin).queryParam("limit", 20).get("/children").then().statusCode(200).body("items.size()", equalTo(20));
        two.run();
        long few = statements.during(two);
        assertEquals(few, statements.during(twenty));
        // Page, total, places, helpers; whatever signing in asks is the same for both.
        assertEquals(true, few >= 4 && few <= 7, few + " statements");
    }

    @Test
    void aChildWhoLeftAndCameBackHasTwoIntervals() throws SQLException {
        World.County county = world.county();
        Map<String, Object> body = TestChildren.body(county, "李小雨");
        body.put("enteredOn", "2025-01-01");
        String id = TestChildren.create(county, body);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).body(json("closedOn", "2024-12-31", "reason", "PARENTS_RETURNED")).post("/children/{id}/closure", id)
                .then().statusCode(400).body("errors.code", contains("child.closed-before-entry"));
        world.as(admin).body(json("closedOn", "2025-06-30", "reason", "PARENTS_RETURNED")).post("/children/{id}/closure", id)
                .then().statusCode(200).body("status", equalTo("CLOSED"), "closedOn", equalTo("2025-06-30"), "closeReason", equalTo("PARENTS_RETURNED"));
        world.as(admin).body(json("closedOn", "2025-06-30", "reason", "PARENTS_RETURNED")).post("/children/{id}/closure", id)
                .then().statusCode(409).body("code", equalTo("child.already-closed"));
        world.as(admin).header("If-Match", "\"v1\"").body(update(county, "李大雨")).put("/children/{id}", id).then().statusCode(409)
                .body("code", equalTo("child.closed"));
        world.as(admin).body(json("reason", "父母再次外出")).post("/children/{id}/reopening", id).then().statusCode(200)
                .body("status", equalTo("ACTIVE"), "closedOn", nullValue());
        world.as(admin).body(json("reason", "父母再次外出")).post("/children/{id}/reopening", id).then().statusCode(409);
        assertEquals(List.of("2025-01-01/2025-06-30", world.today() + "/null"), periods(id));
    }

    @Test
    void aFileClosedByMistakeTodayGoesOnWithoutABreak() throws SQLException {
        World.County county = world.county();
        String id = TestChildren.create(county, "李小雨");
        county.as(Role.COUNTY_ADMIN).body(json("closedOn", world.today().toString(), "reason", "MOVED_AWAY")).post("/children/{id}/closure", id)
                .then().statusCode(200);
        county.as(Role.COUNTY_ADMIN).body(json("reason", "点错了")).post("/children/{id}/reopening", id).then().statusCode(200);
        assertEquals(List.of(world.today() + "/null"), periods(id));
    }

    @Test
    void aFileOfTheSameSoundAndBirthdayIsShownAsAPossibleDuplicate() {
        World.County county = world.county();
        TestChildren.create(county, "张贤芳");
        county.as(Role.VILLAGE_DIRECTOR).body(json("name", "章贤芳", "birthDate", "2016-03-21")).post("/child-duplicate-search").then()
                .statusCode(200).body("candidates.name", contains("张贤芳"));
        county.as(Role.VILLAGE_DIRECTOR).body(json("name", "章贤芳", "birthDate", "2016-03-22")).post("/child-duplicate-search").then()
                .statusCode(200).body("candidates", empty());
        county.as(Role.HELPER).body(json("name", "张贤芳")).post("/child-duplicate-search").then().statusCode(403);
    }

    @Test
    @Practice("R1-P06")
    void aFileSaysWhatItLacksUntilNothingOfTheChildIsMissing() {
        World.County county = world.county();
        String id = TestChildren.create(county, "李小雨");
        county.as(Role.COUNTY_ADMIN).get("/children/{id}", id).then().body("missing", hasItems("idNumber", "address", "healthStatus",
                "schoolingStage", "collectedBy", "father.name", "mother.phone", "carer.name"));
        Map<String, Object> full = TestChildren.fullBody(county, "李小雨");
        full.remove("source");
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(full).put("/children/{id}", id).then().statusCode(200)
                .body("missing", contains("father.presence", "father.name", "father.workPlace", "father.phone", "mother.presence",
                        "mother.name", "mother.workPlace", "mother.phone", "carer.type", "carer.name", "carer.phone"));
    }

    private static Map<String, Object> update(World.County county, String name) {
        Map<String, Object> body = TestChildren.body(county, name);
        body.remove("source");
        return body;
    }

    private int entries(String childId, String action, String fieldClass) {
        return query("SELECT COUNT(*) FROM access_entry WHERE child_id = UNHEX(?) AND action = '" + action + "' AND field_class = '"
                + fieldClass + "'", childId, 1).stream().mapToInt(Integer::parseInt).sum();
    }

    private List<String> periods(String childId) throws SQLException {
        return query("SELECT CONCAT(starts_on, '/', IFNULL(ends_on, 'null')) FROM child_status_period WHERE child_id = UNHEX(?)"
                + " ORDER BY starts_on", childId, 1);
    }

    private List<String> query(String sql, String childId, int column) {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setString(1, childId.replace("-", ""));
            var rows = statement.executeQuery();
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }
}
