package org.xiaolian.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.xiaolian.account.Role;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.test.OfficeR1;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class ReportTest {
    private static final List<String> COUNTED = List.of("PAIR_HELPERS", "PAIR_CHILDREN", "PAIR_VILLAGES", "VISITED_CHILDREN",
            "PHONE_CONTACTS", "HOME_VISITS", "LEADING_GROUP");

    @Inject
    World world;
    @Inject
    DataSource database;

    @Test
    @Practice("R1-P12")
    void theReportOfOfficeR1SaysWhatTheSourceReportSays() {
        OfficeR1 office = new OfficeR1(world);
        state(office);
        String text = text(read(office, draft(office)));
        Stream.of("共32人", "28名", "3000多元", "2000多元", "5000多元", "120多人次", "40多人次", "2条", "5条", "30多条")
                .forEach(p -> assertTrue(text.contains(p), p + " is missing in " + text));
        assertTrue(text.contains("东镇董家湾、肖家山村28名留守儿童结亲帮扶") && text.contains("四、健全机制，完善关爱制度"), text);
    }

    @Test
    @Practice("R1-P12")
    void eachOfTheSeventeenFactsIsReproduced() throws IOException {
        OfficeR1 office = new OfficeR1(world);
        state(office);
        JsonPath report = read(office, draft(office));
        List<Executable> checks = new ArrayList<>();
        facts().forEach(fact -> checks.add(() -> reproduces(fact, report)));
        assertEquals(17, checks.size());
        assertAll(checks);
    }

    @Test
    @Practice("R1-P05")
    void helpersChildrenAndVillagesComeFromPairingsBeforeAndAfterOneEnds() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        assertFigures(office, id, Map.of("PAIR_HELPERS", 32, "PAIR_CHILDREN", 28, "PAIR_VILLAGES", 2));
        UUID child = office.addChild("新来的", office.county.otherVillage);
        office.addPairing(child, office.helpers.get(0));
        assertFigures(office, id, Map.of("PAIR_HELPERS", 32, "PAIR_CHILDREN", 29, "PAIR_VILLAGES", 3));
        sql("UPDATE pairing SET ends_on = starts_on, end_reason = 'MISTAKE' WHERE child_id = ?", office.children.get(27));
        assertFigures(office, id, Map.of("PAIR_HELPERS", 31, "PAIR_CHILDREN", 28, "PAIR_VILLAGES", 3));
    }

    @Test
    @Practice("R1-P12")
    void visitPersonTimesFollowAVisitAddedAndOneCancelled() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        assertFigures(office, id, Map.of("HOME_VISITS", 43));
        office.addVisit("ROUTINE", office.from.plusDays(1), true, office.children.subList(0, 2));
        office.addVisit("ROUTINE", office.from.plusDays(1), false, office.children.subList(2, 3));
        assertFigures(office, id, Map.of("HOME_VISITS", 45));
        cancelVisit(office.singleVisits.get(3));
        assertFigures(office, id, Map.of("HOME_VISITS", 44));
    }

    @Test
    @Practice("R1-P12")
    void callsFollowOneAddedAndOneCancelled() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        assertFigures(office, id, Map.of("PHONE_CONTACTS", 124));
        UUID call = office.addContact("TOWN_CADRE", office.from.plusDays(2), office.children.get(0));
        office.addContact("NEIGHBOUR", office.from.plusDays(2), office.children.get(0));
        assertFigures(office, id, Map.of("PHONE_CONTACTS", 125));
        sql("UPDATE contact_child SET effective = FALSE WHERE contact_id = ?", call);
        assertFigures(office, id, Map.of("PHONE_CONTACTS", 124));
    }

    @Test
    void childrenVisitedAtTheFestivalFollowItsCancellation() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        assertFigures(office, id, Map.of("VISITED_CHILDREN", 28));
        assertRecords(office, id, "EVENT_DATE", 1);
        cancelVisit(office.festivalVisit);
        assertFigures(office, id, Map.of("VISITED_CHILDREN", 0));
        world.as(office.officer).get("/reports/{id}", id).then().statusCode(200)
                .body("figures.find { it.code == 'EVENT_DATE' }.source", equalTo("MISSING"));
        office.addVisit("FESTIVAL", office.from.withMonth(6).withDayOfMonth(1), true, office.children.subList(0, 3));
        assertFigures(office, id, Map.of("VISITED_CHILDREN", 3));
        assertTrue(text(read(office, id)).contains("六一儿童节，"));
    }

    @Test
    void rulesDocumentsAndTheGroupOpenTheirRecords() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        List.of("NORM_PARENT_CALL", "NORM_GUARDIAN_TALK", "POLICY_DOC_NO").forEach(code -> assertRecords(office, id, code, 1));
        assertRecords(office, id, "LEADING_GROUP", 3);
        assertTrue(text(read(office, id)).contains("领导小组共3人，赵局长亲自挂帅，钱副局长具体负责，孙主任积极参与。"));
        records(office, id, "DONATION_CASH").statusCode(404).body("code", equalTo("report.figure-without-records"));
        records(office, id, "NO_SUCH").statusCode(404).body("code", equalTo("resource.not-found"));
    }

    @Test
    void personTimesListOneRowForEachVisitAndChildPageByPage() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        List<String> keys = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = world.as(office.officer).queryParam("limit", 20).queryParam("cursor", cursor == null ? "" : cursor)
                    .get("/reports/{id}/figures/HOME_VISITS/records", id).then().statusCode(200).body("total", equalTo(43)).extract().jsonPath();
            page.<Map<String, Object>>getList("items").forEach(r -> keys.add(r.get("id") + "/" + r.get("childId")));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(43, keys.stream().distinct().count());
        assertEquals(28, keys.stream().filter(k -> k.startsWith(office.festivalVisit.toString())).count());
    }

    @Test
    void thePageSaysWhichFigureIsCountedStatedOrMissing() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        world.as(office.officer).get("/reports/{id}", id).then().statusCode(200)
                .body("figures.find { it.code == 'HOME_VISITS' }.source", equalTo("COMPUTED"),
                        "figures.find { it.code == 'DONATION_CASH' }.source", equalTo("MISSING"),
                        "figures.find { it.code == 'DONATION_CASH' }.printed", equalTo("—"));
        assertTrue(!text(read(office, id)).contains("资金") && !text(read(office, id)).contains("在省级媒体"));
        state(office);
        world.as(office.officer).get("/reports/{id}", id).then()
                .body("figures.find { it.code == 'DONATION_CASH' }.source", equalTo("STATED"),
                        "figures.find { it.code == 'DONATION_CASH' }.statedSource", equalTo("局办公室台账"),
                        "figures.find { it.code == 'HOME_VISITS' }.qualifier", equalTo("MORE_THAN"));
    }

    @Test
    @Practice("R1-P23")
    void theOutlookIsEditedAndKept() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        var body = update("SHORTCOMINGS", "家访{HOME_VISITS}人次,还不够。", true);
        world.as(office.officer).header("If-Match", "\"v0\"").body(body).put("/reports/{id}", id).then().statusCode(200)
                .body("version", equalTo(1), "title", equalTo("新标题"));
        String text = text(read(office, id));
        assertTrue(text.contains("家访43人次，还不够。") && text.contains("在今后的工作中，我们将加大关爱强度，"), text);
    }

    @Test
    void theStyleMayPrintWhatWasCounted() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        world.as(office.officer).header("If-Match", "\"v0\"").body(update("OUTLOOK", "", false)).put("/reports/{id}", id).then().statusCode(200)
                .body("figures.find { it.code == 'HOME_VISITS' }.printed", equalTo("43人次"),
                        "figures.find { it.code == 'HOME_VISITS' }.qualifier", equalTo("EXACT"));
        assertTrue(text(read(office, id)).contains("开展家访慰问活动43人次。"));
    }

    @Test
    void aStaleVersionAnUnknownFigureAndAnUnknownSectionAreRefused() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        world.as(office.officer).header("If-Match", "\"v4\"").body(update("OUTLOOK", "x", true)).put("/reports/{id}", id).then().statusCode(412);
        world.as(office.officer).body(update("OUTLOOK", "x", true)).put("/reports/{id}", id).then().statusCode(428);
        world.as(office.officer).header("If-Match", "\"v0\"").body(update("OUTLOOK", "{NO_SUCH}", true)).put("/reports/{id}", id).then()
                .statusCode(400).body("errors[0].field", equalTo("sections[0].paragraphs[0].text"), "errors[0].code", equalTo("report.slot-unknown"));
        world.as(office.officer).header("If-Match", "\"v0\"").body(update("NOWHERE", "x", true)).put("/reports/{id}", id).then()
                .statusCode(400).body("errors[0].code", equalTo("report.paragraph-unknown"));
        world.as(office.officer).header("If-Match", "\"v9\"").post("/reports/{id}/finalization", id).then().statusCode(412);
    }

    @Test
    void aFinalReportNeverChangesAndTellsWhatTheRecordsSayNow() {
        OfficeR1 office = new OfficeR1(world);
        state(office);
        String id = draft(office);
        finish(office, id);
        office.addVisit("ROUTINE", office.from.plusDays(1), true, office.children.subList(0, 9));
        cancelVisit(office.singleVisits.get(0));
        JsonPath report = read(office, id);
        assertEquals(43, report.getInt("figures.find { it.code == 'HOME_VISITS' }.value"));
        assertEquals(51, report.getInt("figures.find { it.code == 'HOME_VISITS' }.currentValue"));
        assertEquals(Map.of("code", "HOME_VISITS", "frozen", "40多人次", "current", "50多人次", "addedRecords", 9, "removedRecords", 1),
                report.getMap("differences.find { it.code == 'HOME_VISITS' }"));
        assertEquals(1, report.getList("differences").size());
        assertTrue(text(report).contains("开展家访慰问活动40多人次"));
        world.as(office.officer).header("If-Match", "\"v1\"").body(update("OUTLOOK", "x", true)).put("/reports/{id}", id).then()
                .statusCode(409).body("code", equalTo("report.final"));
        world.as(office.officer).header("If-Match", "\"v1\"").post("/reports/{id}/finalization", id).then().statusCode(409);
    }

    @Test
    void theListBehindAFinalFigureIsThatOfThenWithWhatBecameOfEachRecord() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        finish(office, id);
        cancelVisit(office.singleVisits.get(0));
        UUID erased = office.singleVisits.get(1);
        sql("DELETE FROM home_visit_child WHERE home_visit_id = ?", erased);
        sql("DELETE FROM home_visit WHERE id = ?", erased);
        office.addVisit("ROUTINE", office.from.plusDays(1), true, office.children.subList(0, 1));
        records(office, id, "HOME_VISITS").statusCode(200).body("total", equalTo(43), "items", hasSize(43),
                "items.findAll { it.state == 'COUNTED' }.size()", equalTo(41),
                "items.find { it.id == '" + office.singleVisits.get(0) + "' }.state", equalTo("NO_LONGER_COUNTED"),
                "items.find { it.id == '" + erased + "' }.state", equalTo("GONE"),
                "items.find { it.id == '" + erased + "' }.title", nullValue());
        COUNTED.stream().filter(c -> !c.equals("HOME_VISITS")).forEach(code -> assertEquals(
                read(office, id).getInt("figures.find { it.code == '" + code + "' }.recordCount"), total(office, id, code), code));
    }

    @Test
    void numbersRunByOrganizationAndYear() {
        OfficeR1 office = new OfficeR1(world);
        int year = world.today().getYear();
        finish(office, draft(office)).body("number", equalTo("〔" + year + "〕1号"), "contentHash", matchesPattern("[0-9a-f]{64}"),
                "finalizedBy.id", equalTo(office.officer.toString()));
        finish(office, draft(office)).body("number", equalTo("〔" + year + "〕2号"), "differences", empty());
        world.as(office.officer).queryParam("status", "FINAL").get("/reports").then().statusCode(200).body("total", equalTo(2),
                "items.number", hasItem("〔" + year + "〕1号"));
    }

    @Test
    void aHelperMayNotAndAnotherOrganizationsOfficerFindsNothing() {
        OfficeR1 office = new OfficeR1(world);
        String id = draft(office);
        UUID stranger = world.county().person(Role.ORGANIZATION_OFFICER);
        office.county.as(Role.HELPER).get("/reports/{id}", id).then().statusCode(403);
        office.county.as(Role.HELPER).get("/indicators").then().statusCode(403);
        office.county.as(Role.VILLAGE_DIRECTOR).body(office.reportRequest()).post("/reports").then().statusCode(403);
        for (String path : List.of("/reports/{id}", "/reports/{id}/figures/HOME_VISITS/records", "/reports/{id}/document")) {
            world.as(stranger).accept("*/*").get(path, id).then().statusCode(404);
        }
        world.as(stranger).header("If-Match", "\"v0\"").body(update("OUTLOOK", "x", true)).put("/reports/{id}", id).then().statusCode(404);
        world.as(stranger).header("If-Match", "\"v0\"").post("/reports/{id}/finalization", id).then().statusCode(404);
        world.as(stranger).get("/reports").then().statusCode(200).body("items.id", not(hasItem(id)), "total", equalTo(0));
        world.as(stranger).body(office.reportRequest()).post("/reports").then().statusCode(400)
                .body("errors[0].code", equalTo("report.organization-unknown"));
    }

    @Test
    void aHeadTeacherWritesTheReportOfHerSchoolAndOfNoOther() {
        OfficeR1 office = new OfficeR1(world);
        UUID head = office.county.person(Role.HEAD_TEACHER);
        Map<String, Object> body = office.reportRequest();
        world.as(head).body(body).post("/reports").then().statusCode(400).body("errors[0].code", equalTo("report.organization-unknown"));
        body.put("organizationId", office.county.school);
        String id = world.as(head).body(body).post("/reports").then().statusCode(201).body("organization.id", equalTo(office.county.school.toString()))
                .extract().path("id");
        world.as(head).get("/reports").then().body("items.id", hasItem(id), "total", equalTo(1));
        world.as(office.officer).get("/reports/{id}", id).then().statusCode(404);
    }

    @Test
    void figuresOfAnotherOfficeDoNotCountAndACountyAdministratorSeesTheSame() {
        OfficeR1 office = new OfficeR1(world);
        new OfficeR1(world);
        String id = draft(office);
        office.county.as(Role.COUNTY_ADMIN).get("/reports/{id}", id).then().statusCode(200)
                .body("figures.find { it.code == 'HOME_VISITS' }.value", equalTo(43),
                        "figures.find { it.code == 'PAIR_HELPERS' }.value", equalTo(32));
        office.county.as(Role.COUNTY_ADMIN).get("/reports/{id}/figures/PHONE_CONTACTS/records", id).then().body("total", equalTo(124));
    }

    @Test
    void badPeriodsAreRefused() {
        OfficeR1 office = new OfficeR1(world);
        Map<String, Object> body = office.reportRequest();
        body.put("asOf", world.today().plusDays(1));
        world.as(office.officer).body(body).post("/reports").then().statusCode(400).body("errors[0].field", equalTo("asOf"));
        body.putAll(Map.of("asOf", office.asOf, "periodTo", office.from.minusDays(1)));
        world.as(office.officer).body(body).post("/reports").then().statusCode(400).body("errors[0].field", equalTo("periodTo"));
        body.putAll(Map.of("periodFrom", office.from.minusYears(6), "periodTo", office.to));
        world.as(office.officer).body(body).post("/reports").then().statusCode(400).body("errors[0].code", equalTo("report.period-too-long"));
    }

    @Test
    void statedValuesAreReplacedTogetherUnderOneVersion() {
        OfficeR1 office = new OfficeR1(world);
        state(office).body("version", equalTo(1), "values", hasSize(7));
        world.as(office.officer).header("If-Match", "\"v0\"").body(office.statedRequest()).put("/stated-values").then().statusCode(412);
        Map<String, Object> one = office.statedRequest();
        one.put("values", List.of(OfficeR1.stated("MEDIA_PROV", 4, "EXACT")));
        world.as(office.officer).header("If-Match", "\"v1\"").body(one).put("/stated-values").then().statusCode(200)
                .body("version", equalTo(2), "values.code", equalTo(List.of("MEDIA_PROV")), "values[0].value", equalTo(4));
        one.put("values", List.of(json("code", "MEDIA_PROV", "qualifier", "EXACT", "source", "台账")));
        world.as(office.officer).header("If-Match", "\"v2\"").body(one).put("/stated-values").then().statusCode(400)
                .body("errors[0].field", equalTo("values[0].value"));
        office.county.as(Role.HELPER).header("If-Match", "\"v2\"").body(one).put("/stated-values").then().statusCode(403);
        world.as(world.county().person(Role.ORGANIZATION_OFFICER)).queryParam("organizationId", office.unit).queryParam("periodFrom", office.from.toString())
                .queryParam("periodTo", office.to.toString()).get("/stated-values").then().statusCode(404);
    }

    @Test
    void theCatalogueDefinesEachFigureInWords() {
        World.County county = world.county();
        county.as(Role.ORGANIZATION_OFFICER).get("/indicators").then().statusCode(200).body("total", equalTo(18),
                "items.find { it.code == 'HOME_VISITS' }.definitionZh", containsString("走访记录×儿童"),
                "items.find { it.code == 'HOME_VISITS' }.unit", equalTo("人次"),
                "items.findAll { it.definitionEn.length() < 20 }", empty());
    }

    private static void reproduces(JsonNode fact, JsonPath report) {
        String id = fact.get("id").asText();
        Map<String, Object> figure = report.getMap("figures.find { it.code == '" + fact.get("code").asText() + "' }");
        String value = fact.get("value").asText();
        switch (fact.get("qualifier").asText()) {
            case "exact", "list-count", "norm" -> assertEquals(value, String.valueOf(figure.get("value")), id);
            case ">" -> {
                assertTrue(((Number) figure.get("value")).intValue() > Integer.parseInt(value), id);
                assertEquals(value + "多" + fact.get("unit").asText(), figure.get("printed"), id);
                assertEquals("MORE_THAN", figure.get("qualifier"), id);
            }
            case "ref" -> assertEquals(value, figure.get("text"), id);
            default -> assertTrue(fact.get("verbatim").asText().contains((String) figure.get("text")), id);
        }
        assertTrue(text(report).contains(fact.get("phrase").asText()), id + ": " + fact.get("phrase").asText());
    }

    private void assertFigures(OfficeR1 office, String id, Map<String, Integer> expected) {
        JsonPath report = read(office, id);
        expected.forEach((code, value) -> {
            assertEquals(value, report.getInt("figures.find { it.code == '" + code + "' }.value"), code);
            assertEquals(value, total(office, id, code), "records of " + code);
        });
    }

    private void assertRecords(OfficeR1 office, String id, String code, int records) {
        assertEquals(records, read(office, id).getInt("figures.find { it.code == '" + code + "' }.recordCount"), code);
        assertEquals(records, total(office, id, code), code);
    }

    private int total(OfficeR1 office, String id, String code) {
        return records(office, id, code).statusCode(200).extract().path("total");
    }

    private io.restassured.response.ValidatableResponse records(OfficeR1 office, String id, String code) {
        return world.as(office.officer).get("/reports/{id}/figures/{code}/records", id, code).then();
    }

    private io.restassured.response.ValidatableResponse finish(OfficeR1 office, String id) {
        return world.as(office.officer).header("If-Match", "\"v0\"").post("/reports/{id}/finalization", id).then().statusCode(200)
                .body("status", equalTo("FINAL"), "version", equalTo(1));
    }

    private io.restassured.response.ValidatableResponse state(OfficeR1 office) {
        return world.as(office.officer).header("If-Match", "\"v0\"").body(office.statedRequest()).put("/stated-values").then().statusCode(200);
    }

    private String draft(OfficeR1 office) {
        return world.as(office.officer).body(office.reportRequest()).post("/reports").then().statusCode(201).extract().path("id");
    }

    private JsonPath read(OfficeR1 office, String id) {
        return world.as(office.officer).get("/reports/{id}", id).then().statusCode(200).extract().jsonPath();
    }

    private static Map<String, Object> update(String paragraph, String text, boolean rounding) {
        return json("title", "新标题", "style", json("qualifiers", rounding), "sections", List.of(json("code", "CLOSING", "paragraphs",
                List.of(json("code", paragraph, "text", text)))));
    }

    private static String text(JsonPath report) {
        StringBuilder text = new StringBuilder(report.getString("title"));
        report.<Map<String, Object>>getList("sections").forEach(s -> {
            text.append('\n').append(s.get("heading") == null ? "" : s.get("heading"));
            ((List<?>) s.get("paragraphs")).forEach(p -> text.append('\n').append(((Map<?, ?>) p).get("rendered")));
        });
        return text.toString();
    }

    private static List<JsonNode> facts() throws IOException {
        try (InputStream in = ReportTest.class.getResourceAsStream("/report/r1-facts.json")) {
            List<JsonNode> facts = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(facts::add);
            return facts;
        }
    }

    private void cancelVisit(UUID id) {
        sql("UPDATE home_visit SET cancelled_on = occurred_on, cancel_reason = '误录' WHERE id = ?", id);
        sql("UPDATE home_visit_child SET effective = FALSE WHERE home_visit_id = ?", id);
    }

    private void sql(String statement, UUID id) {
        try (Connection connection = database.getConnection(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setBytes(1, UuidBytes.of(id));
            assertTrue(prepared.executeUpdate() > 0, statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
