package org.xiaolian.child;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.account.Role;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.test.World;

/** rules.md A-14: on 1 September the classes go up, and each teacher with hers. */
@QuarkusTest
class SchoolClassTest {
    @Inject
    World world;

    @ParameterizedTest
    @CsvSource({"三年级一班, , 2025, P2023/1", "四年级1班, , 2026, P2023/1", "四（1）班, P4, 2026, P2023/1", "四(1)班, , 2026, P2023/1", "一班, P3, 2025, P2023/1",
        "三年级 01班, P4, 2026, P2023/1", "七年级二班, , 2026, J2026/2", "初一（2）班, , 2026, J2026/2", "初二2班, , 2027, J2026/2", "高三3班, , 2026, S2024/3",
        "十一班, P1, 2026, P2026/11", "二十班, P1, 2026, P2026/20", "六年级实验班, , 2026, P2021/实验", "一班, , 2026, ", "启智班, , 2026, ", "二班, J1, , "})
    void aClassHasOneKeyInEveryYearAndByEveryName(String name, Grade grade, Integer year, String key) {
        assertEquals(key, SchoolClass.key(name, grade, year));
    }

    @ParameterizedTest
    @CsvSource({"三年级一班, P3, P4, 四年级一班", "高一（2）班, S1, S2, 高二（2）班", "一班, J1, J2, 一班", "六年级一班, P6, , 六年级一班"})
    void aClassIsCalledByItsGradeOfTheDay(String name, Grade then, Grade now, String called) {
        assertEquals(called, SchoolClass.called(name, then, now));
    }

    @ParameterizedTest
    @CsvSource({"P2023/1, 2026-08-31, 三年级一班", "P2023/1, 2026-09-01, 四年级一班", "P2023/12, 2027-09-01, 五年级十二班", "J2026/2, 2026-09-01, 七年级二班", "S2024/20, 2026-09-01, 高三二十班",
        "P2021/实验, 2027-08-31, 六年级实验班", "P2021/1, 2027-09-01, 小学2021级一班", "K2024/, 2026-09-01, 大班", "K2024/3, 2026-09-01, 大班三班", "V2026/1, 2026-09-01, 中职一年级一班",
        "N2027/, 2026-09-01, 托班"})
    void aClassIsCalledByItsKeyOnAnyDayAndItsNameGivesTheKeyAgain(String key, LocalDate day, String name) {
        assertEquals(name, SchoolClass.name(key, day));
        assertEquals(key, SchoolClass.key(name, null, SchoolYear.of(day)));
    }

    @ParameterizedTest
    @CsvSource({"五年级一班, , 2025, F2021/1", "六年级一班, , 2025, G2025/1", "七年级1班, , 2026, G2025/1", "初一（1）班, , 2025, G2025/1", "初二1班, , 2026, G2025/1", "初四1班, , 2028, G2025/1",
        "九年级一班, , 2028, G2025/1", "一班, G1, 2025, G2025/1", "高三3班, , 2026, S2024/3", "初中2025级一班, , 2029, G2025/1", "小学2021级一班, , 2026, F2021/1", "大班, , 2026, K2024/"})
    void whereJuniorSchoolHasFourYearsAClassHasOneKeyFromTheSixthGradeToTheNinth(String name, Grade grade, Integer year, String key) {
        assertEquals(key, SchoolClass.key(name, grade, year, SchoolSystem.FIVE_FOUR));
    }

    @ParameterizedTest
    @CsvSource({"F2021/1, 2026-08-31, 五年级一班", "F2021/1, 2026-09-01, 小学2021级一班", "G2025/1, 2025-09-01, 六年级一班", "G2025/1, 2026-08-31, 六年级一班", "G2025/1, 2026-09-01, 七年级一班",
        "G2025/12, 2029-08-31, 九年级十二班", "G2025/1, 2029-09-01, 初中2025级一班"})
    void thereAClassIsCalledByItsKeyOnAnyDayToo(String key, LocalDate day, String name) {
        assertEquals(name, SchoolClass.name(key, day));
        assertEquals(key, SchoolClass.key(name, null, SchoolYear.of(day), SchoolSystem.FIVE_FOUR));
    }

    @ParameterizedTest
    @CsvSource({"P5, F5", "P6, G1", "J1, G2", "J3, G4", "K3, K3", "S1, S1", "V2, V2", "NURSERY, NURSERY"})
    void theSameGradeOfBothSystemsHasOneNameAndOneRank(Grade sixThree, Grade fiveFour) {
        assertEquals(fiveFour, sixThree.in(SchoolSystem.FIVE_FOUR));
        assertEquals(sixThree, fiveFour.in(SchoolSystem.SIX_THREE));
        assertEquals(sixThree.label(), fiveFour.label());
        assertEquals(sixThree.rank(), fiveFour.rank());
    }

    @Test
    void theListIsFilteredByTheClassItselfHoweverOldItsNameIs() {
        World.County county = world.county();
        int year = SchoolYear.of(world.today());
        pupil(county, "李小雨", year - 1);
        pupil(county, "王子豪", year);
        UUID head = county.person(Role.HEAD_TEACHER);
        world.as(head).queryParam("className", "四年级一班").get("/children").then().body("items.name", contains("李小雨"));
        world.as(head).queryParam("className", "三年级（1）班").get("/children").then().body("items.name", contains("王子豪"));
        world.as(head).queryParam("groupBy", "CLASS").get("/data-quality").then().body("groups.className", containsInAnyOrder("三年级一班", "四年级一班"));
        world.as(head).queryParam("className", "四年级一班").get("/data-quality/children").then().body("items.childName", contains("李小雨"));
    }

