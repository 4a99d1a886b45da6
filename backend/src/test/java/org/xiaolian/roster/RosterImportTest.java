package org.xiaolian.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.job.TestJobs;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class RosterImportTest {
    private static final List<String> HEADER = List.of("姓名", "性别", "身份证号", "村", "监护人", "与儿童关系", "联系电话", "父亲姓名", "父亲务工地", "父亲电话");
    private static final LocalDate BIRTH = LocalDate.of(2016, 5, 4);

    @Inject
    World world;

    private static List<String> row(String name, String idNumber, String village) {
        return List.of(name, "女", idNumber, village, name.charAt(0) + "奶奶", "奶奶", "13900001111", name.charAt(0) + "大山", "广东省深圳市", "13900002222、13900003333");
    }

    /** Rules.md 3.4: at home there may be a landline; who is away is reached by a mobile. The row goes in all the same. */
    @Test
    void aLandlineInsteadOfAMobileIsWarnedOfCellByCell() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        List<String> landlines = new ArrayList<>(row("田小雨", TestChildren.idNumber(BIRTH, false), "董家湾村"));
        landlines.set(6, "0717-4110001");
        landlines.set(9, "0755-26001234");
        List<String> shortNumber = new ArrayList<>(row("白小花", TestChildren.idNumber(BIRTH, false), "董家湾村"));
        shortNumber.set(6, "662233");
        String id = TestRosters.checked(world, who, sheet(List.of(landlines, shortNumber)), "a.xlsx", Map.of());
        world.as(who).get("/roster-imports/{id}/rows", id).then().statusCode(200).body("items.action", contains("CREATE", "CREATE"), "items[0].issues.column", contains("FATHER_PHONE"),
                "items[0].issues.code", contains("roster.phone-not-mobile"), "items[0].issues.warning", contains(true), "items[1].issues.column", contains("CARER_PHONE"));
    }

    private static byte[] sheet(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADER));
        all.addAll(rows);
        return TestRosters.xlsx(all);
    }

    private static byte[] corpus(String name) {
        try (InputStream in = RosterImportTest.class.getResourceAsStream("/roster/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"class-gbk.csv", "class-utf8-bom.csv", "class-tabs.csv", "village.xls"})
    void everyCellOfABadRosterIsJudgedAsExpected(String name) {
        everyCellIsJudgedAsExpected(world.county().person(Role.TOWN_SUPERVISOR), name);
    }

    private void everyCellIsJudgedAsExpected(UUID who, String name) {
        String id = TestRosters.checked(world, who, corpus(name), name, Map.of());
        List<Map<String, Object>> rows = world.as(who).header("Accept-Language", "zh-CN").queryParam("limit", 200).get("/roster-imports/" + id + "/rows").then().statusCode(200)
                .extract().path("items");
        StringBuilder actual = new StringBuilder();
        for (Map<String, Object> row : rows) {
            actual.append(row.get("number")).append(' ').append(row.get("action")).append('\n');
            for (Object issue : (List<?>) row.get("issues")) {
                Map<?, ?> said = (Map<?, ?>) issue;
                actual.append("  ").append(said.get("warning").equals(true) ? "~ " : "! ").append(said.get("sentence")).append('\n');
            }
        }
        assertEquals(new String(corpus(name.replaceAll("\\..*", "") + ".expected.txt"), java.nio.charset.StandardCharsets.UTF_8), actual.toString());
    }

    @Test
    void whatIsWrittenFreelyGoesInAsItIsMeant() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        everyCellIsJudgedAsExpected(who, "merged-titles.xlsx");
        String id = world.as(who).get("/roster-imports").path("items[0].id");
        TestRosters.done(world, who, id, "confirmation").body("done", equalTo(4));
        // Blanks in names, any dot, a merged school, 同上, 2016年7月2日, full-width digits, a day number of Excel's.
        world.as(who).queryParam("sort", "birthDate").get("/children").then().body("items.name", contains("孙七", "赵六", "张三", "阿依古丽·买买提"),
                "items.birthDate", contains("2012-05-06", "2013-04-05", "2015-06-01", "2016-07-02"), "items.region.name", contains("肖家山村", "肖家山村", "董家湾村", "董家湾村"),
                "items.gradeCode", contains("P6", "P5", "P3", "P3"), "items.className", contains(null, null, "三年级一班", "三(2)班"),
                "items.schoolName", contains(null, null, "东镇小学", "东镇小学"), "items.carerName", contains(null, "赵婆", "张大爷", "买买提"),
                "items.careType", contains(null, "FRIEND_OR_NEIGHBOUR", "PATERNAL_GRANDPARENTS", "MATERNAL_GRANDPARENTS"));
        String child = world.as(who).queryParam("q", "阿依古丽").get("/children").path("items[0].id");
        world.as(who).get("/children/" + child + "/family").then().body("care[0].carer.phones.phone", contains("13900003333", "13900004444"),
                "parents[0].workPlace", equalTo("广东省深圳市"), "parents[0].guardian.phones", hasSize(0));
        world.as(who).get("/children/" + child).then().body("ethnicityCode", equalTo("05"));
    }

    @Test
    void aSchoolOfFiveAndFourYearsWritesTheSixthGradeAsTheSixthAndTheSecondImportChangesNothing() {
        World.County county = world.county();
        county.follows(SchoolSystem.FIVE_FOUR);
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String school = world.as(who).get("/organizations/{id}", county.school).path("name");
        byte[] sheet = TestRosters.xlsx(List.of(List.of("姓名", "性别", "身份证号", "出生日期", "现住址", "学校", "年级", "班级"),
                List.of("田小雨", "女", TestChildren.idNumber(BIRTH, false), BIRTH.toString(), "董家湾村", school, "六年级", "六年级一班"),
                List.of("白小花", "女", TestChildren.idNumber(BIRTH, false), BIRTH.toString(), "董家湾村", school, "五年级", "五年级一班")));
        TestRosters.done(world, who, TestRosters.checked(world, who, sheet, "a.xlsx", Map.of()), "confirmation").body("done", equalTo(2));
        world.as(who).queryParam("sort", "name").get("/children").then().body("items.name", contains("白小花", "田小雨"), "items.gradeCode", contains("F5", "G1"), "items.gradeLabel",
                contains("五年级", "六年级"), "items.className", contains("五年级一班", "六年级一班"));
        String second = TestRosters.checked(world, who, sheet, "a.xlsx", Map.of());
        world.as(who).get("/roster-imports/" + second).then().body("counts.skip", equalTo(2), "counts.update", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-header.csv", "broken.xlsx"})
    void aFileThatIsNoRosterIsRefusedWithTheReason(String name) {
        UUID who = world.county().person(Role.VILLAGE_DIRECTOR);
        String id = TestRosters.send(world, who, corpus(name), name, Map.of());
        String job = world.as(who).post("/roster-imports/" + id + "/check").then().statusCode(202).extract().path("id");
        TestJobs.ended(world, who, job).body("state", equalTo("FAILED"), "message", startsWith(name.startsWith("no") ? "No header row was found" : "The file cannot be opened"));
        world.as(who).get("/roster-imports/" + id).then().body("state", equalTo("REFUSED"));
    }

    @Test
    @Practice({"R3-P01"})
    void aRosterIsPreviewedConfirmedAndThenEveryChildHasAFileWithItsFamily() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String number = TestChildren.idNumber(BIRTH, false);
        String id = TestRosters.checked(world, who, sheet(List.of(row("田小雨", number, "董家湾村"), row("白小花", TestChildren.idNumber(BIRTH, false), "肖家山"))), "a.xlsx", Map.of());
        world.as(who).get("/roster-imports/" + id).then().body("counts.create", equalTo(2), "counts.error", equalTo(0), "headerRow", equalTo(1), "columns", hasSize(10));
        world.as(who).queryParam("q", "田小雨").get("/children").then().body("total", equalTo(0));
        TestRosters.done(world, who, id, "confirmation").body("done", equalTo(2), "total", equalTo(2));
        world.as(who).queryParam("q", "田小雨").get("/children").then().body("items.region.name", contains("董家湾村"), "items.carerName", contains("田奶奶"),
                "items.careType", contains("PATERNAL_GRANDPARENTS"));
        String child = world.as(who).queryParam("q", "田小雨").get("/children").path("items[0].id");
        world.as(who).get("/children/" + child).then().body("idNumberMasked", startsWith("429"), "birthDate", equalTo("2016-05-04"), "source", equalTo("VILLAGE"));
        world.as(who).get("/children/" + child + "/family").then().body("parents[0].guardian.phones.phone", contains("13900002222", "13900003333"), "parents[0].workPlace",
                equalTo("广东省深圳市"), "parents[0].presence", equalTo("AWAY_WORKING"));
        world.as(who).post("/roster-imports/" + id + "/confirmation").then().statusCode(409).body("code", equalTo("roster.nothing-to-import"));
    }

    @Test
    void aRowIsMendedInPlaceOrLeftOutAndTheRestComesBackAsASheetWithReasons() throws Exception {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String number = TestChildren.idNumber(BIRTH, false);
        String wrong = number.substring(0, 17) + (number.charAt(17) == '1' ? '2' : '1');
        String id = TestRosters.checked(world, who, sheet(List.of(row("田小雨", wrong, "董家湾村"), row("白小花", wrong, "董家湾村"), row("石小石", wrong, "董家湾村"))), "a.xlsx", Map.of());
        world.as(who).queryParam("action", "ERROR").get("/roster-imports/" + id + "/rows").then().body("items.issues[0].sentence[0]", equalTo("Row 2, ID number: the check character is wrong"));
        world.as(who).header("If-Match", "\"v0\"").body(json("cells", List.of(json("column", "ID_NUMBER", "text", number)), "decision", null)).put("/roster-imports/" + id + "/rows/2")
                .then().statusCode(200).body("action", equalTo("CREATE"), "issues", hasSize(0));
        world.as(who).header("If-Match", "\"v0\"").body(json("cells", List.of(), "decision", "SKIP")).put("/roster-imports/" + id + "/rows/3").then().statusCode(200).body("action", equalTo("SKIP"));
        world.as(who).header("If-Match", "\"v0\"").body(json("cells", List.of(), "decision", "SKIP")).put("/roster-imports/" + id + "/rows/3").then().statusCode(412);
        String job = world.as(who).header("Accept-Language", "zh-CN").post("/roster-imports/" + id + "/bad-rows").then().statusCode(202).extract().path("id");
        TestJobs.ended(world, who, job).body("state", equalTo("DONE"), "resultName", equalTo("未导入_a.xlsx"));
        byte[] bad = world.as(who).accept("application/octet-stream").get("/jobs/" + job + "/result").asByteArray();
        List<List<String>> read = new ArrayList<>();
        new RosterSheet(bad).read(r -> r.cells().stream().allMatch(RosterCell::isBlank) || read.add(r.cells().stream().map(RosterCell::text).toList()));
        assertEquals("原因", read.get(0).get(0));
        assertEquals(List.of("第4行 身份证号:校验位错误", "石小石"), read.get(1).subList(0, 2));
        assertEquals(2, read.size());
    }

    @Test
    void oneUndoTakesTheWholeImportBackButLeavesWhatChangedSince() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String old = TestChildren.create(county, "田小雨");
        List<List<String>> rows = List.of(row("田小雨", "", "董家湾村"), row("白小花", TestChildren.idNumber(BIRTH, false), "董家湾村"), row("石小石", TestChildren.idNumber(BIRTH, false), "董家湾村"));
        List<List<String>> dated = new ArrayList<>();
        List<String> header = new ArrayList<>(HEADER);
        header.add("出生日期");
        dated.add(header);
        rows.forEach(r -> {
            List<String> with = new ArrayList<>(r);
            with.add(r.get(2).isEmpty() ? "2016.3.21" : "");
            dated.add(with);
        });
        String id = TestRosters.checked(world, who, TestRosters.xlsx(dated), "a.xlsx", Map.of());
        world.as(who).queryParam("action", "CONFLICT").get("/roster-imports/" + id + "/rows").then().body("items[0].childId", equalTo(old), "items[0].issues.code", contains("roster.alike"));
        world.as(who).header("If-Match", "\"v0\"").body(json("cells", List.of(), "decision", "UPDATE")).put("/roster-imports/" + id + "/rows/2").then().statusCode(200)
                .body("action", equalTo("UPDATE"), "changes", hasItem("family"));
        TestRosters.done(world, who, id, "confirmation");
        world.as(who).get("/children/" + old).then().body("carerName", equalTo("田奶奶"));
        String changed = world.as(who).queryParam("q", "石小石").get("/children").path("items[0].id");
        long version = world.as(who).get("/children/" + changed).jsonPath().getLong("version");
        Map<String, Object> body = TestChildren.body(county, "石小石");
        body.remove("source");
        world.as(who).header("If-Match", "\"v" + version + "\"").body(body).put("/children/" + changed).then().statusCode(200);
        TestRosters.done(world, who, id, "undo");
        world.as(who).get("/roster-imports/" + id).then().body("state", equalTo("UNDONE"), "counts.undone", equalTo(2), "counts.kept", equalTo(1), "counts.imported", equalTo(0));
        world.as(who).queryParam("state", "KEPT").get("/roster-imports/" + id + "/rows").then().body("items.issues[0].code", hasItem("roster.changed-since"));
        world.as(who).get("/children/" + old).then().body("carerName", equalTo(null), "contactsComplete", equalTo(false));
        world.as(who).get("/children/" + old + "/family").then().body("parents", hasSize(0), "care", hasSize(0));
        world.as(who).queryParam("q", "白小花").get("/children").then().body("total", equalTo(0));
        world.as(who).queryParam("q", "石小石").get("/children").then().body("total", equalTo(1));
    }

    @Test
    void theSameRosterAgainChangesNothing() {
        World.County county = world.county();
        UUID who = county.person(Role.VILLAGE_DIRECTOR);
        byte[] sheet = sheet(List.of(row("田小雨", TestChildren.idNumber(BIRTH, false), "")));
        String first = TestRosters.checked(world, who, sheet, "a.xlsx", json("regionCode", county.village));
        TestRosters.done(world, who, first, "confirmation");
        String second = TestRosters.checked(world, who, sheet, "a.xlsx", json("regionCode", county.village));
        world.as(who).get("/roster-imports/" + second).then().body("counts.skip", equalTo(1), "counts.create", equalTo(0), "counts.update", equalTo(0));
        world.as(who).get("/roster-imports").then().body("items.id", contains(second, first));
    }

    @Test
    void aRowOfAPlaceOutsideTheImportersScopeIsAnErrorAndSoIsANumberOnFileElsewhere() {
        World.County county = world.county();
        Map<String, Object> elsewhere = TestChildren.body(county, "远方");
        String number = TestChildren.idNumber(BIRTH, false);
        elsewhere.putAll(json("regionCode", county.otherVillage, "idNumber", number));
        TestChildren.create(county, elsewhere);
        UUID who = county.person(Role.VILLAGE_DIRECTOR);
        String id = TestRosters.checked(world, who, sheet(List.of(row("田小雨", TestChildren.idNumber(BIRTH, false), "桔园村"), row("远方", number, "董家湾村"))), "a.xlsx", Map.of());
        world.as(who).get("/roster-imports/" + id + "/rows").then().body("items.action", contains("ERROR", "ERROR"), "items.issues.code[0]", contains("roster.place-unknown"),
                "items.issues.code[1]", contains("roster.taken-elsewhere"));
        world.as(who).body(json("fileName", "a.xlsx", "size", 9, "source", "VILLAGE", "regionCode", county.otherVillage)).post("/roster-imports").then().statusCode(400)
                .body("errors[0].code", equalTo("roster.place-outside"));
    }

    @Test
    @Practice({"R1-P20"})
    void aHelperNamedInTheSheetIsPairedWithTheChildWhenItIsClearWhoIsMeantAndTheImporterMayPair() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        UUID helper = world.person("帮扶人", county.school);
        byte[] sheet = TestRosters.xlsx(List.of(List.of("姓名", "性别", "身份证号", "村", "结对人", "结对人电话"), List.of("田小雨", "女", TestChildren.idNumber(BIRTH, false), "董家湾村", "帮扶人", ""),
                List.of("白小花", "女", TestChildren.idNumber(BIRTH, false), "董家湾村", "无名氏", "13900009999")));
        String id = TestRosters.checked(world, who, sheet, "a.xlsx", Map.of());
        world.as(who).get("/roster-imports/" + id + "/rows").then().body("items.action", contains("CREATE", "CREATE"), "items.issues.code[1]", contains("roster.helper-unknown"));
        TestRosters.done(world, who, id, "confirmation");
        String child = world.as(who).queryParam("q", "田小雨").get("/children").path("items[0].id");
        world.as(who).queryParam("childId", child).get("/pairings").then().body("total", equalTo(1), "items[0].helper.id", equalTo(helper.toString()));
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String denied = TestRosters.checked(world, director, sheet, "a.xlsx", Map.of());
        world.as(director).get("/roster-imports/" + denied + "/rows").then().body("items.issues.code.flatten()", hasItem("roster.helper-not-permitted"));
    }

    @Test
    void onlyWhoBroughtARosterSeesIt() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String id = TestRosters.checked(world, who, sheet(List.of(row("田小雨", "", ""))), "a.xlsx", json("regionCode", county.village));
        world.as(county.person(Role.COUNTY_ADMIN)).get("/roster-imports/" + id).then().statusCode(404);
        world.as(county.person(Role.COUNTY_ADMIN)).get("/roster-imports/" + id + "/rows").then().statusCode(404);
        world.as(county.person(Role.COUNTY_ADMIN)).post("/roster-imports/" + id + "/confirmation").then().statusCode(404);
        world.as(county.person(Role.HELPER)).get("/roster-imports").then().statusCode(403);
    }

    @Test
    void whatTheHeaderDidNotSayIsSaidByHandAndAPieceThatDoesNotFollowIsRefused() {
        World.County county = world.county();
        UUID who = county.person(Role.VILLAGE_DIRECTOR);
        byte[] sheet = TestRosters.xlsx(List.of(List.of("姓名", "性别", "怪列"), List.of("田小雨", "女", TestChildren.idNumber(BIRTH, false))));
        String id = TestRosters.checked(world, who, sheet, "a.xlsx", json("regionCode", county.village));
        world.as(who).get("/roster-imports/" + id).then().body("counts.error", equalTo(1), "columns.column", contains("NAME", "GENDER", null));
        world.as(who).contentType(ContentType.BINARY).header("Upload-Offset", 0).body(new byte[1]).patch("/roster-imports/" + id + "/content").then().statusCode(409);
        String job = world.as(who).body(json("columns", List.of(json("column", "NAME", "position", 0), json("column", "GENDER", "position", 1), json("column", "ID_NUMBER", "position", 2))))
                .put("/roster-imports/" + id + "/columns").then().statusCode(202).extract().path("id");
        TestJobs.ended(world, who, job).body("state", equalTo("DONE"));
        world.as(who).get("/roster-imports/" + id).then().body("counts.create", equalTo(1));
    }

    @Test
    void theTemplateIsItselfARosterWithoutRows() throws Exception {
        UUID who = world.county().person(Role.VILLAGE_DIRECTOR);
        byte[] template = world.as(who).accept(RosterBook.TYPE).get("/roster-imports/template").then().statusCode(200)
                .header("Content-Disposition", containsString(".xlsx")).extract().asByteArray();
        String id = TestRosters.checked(world, who, template, "t.xlsx", Map.of());
        world.as(who).get("/roster-imports/" + id).then().body("counts.create", equalTo(0), "counts.error", equalTo(0), "columns.findAll { it.column == null }.size()", equalTo(0));
    }
}
