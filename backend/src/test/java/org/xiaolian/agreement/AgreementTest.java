package org.xiaolian.agreement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.document.WordFile;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class AgreementTest {
    @Inject
    World world;

    private World.County county;
    private UUID director;
    private UUID child;
    private String carer;

    @BeforeEach
    void aChildWithHerGrandmother() {
        county = world.county();
        director = county.person(Role.VILLAGE_DIRECTOR);
        child = county.child("张小雨");
        carer = carer("1960-05-01");
        care("PATERNAL_GRANDPARENTS", carer, json());
    }

    private String carer(String born) {
        return world.as(director).body(json("name", "王桂芳", "gender", "FEMALE", "birthDate", born, "regionCode", county.village, "phones",
                List.of(json("phone", "13900003333", "kind", "OWN", "dead", false)))).post("/guardians").then().statusCode(201).extract().path("id");
    }

    private void care(String type, String carerId, Map<String, Object> more) {
        Map<String, Object> body = json("careType", type, "carerId", carerId, "entrusted", true, "disqualificationChecked", true, "validFrom",
                world.today().minusDays(60).toString());
        body.putAll(more);
        world.as(director).body(body).post("/children/{id}/care-arrangements", child).then().statusCode(200);
    }

    private Map<String, Object> terms() {
        return json("carerId", carer, "relationCode", "62", "entrustedBy", "BOTH", "reason", "父母在深圳务工", "startsOn", world.today().minusDays(30).toString(),
                "endsOn", world.today().plusDays(300).toString(), "childrenCaredFor", 1, "carerAble", true, "violentOffence", false, "addiction", false,
                "formerNeglect", false, "otherwiseUnsuitable", false, "checkedOn", world.today().minusDays(31).toString(), "checkedBy", "儿童主任丙",
                "childOpinion", "AGREES", "opinionText", "愿意和奶奶一起住", "opinionOn", world.today().minusDays(31).toString(), "opinionAskedBy", "儿童主任丙",
                "contactsPerWeek", 2, "moneyFen", 80000, "moneyPeriod", "MONTH");
    }

    private String draft(Map<String, Object> terms) {
        return world.as(director).body(terms).post("/children/{id}/care-agreements", child).then().statusCode(201).body("status", equalTo("DRAFT"))
                .extract().path("id");
    }

    private ValidatableResponse sign(String id, Map<String, Object> more) {
        Map<String, Object> body = json("signedOn", world.today().minusDays(30).toString(), "method", "PAPER", "signedBy", "张建军、李秀英", "witness", "儿童主任丙",
                "childSigned", true);
        body.putAll(more);
        return world.as(director).body(body).post("/care-agreements/{id}/signature", id).then();
    }

    private ValidatableResponse notice(String id, String party) {
        return world.as(director).body(json("party", party, "on", world.today().minusDays(20).toString(), "receiver", "校长戊"))
                .post("/care-agreements/{id}/notice", id).then();
    }

    private int count(String standing) {
        List<Integer> counts = world.as(director).get("/care-register-summary").then().statusCode(200).extract()
                .path("counts.findAll { it.standing == '" + standing + "' }.children");
        int total = world.as(director).queryParam("standing", standing).get("/care-register").then().statusCode(200).extract().path("total");
        assertEquals(counts.get(0), total, standing + ": the number and its list");
        return total;
    }

    @Test
    void anAgreementGoesFromDraftOverSigningAndBothNoticesIntoForceAndEnds() {
        String id = draft(terms());
        world.as(director).get("/care-agreements/{id}", id).then().statusCode(200).body("missing", empty());
        notice(id, "SCHOOL").statusCode(409).body("code", equalTo("agreement.not-signed"));
        sign(id, json()).statusCode(200).body("status", equalTo("SIGNED"), "paperMissing", equalTo(false));
        notice(id, "SCHOOL").statusCode(200).body("status", equalTo("SIGNED"), "schoolReceiver", equalTo("校长戊"));
        notice(id, "VILLAGE").statusCode(200).body("status", equalTo("IN_FORCE"));
        sign(id, json()).statusCode(409).body("code", equalTo("agreement.already-signed"));
        world.as(director).header("If-Match", "\"v3\"").body(terms()).put("/care-agreements/{id}", id).then().statusCode(409).body("code",
                equalTo("agreement.not-a-draft"));
        world.as(director).body(json("endedOn", world.today().toString(), "reason", "PARENT_RETURNED")).post("/care-agreements/{id}/closure", id).then()
                .statusCode(200).body("status", equalTo("ENDED"), "endReason", equalTo("PARENT_RETURNED"));
        world.as(director).queryParam("childId", child).get("/care-agreements").then().statusCode(200).body("items.status", contains("ENDED"));
    }

    @Test
    @Practice("R2-P22")
    void signingAsksForEverythingTheLawAsksFor() {
        Map<String, Object> bare = json("carerId", carer("2012-01-01"), "entrustedBy", "FATHER", "startsOn", world.today().toString());
        String id = draft(bare);
        world.as(director).get("/care-agreements/{id}", id).then().body("missing.code", contains("agreement.carer-minor", "agreement.carer-not-able",
                "agreement.checks-missing", "agreement.reason-missing", "agreement.child-not-heard", "agreement.weekly-contact"));
        sign(id, json()).statusCode(400).body("errors.field", contains("carerId", "carerAble", "checkedOn", "reason", "childOpinion", "contactsPerWeek"));
        Map<String, Object> terms = terms();
        terms.put("childOpinion", "TOO_YOUNG");
        terms.put("addiction", true);
        world.as(director).header("If-Match", "\"v0\"").body(terms).put("/care-agreements/{id}", id).then().statusCode(200).body("missing.code",
                contains("agreement.carer-disqualified", "agreement.child-not-heard"));
        world.as(director).header("If-Match", "\"v0\"").body(terms).put("/care-agreements/{id}", id).then().statusCode(412);
        sign(id, json("childSigned", false)).statusCode(400).body("errors.field", contains("checkedOn", "childOpinion", "childSigned"));
    }

    @Test
    void aConfirmationFromAfarNamesTheCallerAndWaitsForPaperAtTheNextHomeComing() {
        String id = draft(terms());
        sign(id, json("method", "REMOTE", "childSigned", false)).statusCode(400).body("errors.code", contains("agreement.remote-incomplete"));
        sign(id, json("method", "REMOTE", "childSigned", false, "confirmedBy", "儿童主任丙", "confirmedThrough", "VIDEO")).statusCode(200)
                .body("paperMissing", equalTo(true));
        assertEquals(1, count("PAPER_MISSING"));
        assertEquals(1, count("SIGNED"));
        world.as(director).body(json("on", world.today().toString())).post("/care-agreements/{id}/paper-signature", id).then().statusCode(200)
                .body("paperMissing", equalTo(false), "paperSignedOn", equalTo(world.today().toString()));
        assertEquals(0, count("PAPER_MISSING"));
    }

    @Test
    void theRegisterCountsWhoOughtToSignAndEachNumberOpensItsChildren() {
        assertEquals(1, count("DUE"));
        assertEquals(1, count("UNSIGNED"));
        county.child("没有照护记录");
        String id = draft(terms());
        assertEquals(0, count("SIGNED"));
        sign(id, json()).statusCode(200);
        assertEquals(1, count("SIGNED"));
        assertEquals(0, count("EXPIRING"));
        world.execute("UPDATE care_agreement SET ends_on = CURDATE() + INTERVAL 20 DAY WHERE id = ?", UUID.fromString(id));
        assertEquals(1, count("EXPIRING"));
        world.execute("UPDATE care_agreement SET ends_on = CURDATE() - INTERVAL 2 DAY WHERE id = ?", UUID.fromString(id));
        assertEquals(1, count("EXPIRED"));
        assertEquals(1, count("UNSIGNED"));
        world.as(director).queryParam("standing", "EXPIRED").get("/care-register").then().body("items.childName", contains("张小雨"), "items.status",
                contains("EXPIRED"), "items.carerName", contains("王桂芳"));
        world.as(director).get("/care-register-summary").then().body("signedPerMille", equalTo(0));
    }

    @Test
    void anAgreementUntilReturnIsReviewedEveryTwelveMonths() {
        Map<String, Object> terms = terms();
        terms.put("endsOn", null);
        String id = draft(terms);
        sign(id, json()).statusCode(200).body("reviewDueOn", equalTo(world.today().minusDays(30).plusMonths(12).toString()));
        assertEquals(0, count("REVIEW_DUE"));
        world.execute("UPDATE care_agreement SET signed_on = signed_on - INTERVAL 13 MONTH WHERE id = ?", UUID.fromString(id));
        assertEquals(1, count("REVIEW_DUE"));
        world.as(director).body(json("on", world.today().toString())).post("/care-agreements/{id}/review", id).then().statusCode(200)
                .body("reviewDueOn", equalTo(world.today().plusMonths(12).toString()));
        assertEquals(0, count("REVIEW_DUE"));
    }

    @Test
    void aSecondAgreementWaitsUntilTheFirstHasEnded() {
        sign(draft(terms()), json()).statusCode(200);
        sign(draft(terms()), json()).statusCode(409).body("code", equalTo("agreement.other-in-force"));
    }

    @Test
    void theWordFormPrintsWhatWasSignedEvenAfterTheCarerIsRenamed() throws IOException {
        String id = draft(terms());
        sign(id, json()).statusCode(200);
        world.execute("UPDATE guardian SET name = '改名' WHERE id = ?", UUID.fromString(carer));
        byte[] file = world.as(director).accept(WordFile.TYPE).get("/care-agreements/{id}/document", id).then().statusCode(200).extract().asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file)); XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            for (String part : List.of("委托照护协议", "张小雨", "王桂芳", "13900003333", "每月提供孩子的生活费用800元", "■同意", "愿意和奶奶一起住", "父母在深圳务工", "儿童主任丙")) {
                assertTrue(text.getText().contains(part), part);
            }
        }
        world.as(director).queryParam("childId", child).get("/care-agreements").then().body("items.carerName", contains("改名"));
    }

    @Test
    void theScanIsAnEntrustedCarePaperOfTheSameChild() {
        String id = draft(terms());
        world.as(director).body(json("attachmentId", Ids.next().toString())).post("/care-agreements/{id}/scan", id).then().statusCode(400).body("errors.code",
                contains("agreement.scan-unknown"));
        UUID scan = Ids.next();
        world.write(rows -> rows.add("attachment", "id", scan, "subject_kind", "CHILD", "subject_id", child, "child_id", child, "kind", "CARE_AGREEMENT",
                "content_type", "application/pdf", "size_bytes", 9L, "wrapped_key", new byte[] {1}, "uploaded_by", director, "created_at",
                java.time.Instant.parse("2026-01-01T00:00:00Z"), "version", 0L));
        world.as(director).body(json("attachmentId", scan.toString())).post("/care-agreements/{id}/scan", id).then().statusCode(200).body("scanId",
                equalTo(scan.toString()));
    }

    @Test
    void whoAnswersForAnotherPlaceFindsNothingAndAHelperMayNot() {
        String id = draft(terms());
        UUID stranger = world.county().person(Role.VILLAGE_DIRECTOR);
        world.as(stranger).get("/care-agreements/{id}", id).then().statusCode(404);
        world.as(stranger).body(terms()).post("/children/{id}/care-agreements", child).then().statusCode(404);
        world.as(stranger).get("/care-register").then().statusCode(200).body("total", equalTo(0));
        world.as(county.helperOf(child)).get("/care-agreements/{id}", id).then().statusCode(403);
        county.as(Role.TOWN_SUPERVISOR).get("/care-agreements/{id}", id).then().statusCode(200);
    }

    // ---- alerts (D-8, D-10) ------------------------------------------------------------------------------------------------

    private void born(int years) {
        LocalDate day = world.today().minusYears(years).minusDays(1);
        world.execute("UPDATE child SET birth_date = '" + day + "' WHERE id = ?", child);
    }

    private ValidatableResponse alerts() {
        return world.as(director).get("/care-alerts").then().statusCode(200);
    }

    @Test
    void whatTheLawForbidsIsAnAlertAtOnceAndEndsWhenTheFactsChange() {
        alerts().body("total", equalTo(0));
        born(7);
        care("NOBODY", null, json("validFrom", world.today().minusDays(10).toString()));
        alerts().body("items.childName", contains("张小雨"), "items[0].age", equalTo(7), "items[0].kinds", containsInAnyOrder("NOBODY_CARES", "UNDER_8_UNATTENDED"));
        care("RELATIVE", carer, json("validFrom", world.today().minusDays(5).toString(), "livesAlone", true));
        alerts().body("items.kinds", contains(contains("UNDER_16_ALONE")));
        care("RELATIVE", carer, json("validFrom", world.today().toString()));
        alerts().body("total", equalTo(0));
    }

    @Test
    void anAlertIsClosedOnlyByAnActionAndIsBackAfterThePlannedVisit() {
        born(12);
        care("NOBODY", null, json("validFrom", world.today().toString()));
        String arrangement = alerts().extract().path("items[0].arrangementId");
        Map<String, Object> visit = json("arrangementId", arrangement, "kind", "NOBODY_CARES", "action", "VISIT_PLANNED", "note", "明天和村支书一起上门", "visitOn",
                world.today().plusDays(8).toString());
        world.as(director).body(visit).post("/children/{id}/care-alert-actions", child).then().statusCode(400).body("errors.field", contains("visitOn"));
        visit.put("visitOn", world.today().plusDays(1).toString());
        world.as(director).body(visit).post("/children/{id}/care-alert-actions", child).then().statusCode(200).body("items.actedBy.name",
                contains("测试VILLAGE_DIRECTOR"));
        alerts().body("total", equalTo(0));
        world.as(director).body(visit).post("/children/{id}/care-alert-actions", child).then().statusCode(409).body("code", equalTo("care-alert.gone"));
        world.execute("UPDATE care_alert_action SET holds_until = CURDATE() - INTERVAL 2 DAY WHERE child_id = ?", child);
        alerts().body("total", equalTo(1));
        visit.putAll(json("action", "MANDATORY_REPORT", "note", "已向派出所和镇政府报告", "visitOn", null));
        world.as(director).body(visit).post("/children/{id}/care-alert-actions", child).then().statusCode(200);
        world.as(director).get("/children/{id}/care-alert-actions", child).then().statusCode(200).body("items.action", hasItems("MANDATORY_REPORT", "VISIT_PLANNED"),
                "items[0].visitOn", nullValue());
        alerts().body("total", equalTo(0));
    }

    @Test
    void aCarerWithAnImpedimentIsAnAlertAlreadyInTheDraft() {
        Map<String, Object> terms = terms();
        terms.put("violentOffence", true);
        draft(terms);
        alerts().body("items.kinds", contains(contains("DISQUALIFIED_CARER")));
        world.as(county.helperOf(child)).get("/care-alerts").then().statusCode(403);
        world.as(world.county().person(Role.VILLAGE_DIRECTOR)).get("/children/{id}/care-alert-actions", child).then().statusCode(404);
    }
}
