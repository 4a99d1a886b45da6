package org.xiaolian.parentlink;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

/** A parent tells of her weekly contact by herself (D-13), through a link that needs no account. */
@QuarkusTest
class ParentLinkTest {
    private static final String MINE = "A".repeat(22);
    private static final String ANOTHER = "B".repeat(22);

    @Inject
    World world;

    @Inject
    DataSource database;

    private ValidatableResponse made(UUID who, UUID child, String parent) {
        return world.as(who).body(json("parent", parent, "validDays", 30)).post("/children/{id}/parent-links", child).then();
    }

    private String code(UUID who, UUID child) {
        return made(who, child, "MOTHER").statusCode(201).extract().<String>path("path").substring("/w/".length());
    }

    private ValidatableResponse opened(String code, String key) {
        return world.anonymous().body(json("readerKey", key)).post("/public/parent-links/{code}/opening", code).then();
    }

    private ValidatableResponse told(String code, String key, LocalDate on) {
        return world.anonymous().body(json("readerKey", key, "on", on.toString(), "channel", "VIDEO")).post("/public/parent-links/{code}/contacts", code).then();
    }

    @Test
    @Practice("R1-P18")
    void whatAMotherTellsThroughHerLinkIsTheParentsOwnWeeklyContact() {
        World.County county = world.county();
        UUID child = county.child("欧阳小雨");
        UUID helper = county.helperOf(child);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).body(json("organizationId", county.unit.toString(), "name", "父母每周联系孩子", "duty", "PARENT_CONTACT", "actor", "PARENTS", "pairingKind", null, "helperOptional", false,
                "period", "WEEK", "intervalDays", null, "timesPerPeriod", 1, "lines", List.of(), "channels", List.of(), "methods", List.of(), "persons", List.of(), "validFrom",
                world.today().minusDays(2).toString())).post("/duty-rules").then().statusCode(201);
        String code = code(helper, child);
        assertFalse(world.anonymous().get("/public/parent-links/{code}", code).then().statusCode(200).body("opened", equalTo(false)).extract().asString().contains("小雨"));
        String page = opened(code, MINE).statusCode(200).body("givenName", equalTo("小雨"), "parent", equalTo("MOTHER"), "told", empty(), "today", equalTo(world.today().toString()))
                .extract().asString();
        assertFalse(page.contains("欧阳"), "no full name");
        assertEquals("DUE", week(admin, child));
        told(code, MINE, world.today()).statusCode(200).body("told", contains(world.today().toString()));
        assertEquals("DONE", week(admin, child));
        world.as(helper).queryParam("childId", child).get("/contacts").then().body("items.kind", contains("PARENT_CONTACT"), "items.byParent", contains(true), "items.counterpart",
                contains("MOTHER"), "items.channel", contains("VIDEO"), "items.recordedBy.id", contains(helper.toString()));
        String contact = world.as(helper).queryParam("childId", child).get("/contacts").then().extract().path("items[0].id");
        world.as(helper).get("/contacts/{id}", contact).then().body("byParent", equalTo(true), "outcome", equalTo("REACHED"));
        world.as(helper).get("/children/{id}/parent-links", child).then().statusCode(200).body("items", hasSize(1), "items[0].openedAt", notNullValue(), "items[0].toldOn",
                equalTo(world.today().toString()), "items[0].open", equalTo(true), "writable", equalTo(true));
    }

    private String week(UUID admin, UUID child) {
        List<Map<String, Object>> cells = world.as(admin).get("/coverage").then().statusCode(200).extract().path("items.find { it.childId == '" + child + "' }.cells");
        return cells.get(0).get("periodsDone").equals(1) ? "DONE" : "DUE";
    }

    @Test
    void toldAgainItIsTheSameAndOnlyTheLastSevenDaysCanBeTold() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String code = code(helper, child);
        told(code, MINE, world.today()).statusCode(409).body("code", equalTo("parent-link.opened-elsewhere"));
        opened(code, MINE).statusCode(200);
        told(code, MINE, world.today().minusDays(6)).statusCode(200);
        told(code, MINE, world.today().minusDays(6)).statusCode(200).body("told", hasSize(1));
        told(code, MINE, world.today()).statusCode(200).body("told", contains(world.today().toString(), world.today().minusDays(6).toString()));
        told(code, MINE, world.today().minusDays(7)).statusCode(400).body("errors[0].code", equalTo("parent-link.day-too-early"));
        told(code, MINE, world.today().plusDays(1)).statusCode(400);
        world.as(helper).queryParam("childId", child).get("/contacts").then().body("total", equalTo(2));
    }

    @Test
    void itOpensOnOneTelephoneAndIsGoneWhenTakenBackReplacedExpiredOrTheFileIsClosed() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String first = code(helper, child);
        opened(first, MINE).statusCode(200);
        opened(first, MINE).statusCode(200);
        opened(first, ANOTHER).statusCode(409).body("code", equalTo("parent-link.opened-elsewhere"));
        String second = code(helper, child);
        opened(first, MINE).statusCode(404).body("code", equalTo("parent-link.gone"));
        String id = world.as(helper).get("/children/{id}/parent-links", child).then().extract().path("items[0].id");
        made(helper, child, "FATHER").statusCode(201);
        world.anonymous().get("/public/parent-links/{code}", second).then().statusCode(200);
        world.as(helper).post("/children/{id}/parent-links/{l}/revocation", child, id).then().statusCode(200).body("items.find { it.id == '" + id + "' }.open", equalTo(false));
        world.anonymous().get("/public/parent-links/{code}", second).then().statusCode(404);
        String third = code(helper, child);
        world.execute("UPDATE parent_link SET expires_at = '2026-01-01 00:00:00' WHERE revoked_at IS NULL AND parent = 'MOTHER' AND child_id = ?", child);
        opened(third, MINE).statusCode(404);
        String fourth = code(helper, child);
        world.execute("UPDATE child SET status = 'CLOSED', closed_on = '2026-11-01', close_reason = 'PARENTS_RETURNED' WHERE id = ?", child);
        world.anonymous().get("/public/parent-links/{code}", fourth).then().statusCode(404);
        made(helper, child, "MOTHER").statusCode(409);
    }

    @Test
    void whoMayNotRecordContactsOfTheChildMakesNone() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String id = made(helper, child, "MOTHER").statusCode(201).extract().path("links.items[0].id");
        UUID stranger = world.county().person(Role.TOWN_SUPERVISOR);
        made(stranger, child, "MOTHER").statusCode(404);
        world.as(stranger).get("/children/{id}/parent-links", child).then().statusCode(404);
        world.as(stranger).post("/children/{id}/parent-links/{l}/revocation", child, id).then().statusCode(404);
        world.as(helper).post("/children/{id}/parent-links/{l}/revocation", child, UUID.randomUUID()).then().statusCode(404);
        made(county.person(Role.AUDITOR), child, "MOTHER").statusCode(403);
        county.as(Role.HEAD_TEACHER).body(json("parent", "MOTHER", "validDays", 30)).post("/children/{id}/parent-links", child).then().statusCode(403);
        world.as(helper).body(json("parent", "MOTHER", "validDays", 32)).post("/children/{id}/parent-links", child).then().statusCode(400);
    }

    @Test
    void whoTriesCodesIsSlowedDown() throws SQLException {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        String code = code(county.helperOf(child), child);
        forgetTries();
        try {
            for (int i = 0; i < 30; i++) {
                world.anonymous().get("/public/parent-links/{code}", "wrong" + i).then().statusCode(404);
            }
            world.anonymous().get("/public/parent-links/{code}", "wrong").then().statusCode(429).body("code", equalTo("parent-link.too-often")).header("Retry-After", not(nullValue()));
            opened(code, MINE).statusCode(200);
        } finally {
            forgetTries();
        }
    }

    private void forgetTries() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate("DELETE FROM public_attempt");
        }
    }
}
