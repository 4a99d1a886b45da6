package org.xiaolian.officeday;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

/** The days are everybody's: these tests write in years that no deadline reaches. */
@QuarkusTest
class OfficeDayTest {
    @Inject
    World world;

    @Test
    void theYearAsAnnouncedIsThereAndOneThatIsNotAnnouncedSaysSo() {
        UUID helper = world.county().person(Role.HELPER);
        world.as(helper).get("/office-years/2026").then().statusCode(200).body("year", equalTo(2026), "onlyStatutory", equalTo(false), "days", hasSize(39),
                "days.find { it.day == '2026-10-10' }.working", equalTo(true), "days.find { it.day == '2026-10-01' }.name", equalTo("国庆节"));
        world.as(helper).get("/office-years/2027").then().body("onlyStatutory", equalTo(true), "days", hasSize(13));
        world.as(helper).get("/office-years/2100").then().body("days", hasSize(0));
        world.as(helper).get("/office-years/1999").then().statusCode(400);
    }

    @Test
    void anAdministratorAddsChangesAndRemovesADayAndNobodyElseDoes() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        forget(admin, 2040);
        String etag = world.as(admin).body(json("day", "2040-10-01", "working", false, "name", " 国庆节 ")).post("/office-days").then().statusCode(201)
                .body("name", equalTo("国庆节"), "working", equalTo(false)).extract().header("ETag");
        world.as(admin).body(json("day", "2040-10-01", "working", false, "name", "国庆节")).post("/office-days").then().statusCode(409).body("code", equalTo("office-day.taken"));
        String next = world.as(admin).header("If-Match", etag).body(json("working", true, "name", "调休上班")).put("/office-days/2040-10-01").then().statusCode(200)
                .body("working", equalTo(true)).extract().header("ETag");
        world.as(admin).header("If-Match", etag).body(json("working", false, "name", "晚了")).put("/office-days/2040-10-01").then().statusCode(412);
        world.as(admin).header("If-Match", etag).delete("/office-days/2040-10-01").then().statusCode(412);
        world.as(admin).header("If-Match", next).delete("/office-days/2040-10-01").then().statusCode(204);
        world.as(admin).header("If-Match", next).delete("/office-days/2040-10-01").then().statusCode(404);
        world.as(admin).get("/office-years/2040").then().body("days", hasSize(0));
        county.as(Role.AUDITOR).queryParam("personId", admin).get("/access-entries").then().body("items.action", containsInAnyOrder("REMOVE", "UPDATE", "CREATE"),
                "items.subjectKind", hasItem("office-day"), "items.subjectId", hasItem("2040-10-01"));
        county.as(Role.TOWN_SUPERVISOR).body(json("day", "2040-10-01", "working", false, "name", "国庆节")).post("/office-days").then().statusCode(403);
    }

    @Test
    void theNoticeIsPastedLineByLineAndAYearCanBeReplaced() {
        UUID admin = world.county().person(Role.COUNTY_ADMIN);
        forget(admin, 2041);
        world.as(admin).body(json("day", "2041-01-02", "working", false, "name", "元旦")).post("/office-days").then().statusCode(201);
        world.as(admin).body(json("year", 2041, "lines", "1月1日 休 元旦\n\n2041年1月31日至2月2日，放假，春节\n10.1-10.3\t休\t国庆节\n２月９日　上班", "replace", false)).post("/office-day-lines").then()
                .statusCode(200).body("days.day", contains("2041-01-01", "2041-01-02", "2041-01-31", "2041-02-01", "2041-02-02", "2041-02-09", "2041-10-01", "2041-10-02", "2041-10-03"),
                        "days.find { it.day == '2041-02-09' }.name", equalTo("调休上班"), "days.find { it.day == '2041-02-01' }.name", equalTo("春节"), "onlyStatutory", equalTo(false));
        world.as(admin).body(json("year", 2041, "lines", "1月1日 休 元旦节", "replace", true)).post("/office-day-lines").then().statusCode(200).body("days.day", contains("2041-01-01"),
                "days.name", contains("元旦节"), "onlyStatutory", equalTo(true));
    }

    @Test
    void oneBadLineWritesNothingAndEachIsNamed() {
        UUID admin = world.county().person(Role.COUNTY_ADMIN);
        forget(admin, 2042);
        var answer = world.as(admin).header("Accept-Language", "zh-CN").body(json("year", 2042, "lines", "1月1日 休 元旦\n2月30日 休 春节\n明天放假\n2043-05-01 休 劳动节\n1月2日 班", "replace", true)).post("/office-day-lines").then()
                .statusCode(400).body("errors", hasSize(4), "errors.code", hasItems("office-day.line-unreadable", "office-day.other-year", "office-day.as-the-week"));
        assertEquals("第2行看不懂：应为“日期（或起止日期） 休/班 名称”。", answer.extract().path("errors[0].message"));
        world.as(admin).get("/office-years/2042").then().body("days", hasSize(0));
        world.county().as(Role.CLASS_TEACHER).body(json("year", 2042, "lines", "1月1日 休 元旦", "replace", false)).post("/office-day-lines").then().statusCode(403);
    }

    private void forget(UUID admin, int year) {
        List<Map<String, Object>> days = world.as(admin).get("/office-years/{year}", year).then().extract().path("days");
        days.forEach(d -> world.as(admin).header("If-Match", "\"v" + d.get("version") + "\"").delete("/office-days/" + d.get("day")).then().statusCode(204));
    }
}
