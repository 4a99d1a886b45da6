package org.xiaolian.festival;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

@QuarkusTest
class FestivalTest {
    @Inject
    World world;

    /** rules.md 7.7; 2025 has a second sixth month, 2028 a second fifth. */
    @ParameterizedTest
    @CsvSource({"春节,2026-02-17", "春节,2027-02-06", "春节,2028-01-26", "春节,2029-02-13", "春节,2030-02-03", "元宵节,2026-03-03", "元宵节,2027-02-20", "元宵节,2028-02-09", "元宵节,2029-02-27",
            "元宵节,2030-02-17", "端午节,2026-06-19", "端午节,2027-06-09", "端午节,2028-05-28", "中秋节,2025-10-06", "中秋节,2026-09-25", "中秋节,2027-09-15", "中秋节,2028-10-03",
            "重阳节,2025-10-29", "重阳节,2026-10-18", "重阳节,2027-10-08", "重阳节,2028-10-26", "除夕,2026-02-16", "除夕,2027-02-05", "除夕,2028-01-25", "除夕,2029-02-12", "六一儿童节,2026-06-01"})
    void aFestivalFallsOnItsDay(String name, LocalDate day) {
        world.county().as(Role.HELPER).get("/festival-days?from={from}&to={to}", day.minusDays(20).toString(), day.plusDays(20).toString()).then().statusCode(200)
                .body("items.findAll { it.nameZh == '" + name + "' }.on", contains(day.toString()));
        world.county().as(Role.HELPER).get("/festival-days?from={from}&to={to}", day.toString(), day.toString()).then().body("items.nameZh", hasItem(name));
    }

    @Test
    void aLunarDayMayComeTwiceInAYearOfTheSunOrNotAtAll() {
        assertEquals(List.of(), FestivalDates.between(FestivalCalendar.LUNAR, 12, 30, LocalDate.of(2030, 2, 3), LocalDate.of(2030, 12, 31)));
        assertEquals(List.of(LocalDate.of(2025, 1, 7)), FestivalDates.between(FestivalCalendar.LUNAR, 12, 8, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertEquals(List.of(LocalDate.of(2028, 1, 4)), FestivalDates.between(FestivalCalendar.LUNAR, 12, 8, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)));
        assertEquals(List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28)), FestivalDates.between(FestivalCalendar.SOLAR, 2, 29, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void anOfficeAddsItsOwnWhichEverybodyBelowSeesAndNobodyElse() {
        World.County county = world.county();
        String id = county.as(Role.COUNTY_ADMIN).body(json("organizationId", county.office.toString(), "festival", json("name", "柑桔节", "calendar", "SOLAR", "month", 11, "day", 8)))
                .post("/festivals").then().statusCode(201).body("organization.id", equalTo(county.office.toString()), "nameZh", equalTo("柑桔节"), "writable", equalTo(true)).extract().path("id");
        county.as(Role.VILLAGE_DIRECTOR).get("/festival-days?from=2026-11-01&to=2026-11-30").then().body("items.nameZh", hasItem("柑桔节"));
        county.as(Role.VILLAGE_DIRECTOR).get("/festivals").then().body("items.find { it.nameZh == '柑桔节' }.writable", equalTo(false),
                "items.find { it.nameZh == '春节' }.organization", nullValue());
        world.county().as(Role.COUNTY_ADMIN).get("/festival-days?from=2026-11-01&to=2026-11-30").then().body("items", empty());
        world.county().as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("name", "别县", "calendar", "SOLAR", "month", 1, "day", 2)).put("/festivals/{id}", id).then().statusCode(404);
        county.as(Role.VOLUNTEER).body(json("organizationId", county.office.toString(), "festival", json("name", "节", "calendar", "SOLAR", "month", 1, "day", 2))).post("/festivals").then()
                .statusCode(403);
        county.as(Role.COUNTY_ADMIN).body(json("organizationId", county.office.toString(), "festival", json("name", "柑桔节", "calendar", "SOLAR", "month", 1, "day", 2))).post("/festivals")
                .then().statusCode(409).body("code", equalTo("festival.name-taken"));
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("name", "柑桔节", "calendar", "LUNAR", "month", 10, "day", 31)).put("/festivals/{id}", id).then().statusCode(400)
                .body("errors[0].code", equalTo("festival.lunar-day"));
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v9\"").body(json("name", "柑桔节", "calendar", "SOLAR", "month", 11, "day", 9)).put("/festivals/{id}", id).then().statusCode(412);
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("name", "柑桔节", "calendar", "SOLAR", "month", 11, "day", 9)).put("/festivals/{id}", id).then().statusCode(200)
                .body("day", equalTo(9));
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").delete("/festivals/019a0000-0000-7000-8000-000000000f03").then().statusCode(404);
        county.as(Role.COUNTY_ADMIN).header("If-Match", "\"v1\"").delete("/festivals/{id}", id).then().statusCode(204);
        county.as(Role.COUNTY_ADMIN).get("/festival-days?from=2026-01-01&to=2029-01-01").then().statusCode(400).body("errors[0].code", equalTo("festival.span"));
        county.as(Role.COUNTY_ADMIN).get("/festival-days?from=0001-01-01&to=0001-02-01").then().statusCode(400).body("errors[0].field", equalTo("from"));
    }
}
