package org.xiaolian.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

@QuarkusTest
class CalendarTest {
    @Inject
    World world;

    @Inject
    DataSource database;

    private String path(UUID person, String language) {
        return world.as(person).body(json("language", language)).post("/calendar-link").then().statusCode(200).body("path", startsWith("/api/v1/public/calendars/"))
                .extract().path("path");
    }

    /** As a calendar program asks: no account, any type. */
    private ValidatableResponse read(String path) {
        return world.anonymous().accept("*/*").basePath("").get(path).then();
    }

    private ICalendar calendar(String path) {
        return Biweekly.parse(read(path).statusCode(200).extract().asString()).first();
    }

    private Map<String, VEvent> events(String path) {
        return calendar(path).getEvents().stream().collect(Collectors.toMap(e -> e.getSummary().getValue(), e -> e));
    }

    private void promise(UUID who, UUID child, LocalDate day) {
        world.as(who).body(json("childIds", List.of(child.toString()), "occurredOn", world.today().toString(), "channel", "PHONE", "counterpart", "FATHER", "kind",
                "GENERAL", "outcome", "REACHED", "talkThemes", List.of(), "followUp", "父亲电话13900003333", "nextContactOn", day.toString())).post("/contacts").then()
                .statusCode(201);
    }

    @Test
    void whatSheOwesAndPromisedStandsInHerCalendarByGivenNamesOnly() {
        World.County county = world.county();
        UUID child = county.child("欧阳小雨");
        county.rule("CARER_TALK", "MONTH");
        UUID helper = county.helperOf(child);
        promise(helper, child, world.today().plusDays(2));
        String path = path(helper, "ZH_CN");
        String text = read(path).statusCode(200).contentType("text/calendar;charset=utf-8").header("Cache-Control", equalTo("private, no-cache")).extract().asString();
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), text);
        for (String kept : List.of("欧阳", "13900003333", "父亲", "董家湾", child.toString(), helper.toString())) {
            assertFalse(text.contains(kept), kept);
        }
        assertTrue(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n"), text);
        Map<String, VEvent> events = events(path);
        assertEquals(java.util.Set.of("小雨：CARER_TALK（已逾期）", "小雨：约好再联系"), events.keySet());
        String day = world.today().plusDays(2).toString().replace("-", "");
        assertTrue(text.contains("DTSTART;VALUE=DATE:" + day + "\r\nDTEND;VALUE=DATE:" + world.today().plusDays(3).toString().replace("-", "")), text);
        assertEquals("小雨: contact promised", events(path(helper, "EN")).keySet().stream().filter(s -> s.contains("promised")).findFirst().orElseThrow());
    }

    @Test
    void whatIsDoneLeavesTheCalendarAndWhatStaysIsTheSameEvent() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        county.rule("CARER_TALK", "MONTH");
        UUID helper = county.helperOf(child);
        promise(helper, child, world.today().plusDays(2));
        String path = path(helper, "ZH_CN");
        String uid = events(path).get("小雨：约好再联系").getUid().getValue();
        Response first = read(path).statusCode(200).extract().response();
        String tag = first.header("ETag");
        world.anonymous().accept("*/*").basePath("").header("If-None-Match", tag).get(path).then().statusCode(304);
        world.as(helper).body(json("childIds", List.of(child.toString()), "occurredOn", world.today().toString(), "channel", "TALK", "counterpart", "CARER", "kind",
                "CARER_TALK", "outcome", "REACHED", "talkThemes", List.of())).post("/contacts").then().statusCode(201);
        assertNotEquals(tag, read(path).statusCode(200).extract().header("ETag"));
        assertEquals(Map.of("小雨：约好再联系", uid), events(path).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getUid().getValue())));
    }

    @Test
    void aNewAddressEndsTheOldOneAndAClosedOneIsGone() {
        World.County county = world.county();
        UUID helper = county.helperOf(county.child("张小雨"));
        world.as(helper).get("/calendar-link").then().statusCode(200).body("createdAt", nullValue());
        String old = path(helper, "ZH_CN");
        world.as(helper).get("/calendar-link").then().body("createdAt", not(nullValue()), "$", not(org.hamcrest.Matchers.hasKey("path")));
        String fresh = path(helper, "ZH_CN");
        assertNotEquals(old, fresh);
        read(old).statusCode(404).body("code", equalTo("calendar.link-gone"));
        read(fresh).statusCode(200);
        world.as(helper).delete("/calendar-link").then().statusCode(200).body("createdAt", nullValue());
        read(fresh).statusCode(404);
    }

    @Test
    void theAddressDiesWithTheAccountAndDoesNotComeBackWithIt() {
        World.County county = world.county();
        UUID helper = county.helperOf(county.child("张小雨"));
        String path = path(helper, "ZH_CN");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).body(json("reason", "调离")).post("/people/{id}/deactivation", helper).then().statusCode(200);
        read(path).statusCode(404);
        world.as(admin).body(json("reason", "回来")).post("/people/{id}/reactivation", helper).then().statusCode(200);
        read(path).statusCode(404);
    }

    @Test
    void itShowsWhatTheOwnersRolesShowAtThatMoment() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        county.rule("CARER_TALK", "MONTH");
        UUID helper = county.person(Role.HELPER);
        UUID pairing = county.pair(child, helper, "CADRE", world.today().minusYears(1));
        UUID volunteer = county.person(Role.VOLUNTEER);
        county.pair(child, volunteer, "CADRE", world.today().minusYears(1));
        String path = path(helper, "ZH_CN");
        assertEquals(1, calendar(path).getEvents().size());
        assertEquals(java.util.Set.of("小雨：CARER_TALK（已逾期）"), events(path(volunteer, "ZH_CN")).keySet());
        world.execute("UPDATE pairing SET end_reason = 'OTHER', ends_on = '" + world.today().minusDays(1) + "' WHERE id = ?", pairing);
        assertEquals(0, calendar(path).getEvents().size());
        county.as(Role.AUDITOR).body(json("language", "EN")).post("/calendar-link").then().statusCode(403);
    }

    @Test
    void aTaskOfHersIsNamedWithoutItsWords() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(officer).body(json("organizationId", county.unit.toString(), "title", "给张小雨送棉衣", "ownerId", officer.toString(), "dueOn", world.today().plusDays(5).toString()))
                .post("/tasks").then().statusCode(201);
        String path = path(officer, "ZH_CN");
        assertEquals(java.util.Set.of("有任务到期，请到笑脸查看"), events(path).keySet());
        read(path).body(not(containsString("张小雨")));
    }

    @Test
    void wrongAddressesAndGreedyProgramsAreHeldBack() throws SQLException {
        World.County county = world.county();
        String path = path(county.helperOf(county.child("张小雨")), "ZH_CN");
        forgetTries();
        try {
            for (int i = 0; i < 30; i++) {
                read("/api/v1/public/calendars/wrong" + i + ".ics").statusCode(404);
            }
            read("/api/v1/public/calendars/wrong.ics").statusCode(429).body("code", equalTo("calendar.too-often")).header("Retry-After", not(nullValue()));
            for (int i = 0; i < 60; i++) {
                RestAssured.given().basePath("").get(path).then().statusCode(200);
            }
            read(path).statusCode(429);
        } finally {
            // The other tests have the same address.
            forgetTries();
        }
    }

    private void forgetTries() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate("DELETE FROM public_attempt");
        }
    }
}
