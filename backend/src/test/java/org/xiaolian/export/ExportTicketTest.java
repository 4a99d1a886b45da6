package org.xiaolian.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.test.World;

@QuarkusTest
class ExportTicketTest {
    @Inject
    World world;

    private String asked(UUID who, String... columns) {
        return world.as(who).body(json("list", "children", "columns", List.of(columns), "purpose", "录入全国系统", "days", 7)).post("/export-tickets").then().statusCode(201)
                .body("state", equalTo("WAITING"), "decidedBy", nullValue(), "decidable", equalTo(false)).extract().path("id");
    }

    private io.restassured.response.ValidatableResponse decided(UUID who, String ticket, boolean approved, String note) {
        return world.as(who).header("If-Match", "\"v0\"").body(json("approved", approved, "note", note)).post("/export-tickets/" + ticket + "/decision").then();
    }

    private static Map<String, Object> sheet(String ticket, String... columns) {
        Map<String, Object> body = TestExports.body("CSV", Map.of(), columns);
        body.putAll(json("ticketId", ticket, "password", TestExports.PASSWORD));
        return body;
    }

    @Test
    void withASecondPersonsYesSensitiveColumnsLeaveWholeAndTheLogNamesTheTicket() {
        World.County county = world.county();
        TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String ticket = asked(director, "idNumber", "ownPhone", "address", "healthNote");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).queryParam("mine", false).queryParam("state", "WAITING").get("/export-tickets").then().statusCode(200).body("items.id", contains(ticket),
                "items[0].decidable", equalTo(true), "items[0].purpose", equalTo("录入全国系统"), "items[0].columnLabels", contains("ID number", "Own telephone or watch", "Address", "Health note"));
        decided(admin, ticket, true, null).statusCode(200).body("state", equalTo("APPROVED"), "decidedBy.id", equalTo(admin.toString()), "decidable", equalTo(false));
        List<String> row = TestExports.csv(world, director, sheet(ticket, "name", "idNumber", "ownPhone", "teacherPhone", "address", "healthNote")).get(1);
        assertTrue(row.get(1).matches("4290\\d{13}[\\dX]"), row.get(1));
        // The teacher's telephone is not on the ticket.
        assertEquals(List.of("13900001111", "138****1234", "三组 17 号", "哮喘"), row.subList(2, 6));
        county.as(Role.AUDITOR).queryParam("action", "EXPORT").queryParam("personId", director).get("/access-entries").then().body("items.reason", org.hamcrest.Matchers.hasItem(containsString("ticket=" + ticket)));
    }

    @Test
    void whatATicketLetsLeaveOpensWithItsPasswordOnly() {
        World.County county = world.county();
        TestChildren.create(county, TestChildren.fullBody(county, "李小雨"));
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String ticket = asked(director, "address");
        decided(county.person(Role.COUNTY_ADMIN), ticket, true, null).statusCode(200);
        Map<String, Object> body = sheet(ticket, "name", "address");
        for (Object wrong : new Object[] {null, "1234567"}) {
            body.put("password", wrong);
            world.as(director).body(body).post("/exports").then().statusCode(400);
        }
        body.putAll(json("password", TestExports.PASSWORD, "format", "XLSX"));
        String job = TestExports.made(world, director, body);
        world.as(director).get("/jobs/" + job).then().body("resultName", org.hamcrest.Matchers.endsWith(".xlsx.zip"));
        byte[] zip = TestExports.file(world, director, job);
        assertTrue(!new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).contains("sheet1.xml"), "nothing of it can be read");
        assertThrows(IllegalStateException.class, () -> TestExports.unzipped(zip, "not the password"));
        assertEquals(List.of("李小雨", "三组 17 号"), TestExports.rows(TestExports.unzipped(zip, TestExports.PASSWORD), 0).get(2));
    }

    @Test
    void nobodyDecidesAboutHerOwn() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String ticket = asked(admin, "address");
        decided(admin, ticket, true, null).statusCode(409).body("code", equalTo("export.ticket-own"));
        world.as(admin).get("/export-tickets/" + ticket).then().statusCode(200).body("state", equalTo("WAITING"), "decidable", equalTo(false));
        decided(county.person(Role.COUNTY_ADMIN), ticket, true, null).statusCode(200);
    }

    @Test
    void whoHasNoSuchRightMayNotDecideAndOtherPlacesSeeNoTicket() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String ticket = asked(director, "address");
        decided(county.person(Role.HEAD_TEACHER), ticket, true, null).statusCode(403);
        UUID stranger = world.county().person(Role.COUNTY_ADMIN);
        decided(stranger, ticket, true, null).statusCode(404);
        world.as(stranger).get("/export-tickets/" + ticket).then().statusCode(404);
        world.as(stranger).get("/export-tickets").then().body("items", hasSize(0));
        world.as(county.person(Role.HEAD_TEACHER)).get("/export-tickets/" + ticket).then().statusCode(404);
        world.as(county.person(Role.AUDITOR)).get("/export-tickets/" + ticket).then().statusCode(403);
        world.as(director).queryParam("mine", true).get("/export-tickets").then().body("items.id", contains(ticket));
    }

    @Test
    void aNoNeedsAReasonAndIsFinal() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String ticket = asked(director, "address");
        decided(admin, ticket, false, " ").statusCode(400).body("errors[0].field", equalTo("note"));
        decided(admin, ticket, false, "用途不清").statusCode(200).body("state", equalTo("REJECTED"), "decisionNote", equalTo("用途不清"));
        world.as(admin).header("If-Match", "\"v1\"").body(json("approved", true)).post("/export-tickets/" + ticket + "/decision").then().statusCode(409).body("code", equalTo("export.ticket-decided"));
        world.as(director).body(sheet(ticket, "address")).post("/exports").then().statusCode(409).body("code", equalTo("export.ticket-not-valid"));
    }

    @Test
    void aTicketServesItsOwnerItsColumnsAndItsTimeOnly() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String ticket = asked(director, "address");
        world.as(director).body(sheet(ticket, "address")).post("/exports").then().statusCode(409).body("code", equalTo("export.ticket-not-valid"));
        decided(admin, ticket, true, null).statusCode(200);
        world.as(admin).body(sheet(ticket, "address")).post("/exports").then().statusCode(403).body("code", equalTo("export.ticket-unknown"));
        world.as(director).body(sheet(ticket, "address", "healthNote")).post("/exports").then().statusCode(409)
                .body("code", equalTo("export.ticket-required"), "errors[0].field", equalTo("columns[1]"));
        world.execute("UPDATE export_ticket SET expires_at = '2020-01-01' WHERE id = ?", UUID.fromString(ticket));
        world.as(director).body(sheet(ticket, "address")).post("/exports").then().statusCode(409).body("code", equalTo("export.ticket-not-valid"));
        world.as(director).queryParam("state", "EXPIRED").get("/export-tickets").then().body("items.id", contains(ticket), "items[0].state", equalTo("EXPIRED"));
        world.as(director).queryParam("state", "APPROVED").get("/export-tickets").then().body("items", hasSize(0));
    }

    @Test
    void aRequestNobodyAnsweredEndsByItself() {
        World.County county = world.county();
        String ticket = asked(county.person(Role.VILLAGE_DIRECTOR), "address");
        world.execute("UPDATE export_ticket SET expires_at = '2020-01-01' WHERE id = ?", UUID.fromString(ticket));
        decided(county.person(Role.COUNTY_ADMIN), ticket, true, null).statusCode(409).body("code", equalTo("export.ticket-decided"));
    }

    @Test
    void onlyColumnsThatNeedItCanBeAskedFor() {
        World.County county = world.county();
        Map<String, Object> body = json("list", "children", "columns", List.of("address", "name"), "purpose", "核对", "days", 7);
        county.as(Role.VILLAGE_DIRECTOR).body(body).post("/export-tickets").then().statusCode(400).body("errors[0].code", equalTo("export.ticket-needless"), "errors[0].field", equalTo("columns[1]"));
        body.put("columns", List.of("address"));
        county.as(Role.ORGANIZATION_OFFICER).body(body).post("/export-tickets").then().statusCode(403).body("code", equalTo("export.column-hidden"));
        body.put("days", 31);
        county.as(Role.VILLAGE_DIRECTOR).body(body).post("/export-tickets").then().statusCode(400).body("errors[0].field", equalTo("days"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"HELPER", "VOLUNTEER", "AUDITOR"})
    void whoMayNotExportMayNotAsk(Role role) {
        world.county().as(role).body(json("list", "children", "columns", List.of("address"), "purpose", "核对", "days", 7)).post("/export-tickets").then().statusCode(403);
    }
}
