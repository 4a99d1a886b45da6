package org.xiaolian.export;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.job.TestIdentity;
import org.xiaolian.job.TestJobs;
import org.xiaolian.shared.export.ExportSource;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class ExportTest {
    private static final Map<String, String> ALL = Map.of();

    @Inject
    World world;

    @Inject
    StatementCounter statements;

    @Inject
    ExportLists lists;

    @Inject
    TestIdentity identity;

    private static List<Object> names(List<List<String>> csv) {
        return csv.subList(1, csv.size() - 1).stream().map(r -> (Object) r.get(0)).toList();
    }

    @Test
    void everyCellOfTheSheetIsWhatTheFileSays() {
        World.County county = world.county();
        TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String job = TestExports.made(world, admin, TestExports.body("XLSX", ALL, "name", "gender", "birthDate", "ageYears", "idNumber", "region", "ownPhone", "schoolName",
                "gradeCode", "className", "boarding", "householdType", "status", "archiveNumber"));
        byte[] file = TestExports.file(world, admin, job);
        List<List<Object>> rows = TestExports.rows(file, 0);
        assertEquals(3, rows.size());
        assertTrue(rows.get(0).get(0).toString().startsWith("Exported by 测试COUNTY_ADMIN, 测试县民政局"), rows.get(0).toString());
        assertEquals(List.of("Name", "Sex", "Date of birth", "Age", "ID number", "Village of residence", "Own telephone or watch", "School", "Grade", "Class",
                "Boards at school", "Type of household registration", "Status of the file", "Archive number"), rows.get(1));
        List<Object> row = rows.get(2);
        assertEquals(Arrays.asList("李小雨", "Female", "2016-03-21"), row.subList(0, 3));
        assertEquals(Integer.valueOf(((BigDecimal) row.get(3)).intValue()), world.as(admin).get("/children").<Integer>path("items[0].ageYears"));
        assertTrue(row.get(4).toString().matches("4290\\d\\d\\*{12}"), row.get(4).toString());
        assertEquals(List.of("董家湾村", "139****1111"), row.subList(5, 7));
        assertTrue(row.get(7).toString().startsWith("东镇中心小学"));
        assertEquals(List.of("三年级一班", "no"), row.subList(9, 11));
        assertEquals(row.get(13), world.as(admin).get("/children").<String>path("items[0].archiveNumber"));
        assertEquals(List.of("List: Children", "Rows: 1", "Filter: none"), TestExports.rows(file, 1).subList(1, 4).stream().map(r -> r.get(0)).toList());
    }

    @Test
    void aCsvOpensInExcelWithTheRightCharactersAndTheWatermarkBehindTheData() {
        World.County county = world.county();
        county.child("张小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        List<List<String>> csv = TestExports.csv(world, admin, TestExports.body("CSV", ALL, "name", "gender", "closedOn"));
        assertEquals(List.of("Name", "Sex", "File closed on"), csv.get(0));
        assertEquals(List.of("张小雨", "Female", ""), csv.get(1));
        assertTrue(csv.get(2).get(0).startsWith("Exported by 测试COUNTY_ADMIN, "));
        assertEquals(3, csv.size());
    }

    @Test
    void theFileNamesWhoMadeItAndTheSheetSpeaksTheLanguageOfWhoAsked() {
        World.County county = world.county();
        county.child("张小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String job = world.as(admin).header("Accept-Language", "zh-CN").body(TestExports.body("CSV", ALL, "name", "gender")).post("/exports").then().statusCode(202)
                .header("Location", containsString("/api/v1/jobs/")).body("title", equalTo("导出名册")).extract().path("id");
        TestJobs.ended(world, admin, job).body("resultName", startsWith("儿童名册_测试COUNTY_ADMIN_2"), "resultName", endsWith(".csv"),
                "message", equalTo("Children: 1 rows, 2 columns"), "done", equalTo(1), "total", equalTo(1));
        assertTrue(new String(TestExports.file(world, admin, job), StandardCharsets.UTF_8).startsWith("\uFEFF姓名,性别\r\n张小雨,女\r\n测试县民政局"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+cmd|calc", "-2+3", "@SUM(A1)"})
    void whatASpreadsheetWouldRunIsText(String evil) {
        World.County county = world.county();
        county.child(evil);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        assertEquals(List.of("'" + evil), names(TestExports.csv(world, admin, TestExports.body("CSV", ALL, "name"))));
        byte[] file = TestExports.file(world, admin, TestExports.made(world, admin, TestExports.body("XLSX", ALL, "name")));
        assertEquals("'" + evil, TestExports.rows(file, 0).get(2).get(0));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COUNTY_ADMIN", "TOWN_SUPERVISOR", "VILLAGE_DIRECTOR", "HEAD_TEACHER", "CLASS_TEACHER", "ORGANIZATION_OFFICER"})
    void theSheetHoldsExactlyTheRowsOfTheListInItsOrder(Role role) {
        World.County county = world.county();
        TestChildren.create(county, TestChildren.fullBody(county, "周小雨"));
        county.child("白小花", county.otherVillage, world.today().minusYears(1));
        county.child("安小明", county.secondVillage, world.today().minusYears(1));
        county.helperOf(county.child("丁小强"));
        world.county().child("外县孩子");
        UUID who = county.person(role);
        List<Object> listed = world.as(who).queryParam("sort", "-name").get("/children").path("items.name");
        assertTrue(!listed.isEmpty() && (role == Role.COUNTY_ADMIN || listed.size() < 4), listed.toString());
        assertEquals(listed, names(TestExports.csv(world, who, TestExports.body("CSV", Map.of("sort", "-name"), "name"))));
    }

    @ParameterizedTest
    @CsvSource({"q,lxy", "q,1111", "regionCode,VILLAGE", "careType,RELATIVE", "riskLevel,HIGH", "status,CLOSED", "schoolingStage,PRIMARY", "paired,true", "complete,true",
            "contactsComplete,false", "countRule,CIVIL_AFFAIRS", "hardship,ORPHAN", "turning16WithinDays,30", "className,三年级一班"})
    void everyFilterOfTheListIsAFilterOfTheSheet(String name, String value) {
        World.County county = world.county();
        TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        county.helperOf(county.child("丁小强", county.otherVillage, world.today().minusYears(1)));
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String asked = value.equals("VILLAGE") ? county.village : value;
        List<Object> listed = world.as(admin).queryParam(name, asked).get("/children").then().statusCode(200).extract().path("items.name");
        assertEquals(listed, names(TestExports.csv(world, admin, TestExports.body("CSV", Map.of(name, asked), "name"))));
    }

    @Test
    void whoMayNotExportIsRefusedAndOnesSheetIsNobodyElses() {
        World.County county = world.county();
        String child = TestChildren.create(county, "张小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String job = TestExports.made(world, admin, TestExports.body("CSV", ALL, "name"));
        for (Role role : List.of(Role.HELPER, Role.VOLUNTEER, Role.AUDITOR)) {
            UUID who = role == Role.AUDITOR ? county.person(role) : TestChildren.pairedPerson(world, county, role, child);
            world.as(who).body(TestExports.body("CSV", ALL, "name")).post("/exports").then().statusCode(403);
            world.as(who).get("/export-lists").then().statusCode(403);
        }
        world.as(county.person(Role.COUNTY_ADMIN)).accept("application/octet-stream, application/problem+json").get("/jobs/" + job + "/result").then().statusCode(404);
    }

    @Test
    void columnsARoleDoesNotSeeAreNotOfferedAndRefused() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(officer).get("/export-lists").then().statusCode(200).body("items[0].list", equalTo("children"), "items[0].title", equalTo("Children"),
                "items[0].columns.code", hasItems("name", "birthDate", "carer.name"),
                "items[0].columns.code", not(hasItem("idNumber")), "items[0].columns.code", not(hasItem("address")), "items[0].columns.code", not(hasItem("ownPhone")),
                "items[0].columns.code", not(hasItem("riskLevel")));
        for (String hidden : List.of("idNumber", "ownPhone", "address", "healthStatus", "riskLevel")) {
            world.as(officer).body(TestExports.body("CSV", ALL, "name", hidden)).post("/exports").then().statusCode(403)
                    .body("code", equalTo("export.column-hidden"), "errors[0].field", equalTo("columns[1]"));
        }
        world.as(county.person(Role.COUNTY_ADMIN)).get("/export-lists").then()
                .body("items[0].columns.find { it.code == 'idNumber' }.release", equalTo("MASKED"), "items[0].columns.find { it.code == 'address' }.release", equalTo("TICKET"),
                        "items[0].columns.find { it.code == 'address' }.fieldClass", equalTo("P3"), "items[0].columns.find { it.code == 'address' }.label", equalTo("Address"),
                        "items[0].columns.findAll { it.usual }.release", everyItem(equalTo("FREE")));
    }

    @Test
    void sensitiveColumnsNeedATicket() {
        UUID director = world.county().person(Role.VILLAGE_DIRECTOR);
        for (String sensitive : List.of("address", "healthStatus", "healthNote", "riskLevel")) {
            world.as(director).body(TestExports.body("XLSX", ALL, "name", sensitive)).post("/exports").then().statusCode(409)
                    .body("code", equalTo("export.ticket-required"), "errors", hasSize(1));
        }
    }

    @Test
    void whatIsHiddenOfOneChildIsAnEmptyCellInItsRow() {
        World.County county = world.county();
        TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        Map<String, Object> far = TestChildren.fullBody(county, "张小花");
        far.put("regionCode", county.otherVillage);
        String helped = TestChildren.create(county, far);
        UUID both = county.person(Role.VILLAGE_DIRECTOR);
        world.grant(both, Role.ORGANIZATION_OFFICER, null, county.unit, null);
        county.helperOf(UUID.fromString(helped));
        List<List<String>> csv = TestExports.csv(world, both, TestExports.body("CSV", ALL, "name", "ownPhone", "teacherName"));
        assertEquals(List.of(List.of("李小雨", "139****1111", "王老师"), List.of("张小花", "", "王老师")), csv.subList(1, 3));
    }

    @ParameterizedTest
    @CsvSource({"nothing,name,,,export.list-unknown,list", "children,nothing,,,export.column-unknown,columns[0]", "children,name,nothing,x,export.filter-invalid,filter.nothing",
            "children,name,careType,NICE,export.filter-invalid,filter.careType", "children,name,regionCode,12,export.filter-invalid,filter.regionCode"})
    void whatDoesNotExistIsRefusedByName(String list, String column, String filter, String value, String code, String field) {
        Map<String, Object> body = TestExports.body("CSV", filter == null ? ALL : Map.of(filter, value), column);
        body.put("list", list);
        world.county().as(Role.COUNTY_ADMIN).body(body).post("/exports").then().statusCode(400).body("errors[0].code", equalTo(code), "errors[0].field", equalTo(field));
    }

    @Test
    void aColumnIsChosenOnce() {
        world.county().as(Role.COUNTY_ADMIN).body(TestExports.body("CSV", ALL, "name", "name")).post("/exports").then().statusCode(400)
                .body("errors[0].code", equalTo("export.column-twice"), "errors[0].field", equalTo("columns[1]"));
    }

    @Test
    void theAccessLogKeepsWhatWasAskedAndNeverTheData() {
        World.County county = world.county();
        county.child("张小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String job = TestExports.made(world, admin, TestExports.body("CSV", Map.of("q", "张小雨", "status", "ACTIVE"), "name", "idNumber"));
        county.as(Role.AUDITOR).queryParam("action", "EXPORT").queryParam("personId", admin).get("/access-entries").then().statusCode(200).body("items", hasSize(1),
                "items[0].subjectKind", equalTo("export"), "items[0].subjectId", equalTo(job), "items[0].fieldClass", equalTo("P3"), "items[0].fields", equalTo("name,idNumber"),
                "items[0].reason", equalTo("children CSV rows=1 q=… status=ACTIVE"));
    }

    @Test
    void aSheetTakesAsManyStatementsForTwentyRowsAsForTwo() {
        World.County county = world.county();
        for (int i = 0; i < 20; i++) {
            Map<String, Object> body = TestChildren.fullBody(county, "李小雨");
            body.put("regionCode", i < 2 ? county.village : county.otherVillage);
            TestChildren.create(county, body);
        }
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String[] columns = {"name", "region", "pairings", "idNumber", "teacherPhone", "schoolName"};
        TestExports.csv(world, admin, TestExports.body("CSV", ALL, columns));
        // Asking how far the job is takes statements, too: only the reading itself is counted.
        long few = reads(admin, Map.of("regionCode", county.village), 2, columns);
        assertEquals(few, reads(admin, ALL, 20, columns));
    }

    @Test
    void theListOfPairingsLeavesInTheSameWay() {
        World.County county = world.county();
        UUID helper = county.helperOf(county.child("张小雨"), county.child("李小花", county.otherVillage, world.today().minusYears(1)));
        world.county().helperOf(world.county().child("外县孩子"));
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        Map<String, Object> body = TestExports.body("CSV", Map.of("helperId", helper.toString()), "childName", "village", "helperName", "startsOn", "endsOn", "active");
        body.put("list", "pairings");
        List<List<String>> csv = TestExports.csv(world, officer, body);
        assertEquals(List.of("Child", "Village of residence", "Helper", "Since", "Until", "Holds today"), csv.get(0));
        assertEquals(world.as(officer).queryParam("helperId", helper).get("/pairings").<List<Object>>path("items.child.name"), names(csv));
        assertEquals(2, names(csv).size());
        assertEquals(List.of("测试HELPER", world.today().minusYears(2).toString(), "", "yes"), csv.get(1).subList(2, 6));
    }

    @Test
    void visitsContactsPeopleAndFamiliesLeaveInTheSameWay() {
        World.County county = world.county();
        UUID child = county.child("季小雨");
        county.visit(child, world.today().minusDays(2), true);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).body(World.json("name", "季大山", "regionCode", county.village, "phones", List.of())).post("/guardians").then().statusCode(201);
        World.County other = world.county();
        other.visit(other.child("外县孩子"), world.today(), true);
        assertEquals(List.of(List.of("Date", "Children", "Method", "Child not seen"), List.of(world.today().minusDays(2).toString(), "季小雨", "At home", "no")),
                sheet(admin, "home-visits", Map.of("purpose", "ROUTINE"), "occurredOn", "children", "method", "attempt"));
        assertEquals(List.of(List.of("Date", "Children")), sheet(admin, "contacts", Map.of(), "occurredOn", "children"));
        assertEquals(List.of(List.of("Name", "Roles", "Status"), List.of("测试COUNTY_ADMIN", "County administrator", "Active")),
                sheet(admin, "people", Map.of("role", "COUNTY_ADMIN"), "name", "roles", "status"));
        assertEquals(world.as(admin).queryParam("limit", 200).get("/guardians").<List<Object>>path("items.name"),
                sheet(admin, "guardians", Map.of(), "name", "region").stream().skip(1).map(r -> (Object) r.get(0)).toList());
        world.as(county.person(Role.VILLAGE_DIRECTOR)).body(TestExports.body("CSV", Map.of(), "name")).post("/exports").then().statusCode(202);
        Map<String, Object> people = TestExports.body("CSV", Map.of(), "name");
        people.put("list", "people");
        world.as(county.person(Role.VILLAGE_DIRECTOR)).body(people).post("/exports").then().statusCode(403);
    }

    /** Header and rows, without the watermark. */
    private List<List<String>> sheet(UUID who, String list, Map<String, String> filter, String... columns) {
        Map<String, Object> body = TestExports.body("CSV", filter, columns);
        body.put("list", list);
        List<List<String>> csv = TestExports.csv(world, who, body);
        return csv.subList(0, csv.size() - 1);
    }

    private long reads(UUID who, Map<String, String> filter, int rows, String... columns) {
        return statements.during(() -> identity.as(who, () -> assertEquals(rows, read(lists.find("children"), filter, columns))));
    }

    private <F> int read(ExportSource<F> source, Map<String, String> filter, String... columns) {
        return source.read(lists.filter(source, filter), Set.of(columns), Set.of(), null, 1000).rows().size();
    }
}
