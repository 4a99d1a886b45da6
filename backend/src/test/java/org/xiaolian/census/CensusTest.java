package org.xiaolian.census;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.account.Role;
import org.xiaolian.child.Grade;
import org.xiaolian.child.SchoolClass;
import org.xiaolian.child.SchoolYear;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class CensusTest {
    private static final String CLASS = "三年级一班";

    @Inject
    World world;

    @Inject
    StatementCounter statements;

    @Test
    @Practice({"R2-P11", "R4-P02", "R5-P02", "R4-P03"})
    void theClassTeacherConfirmsHerClassOnOnePageWithNoChangeUnlessSheSaysSo() {
        World.County county = world.county();
        UUID same = pupil(county, "李小雨");
        UUID worried = pupil(county, "王子豪");
        String round = round(county, Role.HEAD_TEACHER, "HALF_TERM", county.school, world.today());
        UUID teacher = county.person(Role.CLASS_TEACHER);
        world.as(teacher).queryParam("channel", "CLASS").queryParam("schoolId", county.school).queryParam("className", CLASS).get("/census-rounds/{id}/roll", round)
                .then().statusCode(200).body("total", equalTo(2), "items.confirmation", contains(nullValue(), nullValue()));
        world.as(teacher).body(page(county, List.of(json("childId", worried.toString(), "outcome", "UNCHANGED", "learning", "WATCH", "living", "FINE", "psychology",
                "CONCERN", "safety", "FINE", "health", "FINE", "needs", "课外书和台灯")))).post("/census-rounds/{id}/confirmations", round).then().statusCode(200)
                .body("progress.children", equalTo(2), "progress.confirmedByClass", equalTo(2), "progress.changed", equalTo(0));
        world.as(teacher).queryParam("channel", "CLASS").queryParam("schoolId", county.school).queryParam("className", CLASS).get("/census-rounds/{id}/roll", round)
                .then().body("items.find { it.childId == '" + worried + "' }.confirmation.psychology", equalTo("CONCERN"),
                        "items.find { it.childId == '" + worried + "' }.confirmation.needs", equalTo("课外书和台灯"),
                        "items.find { it.childId == '" + same + "' }.confirmation.outcome", equalTo("UNCHANGED"));
        county.as(Role.HEAD_TEACHER).queryParam("channel", "CLASS").get("/census-rounds/{id}/units", round).then().statusCode(200)
                .body("items.className", contains(CLASS), "items[0].confirmed", equalTo(2), "items[0].signedAt", notNullValue());
        // Of the child about whom nothing was said nothing is counted: the base of a share is one, not two.
        world.as(teacher).get("/census-rounds/{id}/survey", round).then().statusCode(200).body("total.children", equalTo(2), "total.learning.watch", equalTo(1), "total.learning.fine", equalTo(0),
                "total.psychology.concern", equalTo(1), "classes.size()", equalTo(1), "classes[0].schoolId", equalTo(county.school.toString()), "classes[0].living.fine", equalTo(1));
        world.county().as(Role.COUNTY_ADMIN).get("/census-rounds/{id}/survey", round).then().statusCode(404);
        county.as(Role.HEAD_TEACHER).header("If-Match", "\"v0\"").post("/census-rounds/{id}/freezing", round).then().statusCode(200)
                .body("round.state", equalTo("FROZEN"), "round.childCount", equalTo(2), "round.periodLabel", not(nullValue()));
        county.as(Role.HEAD_TEACHER).get("/census-rounds/{id}/snapshot", round).then().statusCode(200).body("total", equalTo(2), "items.classOutcome",
                contains("UNCHANGED", "UNCHANGED"), "items.father", contains(nullValue(), nullValue()));
        world.as(teacher).body(page(county, List.of())).post("/census-rounds/{id}/confirmations", round).then().statusCode(409).body("code", equalTo("census.frozen"));
    }

    /** The movement of rules.md D-4 (西昌, 2023 Q4) on its own scale: eleven went, five came, six fewer. */
    @Test
    @Practice("R2-P19")
    void aRoundExplainsItselfChildByChild() {
        World.County county = world.county();
        LocalDate last = world.today().minusDays(90);
        for (int i = 0; i < 4; i++) {
            county.child("在册" + i, county.village, last.minusYears(1));
        }
        List<UUID> home = java.util.stream.IntStream.range(0, 11).mapToObj(i -> county.child("返乡" + i, county.village, last.minusYears(1))).toList();
        String first = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, last));
        for (UUID child : home) {
            county.as(Role.COUNTY_ADMIN).body(json("closedOn", last.plusDays(30).toString(), "reason", "PARENTS_RETURNED")).post("/children/{id}/closure", child)
                    .then().statusCode(200);
        }
        for (int i = 0; i < 5; i++) {
            county.child("新增" + i, county.secondVillage, last.plusDays(40));
        }
        String second = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, world.today()));
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        world.as(supervisor).get("/census-rounds/{id}/comparison", second).then().statusCode(200).body("beforeRound.id", equalTo(first), "before", equalTo(15),
                "entered", equalTo(5), "left", equalTo(11), "now", equalTo(9), "leftBy[0].reason", equalTo("PARENTS_RETURNED"), "leftBy[0].count", equalTo(11),
                "enteredBy[0].reason", equalTo("NEW_FILE"), "enteredBy[0].count", equalTo(5), "changed", equalTo(0));
        world.as(supervisor).queryParam("difference", "LEFT").queryParam("limit", 3).get("/census-rounds/{id}/comparison/children", second).then().statusCode(200)
                .body("total", equalTo(11), "items.reasons[0]", contains("PARENTS_RETURNED"), "nextCursor", notNullValue());
        world.as(supervisor).queryParam("difference", "ENTERED").queryParam("with", first).get("/census-rounds/{id}/comparison/children", second).then()
                .body("total", equalTo(5), "items.name", hasItem("新增0"));
        county.as(Role.VILLAGE_DIRECTOR).get("/census-rounds/{id}/comparison", second).then().statusCode(200).body("before", equalTo(15), "entered", equalTo(0),
                "left", equalTo(11), "now", equalTo(4));
    }

    @Test
    void aFrozenRoundStaysAsItWasAndChangesShowAsDifference() {
        World.County county = world.county();
        UUID child = pupil(county, "李小雨");
        String first = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, world.today().minusDays(40)));
        world.execute("UPDATE child SET class_name = '四年级一班', care_type = 'RELATIVE' WHERE id = ?", child);
        String second = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, world.today()));
        county.as(Role.COUNTY_ADMIN).get("/census-rounds/{id}/snapshot", first).then().body("items.className", contains(CLASS));
        county.as(Role.COUNTY_ADMIN).queryParam("difference", "CHANGED").get("/census-rounds/{id}/comparison/children", second).then().statusCode(200)
                .body("items.childId", contains(child.toString()), "items[0].reasons", contains("CARER", "CLASS"));
        county.as(Role.TOWN_SUPERVISOR).header("If-Match", "\"v1\"").body(json("name", "改名", "opensOn", "2026-01-01", "closesOn", "2026-02-01", "asOf", "2026-01-15"))
                .put("/census-rounds/{id}", first).then().statusCode(409).body("code", equalTo("census.frozen"));
        county.as(Role.TOWN_SUPERVISOR).get("/census-rounds/{id}/comparison", first).then().statusCode(404);
    }

    @Test
    void aReportedChangeBecomesADatedFactWhenTheSupervisorAcceptsItAndStandsInTheWayUntilThen() {
        World.County county = world.county();
        UUID back = pupil(county, "李小雨");
        UUID gone = pupil(county, "王子豪");
        UUID moved = pupil(county, "陈佳怡");
        String round = round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, world.today());
        LocalDate since = world.today().minusDays(20);
        county.as(Role.CLASS_TEACHER).body(page(county, List.of(json("childId", back.toString(), "outcome", "CHANGED", "change", "FATHER_HOME", "effectiveOn",
                since.toString()), json("childId", gone.toString(), "outcome", "LEFT", "leaveReason", "JOINED_PARENTS", "effectiveOn", since.toString()),
                json("childId", moved.toString(), "outcome", "CHANGED", "change", "CARER", "note", "改由姑姑照护")))).post("/census-rounds/{id}/confirmations", round)
                .then().statusCode(200).body("progress.changed", equalTo(2), "progress.left", equalTo(1), "progress.proposed", equalTo(3));
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        world.as(supervisor).header("If-Match", "\"v0\"").post("/census-rounds/{id}/freezing", round).then().statusCode(409).body("code", equalTo("census.open-changes"));
        List<Map<String, Object>> changes = world.as(supervisor).queryParam("state", "PROPOSED").get("/census-rounds/{id}/changes", round).then().statusCode(200)
                .body("total", equalTo(3)).extract().path("items");
        for (Map<String, Object> change : changes) {
            boolean accepted = !moved.toString().equals(change.get("childId"));
            world.as(supervisor).header("If-Match", "\"v0\"").body(json("accepted", accepted, "note", "已电话核对")).post("/census-rounds/{id}/changes/{change}/settlement",
                    round, change.get("id")).then().statusCode(200).body("state", equalTo(accepted ? "ACCEPTED" : "REJECTED"));
        }
        world.as(supervisor).header("If-Match", "\"v1\"").body(json("accepted", true)).post("/census-rounds/{id}/changes/{change}/settlement", round,
                changes.get(0).get("id")).then().statusCode(409).body("code", equalTo("census.settled"));
        world.as(supervisor).get("/children/{id}/family", back).then().body("parents.find { it.parent == 'FATHER' }.presence", equalTo("AT_HOME"),
                "parents.find { it.parent == 'FATHER' }.validFrom", equalTo(since.toString()));
        world.as(supervisor).get("/children/{id}", gone).then().body("status", equalTo("CLOSED"), "closeReason", equalTo("JOINED_PARENTS"), "closedOn",
                equalTo(since.toString()));
        world.as(supervisor).header("If-Match", "\"v0\"").post("/census-rounds/{id}/freezing", round).then().statusCode(200).body("round.childCount", equalTo(2));
    }

    @Test
    @Practice("R3-P01")
    void villageListSchoolRollAndFilesAreReconciledAndEachGapOpensItsChildren() {
        World.County county = world.county();
        UUID both = pupil(county, "李小雨");
        UUID onlyVillage = pupil(county, "王子豪");
        UUID onlySchool = pupil(county, "陈佳怡");
        county.child("赵小满", county.otherVillage, world.today().minusYears(1));
        String round = round(county, Role.COUNTY_ADMIN, "CENSUS", null, world.today());
        county.as(Role.VILLAGE_DIRECTOR).body(json("channel", "VILLAGE", "regionCode", county.village, "exceptions", List.of(json("childId", onlySchool.toString(),
                "outcome", "NOT_HERE")), "found", List.of(json("name", "新来的孩子", "birthDate", "2017-01-01")), "signOff", true))
                .post("/census-rounds/{id}/confirmations", round).then().statusCode(200);
        county.as(Role.CLASS_TEACHER).body(page(county, List.of(json("childId", onlyVillage.toString(), "outcome", "NOT_HERE"))))
                .post("/census-rounds/{id}/confirmations", round).then().statusCode(200);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).get("/census-rounds/{id}/reconciliation", round).then().statusCode(200).body("files", equalTo(4), "onVillageList", equalTo(2), "onSchoolRoll",
                equalTo(2), "villageMissing", equalTo(1), "schoolMissing", equalTo(1), "bothMissing", equalTo(1), "systemMissing", equalTo(1));
        for (String[] gap : new String[][] {{"VILLAGE_MISSING", "陈佳怡"}, {"SCHOOL_MISSING", "王子豪"}, {"BOTH_MISSING", "赵小满"}, {"SYSTEM_MISSING", "新来的孩子"}}) {
            world.as(admin).queryParam("gap", gap[0]).get("/census-rounds/{id}/reconciliation/children", round).then().statusCode(200)
                    .body("items.name", contains(gap[1]), "total", equalTo(1));
        }
        world.as(admin).queryParam("channel", "VILLAGE").get("/census-rounds/{id}/units", round).then().body("items.regionCode", containsInAnyOrder(county.village,
                county.otherVillage), "items.find { it.regionCode == '" + county.village + "' }.confirmed", equalTo(3));
        assertEquals(1, world.as(admin).queryParam("q", "李小雨").get("/children").then().extract().<Integer>path("total"), both.toString());
    }

    @Test
    void whoIsOutsideSeesNoRoundAndRolesWithoutThePermissionAreRefused() {
        World.County county = world.county();
        String round = round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, world.today());
        world.county().as(Role.COUNTY_ADMIN).get("/census-rounds/{id}", round).then().statusCode(404);
        county.as(Role.HELPER).get("/census-rounds").then().statusCode(403);
        county.as(Role.CLASS_TEACHER).get("/census-rounds").then().statusCode(200).body("items.id", contains(round), "items.leads", contains(false));
        county.as(Role.CLASS_TEACHER).header("If-Match", "\"v0\"").post("/census-rounds/{id}/freezing", round).then().statusCode(403);
        county.as(Role.HEAD_TEACHER).header("If-Match", "\"v0\"").post("/census-rounds/{id}/freezing", round).then().statusCode(403);
        county.as(Role.TOWN_SUPERVISOR).body(body("CENSUS", county.otherTown, null, world.today())).post("/census-rounds").then().statusCode(400)
                .body("errors.code", contains("census.place-outside"));
        county.as(Role.CLASS_TEACHER).body(json("channel", "CLASS", "schoolId", county.school.toString(), "className", "六年级一班", "exceptions", List.of(), "found",
                List.of(), "signOff", true)).post("/census-rounds/{id}/confirmations", round).then().statusCode(400).body("errors.code", contains("census.unit-unknown"));
        county.as(Role.TOWN_SUPERVISOR).header("If-Match", "\"v0\"").body(json("name", "春季摸底", "opensOn", "2026-03-01", "closesOn", "2026-02-01", "asOf",
                "2026-03-15")).put("/census-rounds/{id}", round).then().statusCode(400);
        county.as(Role.TOWN_SUPERVISOR).header("If-Match", "\"v0\"").body(json("name", "春季摸底", "opensOn", "2026-03-01", "closesOn", "2026-03-31", "asOf",
                "2026-03-15")).put("/census-rounds/{id}", round).then().statusCode(200).body("round.name", equalTo("春季摸底"), "round.version", equalTo(1));
    }

    @Test
    void aRollTakesAsManyStatementsForTwentyChildrenAsForTwo() {
        World.County county = world.county();
        for (int i = 0; i < 21; i++) {
            pupil(county, "李小雨");
        }
        String round = round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, world.today());
        county.as(Role.CLASS_TEACHER).body(page(county, List.of())).post("/census-rounds/{id}/confirmations", round).then().statusCode(200);
        UUID teacher = county.person(Role.CLASS_TEACHER);
        Runnable two = () -> roll(teacher, county, round, 2);
        Runnable twenty = () -> roll(teacher, county, round, 20);
        two.run();
        assertEquals(statements.during(two), statements.during(twenty));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01,2025—2026学年第一学期(上半段)", "2025-11-10,2025—2026学年第一学期(上半段)", "2025-11-11,2025—2026学年第一学期(下半段)",
        "2026-01-20,2025—2026学年第一学期(下半段)", "2026-03-01,2025—2026学年第二学期(上半段)", "2026-05-01,2025—2026学年第二学期(下半段)"})
    void aDayKnowsItsSchoolYearTermAndHalf(LocalDate day, String label) {
        assertEquals(label, TermCalendar.label(day));
    }

    // ---- what the tests are about ---------------------------------------------------------------------------------------

    private void roll(UUID teacher, World.County county, String round, int limit) {
        world.as(teacher).queryParam("channel", "CLASS").queryParam("schoolId", county.school).queryParam("className", CLASS).queryParam("limit", limit)
                .get("/census-rounds/{id}/roll", round).then().statusCode(200).body("items.size()", equalTo(limit), "total", equalTo(21));
    }

    @Test
    void classesStandInTheOrderOfTheirGradesAndTheGradeIsThatOfTheDay() {
        World.County county = world.county();
        int year = SchoolYear.of(world.today());
        inClass(pupil(county, "李小雨"), "三年级一班", "P3", year);
        inClass(pupil(county, "王子豪"), "二年级一班", "P2", year);
        inClass(pupil(county, "张小云"), "老四班", "P2", year - 2);
        pupil(county, "无年级");
        inClass(pupil(county, "赵一鸣"), "一年级一班", "P1", year);
        String round = round(county, Role.HEAD_TEACHER, "HALF_TERM", county.school, world.today());
        county.as(Role.HEAD_TEACHER).queryParam("channel", "CLASS").get("/census-rounds/{id}/units", round).then().statusCode(200)
                .body("items.className", contains("一年级一班", "二年级一班", "三年级一班", "四年级老四班"), "items.children", contains(1, 1, 2, 1));
    }

    /** whom nobody has looked at since the first of September is in the class that she went up with. */
    @Test
    void aClassIsConfirmedByTheNameOfTheDayWithAllItsChildrenHoweverOldTheirFilesAre() {
        World.County county = world.county();
        int year = SchoolYear.of(world.today());
        UUID old = pupil(county, "李小雨");
        inClass(old, "三年级一班", "P3", year - 1);
        inClass(pupil(county, "张小云"), "四年级（1）班", "P4", year);
        UUID next = pupil(county, "王子豪");
        inClass(next, "三年级一班", "P3", year);
        UUID head = county.person(Role.HEAD_TEACHER);
        String round = round(county, Role.HEAD_TEACHER, "HALF_TERM", county.school, world.today());
        world.as(head).queryParam("channel", "CLASS").get("/census-rounds/{id}/units", round).then().body("items.className", contains("三年级一班", "四年级一班"), "items.children", contains(1, 2));
        world.as(head).queryParam("channel", "CLASS").queryParam("schoolId", county.school).queryParam("className", "四年级一班").get("/census-rounds/{id}/roll", round).then().statusCode(200)
                .body("items.name", contains("李小雨", "张小云"), "items.className", contains("四年级一班", "四年级一班"));
        county.as(Role.CLASS_TEACHER).body(json("channel", "CLASS", "schoolId", county.school.toString(), "className", "三年级一班", "exceptions", List.of(), "found", List.of(), "signOff", true))
                .post("/census-rounds/{id}/confirmations", round).then().statusCode(200).body("progress.confirmedByClass", equalTo(1));
        world.as(head).queryParam("channel", "CLASS").get("/census-rounds/{id}/units", round).then().body("items.confirmed", contains(1, 0), "items[0].signedAt", notNullValue(),
                "items[1].signedAt", nullValue());
    }

    /** What was signed for on the last of August is signed for on the first of September, when the same class is called otherwise. */
    @ParameterizedTest
    @CsvSource({"SIX_THREE, 三年级一班, P4, 四年级一班", "FIVE_FOUR, 六年级一班, G2, 七年级一班", "FIVE_FOUR, 八年级一班, G4, 九年级一班"})
    void aSignedClassStaysSignedOverTheFirstOfSeptemberByTheSchoolsOwnSystem(SchoolSystem system, String august, String grade, String september) {
        World.County county = world.county();
        county.follows(system);
        int year = SchoolYear.of(world.today());
        LocalDate first = SchoolYear.firstDay(year);
        inClass(pupil(county, "李小雨"), september, grade, year);
        UUID head = county.person(Role.HEAD_TEACHER);
        String round = round(county, Role.HEAD_TEACHER, "HALF_TERM", county.school, first.minusDays(1));
        county.as(Role.COUNTY_ADMIN).body(json("channel", "CLASS", "schoolId", county.school.toString(), "className", august, "exceptions", List.of(), "found", List.of(), "signOff", true))
                .post("/census-rounds/{id}/confirmations", round).then().statusCode(200);
        world.execute("UPDATE census_round SET as_of = '" + first + "' WHERE id = ?", UUID.fromString(round));
        world.as(head).queryParam("channel", "CLASS").get("/census-rounds/{id}/units", round).then().body("items.className", contains(september), "items[0].signedAt", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"SIX_THREE, P3, 三年级一班, P4, 四年级一班, ", "SIX_THREE, P3, 三年级一班, P3, 三年级一班, CLASS", "SIX_THREE, P3, 三年级一班, P4, 四年级二班, CLASS",
        "SIX_THREE, P6, 六年级一班, J1, 七年级一班, CLASS", "FIVE_FOUR, G1, 六年级一班, G2, 七年级一班, ", "FIVE_FOUR, F5, 五年级一班, G1, 六年级一班, CLASS",
        "FIVE_FOUR, G3, 八年级一班, G4, 九年级（1）班, ", "FIVE_FOUR, G1, 六年级一班, G1, 六年级一班, CLASS"})
    void whoWentUpWithHerClassOverTheFirstOfSeptemberIsInItStillAndWhoChangedClassIsNot(SchoolSystem system, String before, String beforeName, String after, String afterName,
            String reason) {
        World.County county = world.county();
        UUID child = pupil(county, "李小雨");
        world.execute("UPDATE child SET school_system = '" + system + "' WHERE id = ?", child);
        int year = SchoolYear.of(world.today());
        LocalDate september = SchoolYear.firstDay(year);
        inClass(child, beforeName, before, year - 1);
        String first = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, september.minusDays(1)));
        inClass(child, afterName, after, year);
        String second = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, september));
        changed(county, first, second, reason == null ? List.of() : List.of(List.of(reason)));
    }

    @Test
    void aFileThatNobodyTouchedOverTheFirstOfSeptemberIsNoChangeAndTheRoundSaysWhatTheClassWasCalledThen() {
        World.County county = world.county();
        UUID child = pupil(county, "李小雨");
        int year = SchoolYear.of(world.today());
        LocalDate september = SchoolYear.firstDay(year);
        inClass(child, CLASS, "P3", year - 1);
        String first = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, september.minusDays(1)));
        String second = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, september));
        changed(county, first, second, List.of());
        county.as(Role.COUNTY_ADMIN).get("/census-rounds/{id}/snapshot", first).then().body("items.className", contains("三年级一班"));
        county.as(Role.COUNTY_ADMIN).get("/census-rounds/{id}/snapshot", second).then().body("items.className", contains("四年级一班"));
    }

    @Test
    void anotherSchoolIsAChangeWhetherItIsAnOrganizationOrKnownByItsNameAlone() {
        World.County county = world.county();
        UUID elsewhere = pupil(county, "李小雨");
        UUID named = pupil(county, "王子豪");
        UUID up = pupil(county, "陈小云");
        int year = SchoolYear.of(world.today());
        for (UUID child : List.of(elsewhere, named, up)) {
            inClass(child, CLASS, "P3", year - 1);
        }
        String keyless = "UPDATE child SET school_id = NULL, class_key = NULL, school_name = '";
        world.execute(keyless + "城关小学' WHERE id = ?", named);
        world.execute(keyless + "城关小学' WHERE id = ?", up);
        String first = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, SchoolYear.firstDay(year).minusDays(1)));
        for (UUID child : List.of(elsewhere, named, up)) {
            inClass(child, "四年级一班", "P4", year);
        }
        world.execute(keyless + "城南小学' WHERE id = ?", elsewhere);
        world.execute(keyless + "城南小学' WHERE id = ?", named);
        world.execute(keyless + "城关小学' WHERE id = ?", up);
        String second = freeze(county, round(county, Role.TOWN_SUPERVISOR, "CENSUS", null, SchoolYear.firstDay(year)));
        county.as(Role.COUNTY_ADMIN).queryParam("difference", "CHANGED").queryParam("with", first).get("/census-rounds/{id}/comparison/children", second).then().statusCode(200)
                .body("items.name", contains("李小雨", "王子豪"), "items.reasons", contains(List.of("SCHOOL"), List.of("SCHOOL")));
    }

    private void changed(World.County county, String first, String second, List<List<String>> reasons) {
        county.as(Role.COUNTY_ADMIN).get("/census-rounds/{id}/comparison", second).then().statusCode(200).body("beforeRound.id", equalTo(first), "changed", equalTo(reasons.size()));
        county.as(Role.COUNTY_ADMIN).queryParam("difference", "CHANGED").get("/census-rounds/{id}/comparison/children", second).then().statusCode(200).body("items.reasons",
                equalTo(reasons), "total", equalTo(reasons.size()));
    }

    private void inClass(UUID child, String className, String grade, int schoolYear) {
        world.execute("UPDATE child SET class_name = '" + className + "', grade_code = '" + grade + "', grade_year = " + schoolYear + ", class_key = '"
                + SchoolClass.key(className, Grade.valueOf(grade), schoolYear) + "' WHERE id = ?", child);
    }

    private UUID pupil(World.County county, String name) {
        UUID id = Ids.next();
        LocalDate since = world.today().minusYears(1);
        world.write(rows -> {
            rows.add("child", "id", id, "archive_number", "C" + id.toString().replace("-", "").substring(10), "name", name, "name_sort",
                    org.xiaolian.shared.text.PinyinKeys.sortKey(name), "gender", "FEMALE", "birth_date", LocalDate.of(2016, 3, 1), "region_code", county.village,
                    "school_id", county.school, "school_name", "东镇中心小学", "class_name", CLASS, "status", "ACTIVE", "entered_on", since, "source", "SCHOOL",
                    "version", 0L, "created_at", java.time.Instant.EPOCH, "updated_at", java.time.Instant.now());
            rows.add("child_status_period", "id", Ids.next(), "child_id", id, "starts_on", since);
        });
        return id;
    }

    private static Map<String, Object> page(World.County county, List<Map<String, Object>> exceptions) {
        return json("channel", "CLASS", "schoolId", county.school.toString(), "className", CLASS, "exceptions", exceptions, "found", List.of(), "signOff", true);
    }

    private static Map<String, Object> body(String kind, String place, UUID school, LocalDate asOf) {
        return json("name", "摸底", "kind", kind, "regionCode", place, "schoolId", school == null ? null : school.toString(), "opensOn", asOf.minusDays(10).toString(),
                "closesOn", asOf.plusDays(10).toString(), "asOf", asOf.toString());
    }

    private String round(World.County county, Role role, String kind, UUID school, LocalDate asOf) {
        return county.as(role).body(body(kind, role == Role.COUNTY_ADMIN ? county.code : county.town, school, asOf)).post("/census-rounds").then().statusCode(201)
                .extract().path("round.id");
    }

    private String freeze(World.County county, String round) {
        county.as(Role.TOWN_SUPERVISOR).header("If-Match", "\"v0\"").post("/census-rounds/{id}/freezing", round).then().statusCode(200);
        return round;
    }
}
