package org.xiaolian.schooling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.xiaolian.child.Grade;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.child.SchoolingStage;
import org.xiaolian.child.TestChildren;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.test.World;

@QuarkusTest
class SchoolingTest {
    @Inject
    World world;

    @ParameterizedTest
    @CsvSource({"PRIMARY, 2020, 0, 2020-09-01, P1", "PRIMARY, 2020, 0, 2021-08-31, P1", "PRIMARY, 2020, 0, 2021-09-01, P2", "PRIMARY, 2020, 1, 2022-09-01, P2",
        "PRIMARY, 2020, 0, 2026-08-31, P6", "PRIMARY, 2020, 0, 2026-09-01,", "JUNIOR, 2024, 0, 2026-11-01, J3", "KINDERGARTEN, 2025, 0, 2025-09-01, K1",
        "KINDERGARTEN, 2026, 0, 2026-03-01, NURSERY", "SENIOR, 2026, 0, 2026-10-01, S1", "NOT_IN_SCHOOL, 2020, 0, 2026-10-01,"})
    void theGradeFollowsFromEntryYearStageAndRepeatedYearsAndRisesOnTheFirstOfSeptember(SchoolingStage stage, int entryYear, int repeated, LocalDate day,
            Grade grade) {
        Enrolment enrolment = new Enrolment();
        enrolment.stage = stage;
        enrolment.entryYear = entryYear;
        enrolment.repeatedYears = repeated;
        assertEquals(grade, enrolment.gradeOn(day));
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY, 2020, 0, 2020-09-01, F1, 一年级", "PRIMARY, 2020, 0, 2025-08-31, F5, 五年级", "PRIMARY, 2020, 0, 2025-09-01, ,", "PRIMARY, 2020, 1, 2025-09-01, F5, 五年级",
        "JUNIOR, 2025, 0, 2025-08-31, ,", "JUNIOR, 2025, 0, 2025-09-01, G1, 六年级", "JUNIOR, 2025, 0, 2026-08-31, G1, 六年级", "JUNIOR, 2025, 0, 2026-09-01, G2, 七年级",
        "JUNIOR, 2025, 0, 2029-08-31, G4, 九年级", "JUNIOR, 2025, 0, 2029-09-01, ,", "JUNIOR, 2025, 1, 2029-09-01, G4, 九年级", "KINDERGARTEN, 2025, 0, 2025-09-01, K1, 小班",
        "SENIOR, 2026, 0, 2026-10-01, S1, 高一"})
    void whereThereAreFiveYearsOfPrimaryAndFourOfJuniorSchoolTheSixthGradeIsTheFirstOfJuniorSchool(SchoolingStage stage, int entryYear, int repeated, LocalDate day, Grade grade,
            String label) {
        Enrolment enrolment = new Enrolment();
        enrolment.stage = stage;
        enrolment.entryYear = entryYear;
        enrolment.repeatedYears = repeated;
        enrolment.schoolSystem = SchoolSystem.FIVE_FOUR;
        assertEquals(grade, enrolment.gradeOn(day));
        assertEquals(label, grade == null ? null : enrolment.gradeOn(day).label());
    }

    @ParameterizedTest
    @CsvSource({"SIX_THREE, PRIMARY, 5, false", "SIX_THREE, PRIMARY, 6, true", "FIVE_FOUR, PRIMARY, 4, false", "FIVE_FOUR, PRIMARY, 5, true", "SIX_THREE, JUNIOR, 2, false",
        "SIX_THREE, JUNIOR, 3, true", "FIVE_FOUR, JUNIOR, 3, false", "FIVE_FOUR, JUNIOR, 4, true", "FIVE_FOUR, SENIOR, 3, true"})
    void whoLearnedToTheEndOfHerStageAwaitsANewSchoolOnTheFirstOfSeptember(SchoolSystem system, SchoolingStage stage, int years, boolean finished) {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        county.follows(system);
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> entry = json("startsOn", world.today().toString(), "beganBy", "ENROLLED", "stage", stage.name(), "schoolId", county.school.toString(), "entryYear",
                SchoolYear.of(world.today()) - years);
        world.as(director).body(entry).post("/children/{id}/schooling/enrolments", child).then().statusCode(200).body("current.awaitsNewSchool", equalTo(finished));
        world.as(director).queryParam("reason", "FINISHED_STAGE").get("/schooling-confirmations").then().body("total", equalTo(finished ? 1 : 0));
    }

    @Test
    void theSixthGradeIsWrittenAsTheSixthAndCountedAsTheSchoolCountsIt() {
        World.County county = world.county();
        county.follows(SchoolSystem.FIVE_FOUR);
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        int year = SchoolYear.of(world.today());
        Map<String, Object> body = TestChildren.fullBody(county, "王小明");
        body.put("gradeCode", "P6");
        body.put("className", "六年级一班");
        String child = TestChildren.create(county, body);
        world.as(director).get("/children/{id}", child).then().body("gradeCode", equalTo("G1"), "gradeLabel", equalTo("六年级"), "schoolingStage", equalTo("JUNIOR"), "className",
                equalTo("六年级一班"));
        world.as(director).get("/children/{id}/schooling", child).then().body("current.stage", equalTo("JUNIOR"), "current.entryYear", equalTo(year), "current.grade", equalTo("G1"));
        UUID second = county.child("李小雨");
        Map<String, Object> entry = entry(county, world.today(), "ENROLLED", "P5");
        world.as(director).body(entry).post("/children/{id}/schooling/enrolments", second).then().statusCode(200).body("current.grade", equalTo("F5"), "current.entryYear",
                equalTo(year - 4));
        entry.put("stage", "SENIOR");
        world.as(director).body(entry).post("/children/{id}/schooling/enrolments", second).then().statusCode(400).body("errors[0].field", equalTo("grade"));
    }

    @Test
    void whenASchoolTurnsOutToCountFiveAndFourItsChildrenKeepTheirGradesAndChangeTheirStages() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        int year = SchoolYear.of(world.today());
        String[] children = new String[3];
        String[][] said = {{"P4", "四年级一班"}, {"P6", "六年级一班"}, {"J1", "七年级一班"}};
        for (int i = 0; i < said.length; i++) {
            Map<String, Object> body = TestChildren.fullBody(county, "孩子" + "甲乙丙".charAt(i));
            body.put("gradeCode", said[i][0]);
            body.put("className", said[i][1]);
            body.put("schoolingStage", said[i][0].startsWith("P") ? "PRIMARY" : "JUNIOR");
            children[i] = TestChildren.create(county, body);
        }
        county.follows(SchoolSystem.FIVE_FOUR);
        counted(admin, children, java.util.List.of("F4", "G1", "G2"), java.util.List.of("PRIMARY", "JUNIOR", "JUNIOR"), java.util.List.of(year - 3, year, year - 1));
        UUID teacher = world.person("班主任", county.school);
        world.grant(teacher, Role.CLASS_TEACHER, null, county.school, "六年级一班");
        world.as(teacher).get("/children").then().statusCode(200).body("items.name", contains("孩子乙"));
        county.follows(SchoolSystem.SIX_THREE);
        counted(admin, children, java.util.List.of("P4", "P6", "J1"), java.util.List.of("PRIMARY", "PRIMARY", "JUNIOR"), java.util.List.of(year - 3, year - 5, year));
        world.as(teacher).get("/children").then().statusCode(200).body("items.name", contains("孩子乙"));
    }

    private void counted(UUID who, String[] children, java.util.List<String> grades, java.util.List<String> stages, java.util.List<Integer> entered) {
        for (int i = 0; i < children.length; i++) {
            world.as(who).get("/children/{id}", children[i]).then().statusCode(200).body("gradeCode", equalTo(grades.get(i)), "schoolingStage", equalTo(stages.get(i)));
            world.as(who).get("/children/{id}/schooling", children[i]).then().statusCode(200).body("current.grade", equalTo(grades.get(i)), "current.stage", equalTo(stages.get(i)),
                    "current.entryYear", equalTo(entered.get(i)));
        }
    }

    private Map<String, Object> entry(World.County county, LocalDate from, String change, String grade) {
        return json("startsOn", from.toString(), "beganBy", change, "stage", "PRIMARY", "schoolId", county.school.toString(), "grade", grade, "className",
                "三年级一班", "teacherName", "王老师", "teacherPhone", "13812341234", "boarding", true, "studentNumber", "G429999201603210021", "travelWay", "SCHOOL_BUS",
                "travelMinutes", 25, "marksTrend", "STEADY", "studentAid", java.util.List.of("NUTRITION_MEALS"));
    }

    @Test
    void aTransferKeepsTheHistoryAndTheFileFollows() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        LocalDate first = world.today().minusDays(300);
        world.as(director).body(entry(county, first, "ENROLLED", "P2")).post("/children/{id}/schooling/enrolments", child).then().statusCode(200)
                .body("current.studentNumberMasked", equalTo("G******************"), "current.teacherPhone", equalTo("13812341234"));
        Map<String, Object> transfer = json("startsOn", world.today().minusDays(20).toString(), "beganBy", "TRANSFERRED", "stage", "PRIMARY", "schoolName",
                "城关小学", "grade", "P3", "className", "三(2)班");
        world.as(director).body(transfer).post("/children/{id}/schooling/enrolments", child).then().statusCode(200).body("history.schoolName.size()", equalTo(2),
                "history[1].endsOn", equalTo(world.today().minusDays(21).toString()), "current.schoolName", equalTo("城关小学"),
                "current.studentNumberMasked", equalTo("G******************"));
        world.as(director).get("/children/{id}", child).then().body("schoolName", equalTo("城关小学"), "gradeCode", equalTo("P3"), "className", equalTo("三(2)班"));
        world.as(director).queryParam("asOf", world.today().minusDays(100).toString()).get("/children/{id}", child).then().statusCode(200)
                .body("className", equalTo("三年级一班"), "boarding", equalTo(true));
        world.as(director).body(transfer).post("/children/{id}/schooling/enrolments", child).then().statusCode(409).body("code", equalTo("schooling.start-taken"));
    }

    @Test
    void whatTheFileFormSaysAboutSchoolBecomesHistory() {
        World.County county = world.county();
        String child = TestChildren.create(county, TestChildren.fullBody(county, "王小明"));
        county.as(Role.VILLAGE_DIRECTOR).get("/children/{id}/schooling", child).then().statusCode(200).body("current.grade", equalTo("P3"),
                "current.entryYear", equalTo(SchoolYear.of(world.today()) - 2), "current.teacherName", equalTo("王老师"));
    }

    @Test
    void aCorrectionNeedsTheVersionAndAConfirmationClearsTheNewTermList() {
        World.County county = world.county();
        UUID child = county.child("赵思琪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> entry = entry(county, LocalDate.of(2020, 9, 1), "ENROLLED", "P1");
        String id = world.as(director).body(entry).post("/children/{id}/schooling/enrolments", child).then().statusCode(200).extract().path("current.id");
        world.as(director).body(entry).put("/children/{id}/schooling/enrolments/{e}", child, id).then().statusCode(428);
        entry.put("marksTrend", "RISING");
        world.as(director).header("If-Match", "\"v0\"").body(entry).put("/children/{id}/schooling/enrolments/{e}", child, id).then().statusCode(200)
                .body("current.marksTrend", equalTo("RISING"), "current.awaitsNewSchool", equalTo(SchoolYear.of(world.today()) >= 2026));
        world.as(director).queryParam("reason", "FINISHED_STAGE").get("/schooling-confirmations").then().statusCode(200).body("items.childName", hasItems("赵思琪"));
        world.execute("UPDATE enrolment SET confirmed_on = '2020-09-01', entry_year = " + (SchoolYear.of(world.today()) - 3) + " WHERE id = ?", UUID.fromString(id));
        world.as(director).queryParam("reason", "NEW_TERM").get("/schooling-confirmations").then().body("items.childName", contains("赵思琪"));
        world.as(director).header("If-Match", "\"v1\"").body("{}").post("/children/{id}/schooling/enrolments/{e}/confirmation", child, id).then().statusCode(200)
                .body("current.confirmedOn", equalTo(world.today().toString()));
        world.as(director).get("/schooling-confirmations").then().body("total", equalTo(0));
    }

    @Test
    void schoolingIsReadByWhoSeesTheChildAndWrittenByWhoKeepsHerFile() {
        World.County county = world.county();
        UUID child = county.child("孙佳怡");
        world.as(county.person(Role.VILLAGE_DIRECTOR)).body(entry(county, world.today(), "ENROLLED", "P4")).post("/children/{id}/schooling/enrolments", child).then().statusCode(200);
        UUID helper = county.helperOf(child);
        world.as(helper).get("/children/{id}/schooling", child).then().statusCode(200).body("current.grade", equalTo("P4"), "current.studentNumberMasked", nullValue(),
                "hiddenFields", contains("studentNumberMasked"));
        world.as(helper).body(entry(county, world.today(), "ENROLLED", "P4")).post("/children/{id}/schooling/enrolments", child).then().statusCode(403);
        world.as(world.county().person(Role.VILLAGE_DIRECTOR)).get("/children/{id}/schooling", child).then().statusCode(404);
        world.as(world.county().person(Role.VILLAGE_DIRECTOR)).body(entry(county, world.today(), "ENROLLED", "P4")).post("/children/{id}/schooling/enrolments", child).then().statusCode(404);
    }

    @Test
    void aCountyEntersItsOwnTermDatesAndKeepsThemInOrder() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).queryParam("countyCode", county.code).queryParam("schoolYear", 2026).get("/school-terms").then().statusCode(200)
                .body("items.halfOn", contains("2026-11-10", "2027-04-30"), "items[0].label", equalTo("2026—2027学年第一学期"), "items[0].id", nullValue());
        Map<String, Object> term = json("countyCode", county.code, "schoolYear", 2026, "term", 1, "startsOn", "2026-08-31", "halfOn", "2026-11-09", "endsOn", "2027-01-22");
        String id = world.as(admin).body(term).post("/school-terms").then().statusCode(201).extract().path("id");
        world.as(admin).body(term).post("/school-terms").then().statusCode(409).body("code", equalTo("schooling.term-taken"));
        term.put("endsOn", "2026-10-01");
        world.as(admin).header("If-Match", "\"v0\"").body(term).put("/school-terms/{id}", id).then().statusCode(400).body("errors[0].code", equalTo("schooling.term-order"));
        term.put("endsOn", "2027-01-20");
        world.as(admin).header("If-Match", "\"v0\"").body(term).put("/school-terms/{id}", id).then().statusCode(200).body("endsOn", equalTo("2027-01-20"));
        world.as(world.county().person(Role.COUNTY_ADMIN)).body(term).post("/school-terms").then().statusCode(400).body("errors[0].code", equalTo("schooling.county-unknown"));
        county.as(Role.TOWN_SUPERVISOR).body(term).post("/school-terms").then().statusCode(403);
    }
}
