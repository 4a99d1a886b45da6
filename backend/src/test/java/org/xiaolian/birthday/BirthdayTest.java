package org.xiaolian.birthday;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class BirthdayTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    private UUID born(World.County county, String name, String day, String className) {
        UUID child = county.child(name);
        world.execute("UPDATE child SET birth_date = '" + day + "', school_id = x'" + county.school.toString().replace("-", "") + "', school_name = '东镇中心小学', class_name = '"
                + className + "' WHERE id = ?", child);
        return child;
    }

    @Test
    @Practice("R2-P15")
    void aTeacherSeesTheMonthOfHerClassByDay() {
        World.County county = world.county();
        born(county, "李子豪", "2016-12-24", "三年级一班");
        born(county, "张小雨", "2017-12-03", "三年级一班");
        born(county, "王思琪", "2017-11-30", "三年级一班");
        born(county, "陈一诺", "2016-12-05", "三年级二班");
        UUID teacher = county.person(Role.CLASS_TEACHER);
        world.as(teacher).queryParam("month", "2026-12").get("/birthdays").then().statusCode(200).body("items.childName", contains("张小雨", "李子豪"), "items.on",
                contains("2026-12-03", "2026-12-24"), "items.turns", contains(9, 10), "items[0].className", equalTo("三年级一班"), "total", equalTo(2));
        UUID head = county.person(Role.HEAD_TEACHER);
        world.as(head).queryParam("month", "2026-12").get("/birthdays").then().body("total", equalTo(3));
        world.as(head).queryParam("month", "2026-12").queryParam("className", "三年级二班").get("/birthdays").then().body("items.childName", contains("陈一诺"));
        world.as(head).queryParam("month", "2026-12").queryParam("regionCode", county.otherTown).get("/birthdays").then().body("items", empty());
    }

    @Test
    void bornOnTheLeapDayOneCelebratesInMarchUnlessTheYearHasThatDay() {
        World.County county = world.county();
        born(county, "闰小雨", "2016-02-29", "三年级一班");
        born(county, "李子豪", "2016-03-01", "三年级一班");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        world.as(director).queryParam("month", "2027-02").get("/birthdays").then().body("total", equalTo(0));
        world.as(director).queryParam("month", "2027-03").get("/birthdays").then().body("items.childName", contains("闰小雨", "李子豪"), "items.on",
                contains("2027-03-01", "2027-03-01"), "items[0].turns", equalTo(11));
        world.as(director).queryParam("month", "2028-02").get("/birthdays").then().body("items.on", contains("2028-02-29"));
        assertEquals(LocalDate.of(2027, 3, 1), Birthday.next(null, null, LocalDate.of(2016, 2, 29), LocalDate.of(2026, 3, 2)).on());
    }

    @Test
    void whoMayNotKnowABirthDateIsToldNoneAndAnotherCountySeesNothing() {
        World.County county = world.county();
        UUID child = born(county, "张小雨", "2017-12-03", "三年级一班");
        UUID volunteer = county.person(Role.VOLUNTEER);
        county.pair(child, volunteer, "VOLUNTEER", world.today().minusDays(30));
        world.as(volunteer).queryParam("month", "2026-12").get("/birthdays").then().statusCode(403);
        county.as(Role.AUDITOR).queryParam("month", "2026-12").get("/birthdays").then().statusCode(403);
        world.county().as(Role.COUNTY_ADMIN).queryParam("month", "2026-12").get("/birthdays").then().statusCode(200).body("total", equalTo(0));
        county.as(Role.COUNTY_ADMIN).queryParam("month", "2026-13").get("/birthdays").then().statusCode(400);
    }

    @Test
    void manyBirthdaysTakeAsManyStatementsAsOneAndPageOn() {
        World.County few = world.county();
        born(few, "张小雨", "2017-12-03", "三年级一班");
        World.County many = world.county();
        for (int day = 1; day <= 20; day++) {
            born(many, "孩子" + day, "2017-12-" + (day < 10 ? "0" : "") + day, "三年级一班");
        }
        UUID one = few.person(Role.VILLAGE_DIRECTOR);
        UUID twenty = many.person(Role.VILLAGE_DIRECTOR);
        long small = statements.during(() -> world.as(one).queryParam("month", "2026-12").get("/birthdays").then().body("items", hasSize(1)));
        assertEquals(small, statements.during(() -> world.as(twenty).queryParam("month", "2026-12").get("/birthdays").then().body("items", hasSize(20))));
        String next = world.as(twenty).queryParam("month", "2026-12").queryParam("limit", 15).get("/birthdays").then().body("total", equalTo(20)).extract().path("nextCursor");
        world.as(twenty).queryParam("month", "2026-12").queryParam("limit", 15).queryParam("cursor", next).get("/birthdays").then().body("items.on",
                contains("2026-12-16", "2026-12-17", "2026-12-18", "2026-12-19", "2026-12-20"));
    }
}