    @Test
    void aFileWithoutAGradeBelongsToTheTeacherOfItsNameOnlyInTheSchoolYearInWhichItWasWritten() {
        World.County county = world.county();
        LocalDate start = SchoolYear.firstDay(SchoolYear.of(world.today()));
        UUID lastYears = teacher(county, start.minusDays(1));
        UUID thisYears = teacher(county, start);
        UUID old = pupil(county, "李小雨", 2000);
        UUID fresh = pupil(county, "王子豪", 2000);
        world.execute("UPDATE child SET class_key = NULL, grade_code = NULL, grade_year = NULL, updated_at = '" + start.minusDays(100) + "' WHERE id = ?", old);
        world.execute("UPDATE child SET class_key = NULL, grade_code = NULL, grade_year = NULL, updated_at = '" + start.plusDays(1) + "' WHERE id = ?", fresh);
        world.as(lastYears).get("/children").then().body("items.name", contains("李小雨"));
        world.as(thisYears).get("/children").then().body("items.name", contains("王子豪"));
    }

    @Test
    void aTeacherKeepsHerClassOverTheFirstOfSeptemberAndDoesNotGetTheNextOneOfItsName() {
        World.County county = world.county();
        int year = SchoolYear.of(world.today());
        UUID lastYears = teacher(county, SchoolYear.firstDay(year).minusDays(1));
        UUID thisYears = teacher(county, SchoolYear.firstDay(year));
        UUID hers = pupil(county, "李小雨", year - 1);
        UUID next = pupil(county, "王子豪", year);
        world.as(lastYears).get("/children").then().statusCode(200).body("items.name", contains("李小雨"), "items.className", contains("四年级一班"));
        world.as(lastYears).get("/children/{id}", hers).then().statusCode(200).body("gradeCode", equalTo("P4"), "className", equalTo("四年级一班"));
        world.as(lastYears).get("/children/{id}", next).then().statusCode(404);
        world.as(thisYears).get("/children").then().statusCode(200).body("items.name", contains("王子豪"), "items.className", contains("三年级一班"));
        world.as(thisYears).get("/children/{id}", hers).then().statusCode(404);
    }

    @Test
    void herRoleSaysWhatHerClassIsCalledNowAndSavingItSoGivesHerNoOther() {
        World.County county = world.county();
        LocalDate since = SchoolYear.firstDay(SchoolYear.of(world.today())).minusDays(1);
        UUID lastYears = teacher(county, since);
        UUID thisYears = teacher(county, since.plusDays(1));
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(lastYears).get("/session").then().statusCode(200).body("roles.className", contains("四年级一班"));
        world.as(thisYears).get("/session").then().body("roles.className", contains("三年级一班"));
        long version = world.as(admin).get("/people/{id}", lastYears).then().statusCode(200).body("roles.className", contains("四年级一班"), "roles[0].validFrom", equalTo(since.toString()))
                .extract().jsonPath().getLong("version");
        world.as(admin).header("If-Match", "\"v" + version + "\"").body(json("roles", List.of(json("role", "CLASS_TEACHER", "organizationId", county.school, "className", "四年级一班"))))
                .put("/people/{id}/roles", lastYears).then().statusCode(200).body("roles.className", contains("四年级一班"), "roles[0].validFrom", equalTo(since.toString()));
    }

    @Test
    void aFileWrittenTodayBelongsToTheClassOfItsGrade() {
        World.County county = world.county();
        UUID lastYears = teacher(county, SchoolYear.firstDay(SchoolYear.of(world.today())).minusDays(1));
        county.as(Role.TOWN_SUPERVISOR).body(json("name", "李小雨", "gender", "FEMALE", "birthDate", "2016-03-01", "noIdReason", "NOT_APPLIED", "regionCode", county.village,
                "schoolingStage", "PRIMARY", "schoolId", county.school.toString(), "gradeCode", "P4", "className", "四年级（1）班", "source", "SCHOOL")).post("/children")
                .then().statusCode(201);
        world.as(lastYears).get("/children").then().body("items.name", contains("李小雨"));
        county.as(Role.CLASS_TEACHER).get("/children").then().body("total", equalTo(0));
    }

    private UUID teacher(World.County county, LocalDate since) {
        UUID id = world.person("班主任", county.school);
        world.write(rows -> rows.add("role_grant", "id", Ids.next(), "person_id", id, "role", Role.CLASS_TEACHER, "organization_id", county.school,
                "class_name", "三年级一班", "valid_from", since));
        return id;
    }

    /** Written down in the third grade of that school year. */
    private UUID pupil(World.County county, String name, int schoolYear) {
        UUID id = Ids.next();
        LocalDate since = world.today().minusYears(2);
        world.write(rows -> {
            rows.add("child", "id", id, "archive_number", "K" + id.toString().replace("-", "").substring(10), "name", name, "name_sort",
                    PinyinKeys.sortKey(name), "gender", "FEMALE", "birth_date", LocalDate.of(2016, 3, 1), "region_code", county.village, "school_id", county.school,
                    "school_name", "东镇中心小学", "schooling_stage", "PRIMARY", "grade_code", "P3", "grade_year", schoolYear, "class_name", "三年级一班", "class_key",
                    SchoolClass.key("三年级一班", Grade.P3, schoolYear), "status", "ACTIVE", "entered_on", since, "source", "SCHOOL", "version", 0L,
                    "created_at", Instant.EPOCH, "updated_at", Instant.EPOCH);
            rows.add("child_status_period", "id", Ids.next(), "child_id", id, "starts_on", since);
        });
        return id;
    }
}
