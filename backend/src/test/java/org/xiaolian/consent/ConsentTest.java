package org.xiaolian.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.attachment.TestAttachments;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class ConsentTest {
    private static final UUID CARE_FILE = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID PUBLICITY = UUID.fromString("019a0000-0000-7000-8000-000000000006");

    @Inject
    World world;

    @Inject
    ConsentDirectory consents;

    @Inject
    StatementCounter statements;

    private Map<String, Object> signed(String relation, LocalDate day, UUID purpose, boolean granted) {
        return json("purposes", List.of(json("purposeId", purpose, "granted", granted)), "signerName", "李秀英", "relation", relation, "identityCheck", "ID_CARD_SEEN",
                "way", "PAPER", "givenOn", day.toString());
    }

    private ValidatableResponse sign(UUID person, UUID child, Map<String, Object> body) {
        return world.as(person).body(body).post("/children/{id}/consents", child).then();
    }

    private static String photo(ValidatableResponse response) {
        return response.statusCode(200).extract().path("standing.find { it.purpose.code == 'PHOTO' }.state");
    }

    private String photo(UUID person, UUID child) {
        return photo(world.as(person).get("/children/{id}/consents", child).then());
    }

    @Test
    void whatTheLawDemandsNeedsNoConsentAndTheRestIsOffUntilTheGuardianAgrees() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        world.as(director).get("/children/{id}/consents", child).then().statusCode(200)
                .body("standing.find { it.purpose.code == 'CARE_FILE' }.state", equalTo("NOT_NEEDED"), "standing.find { it.purpose.code == 'PHOTO' }.state", equalTo("MISSING"),
                        "records", empty(), "childMustAgree", equalTo(false), "writable", equalTo(true));
        assertFalse(consents.mayUsePhoto(child, world.today()));
        assertEquals("GIVEN", photo(sign(director, child, signed("MOTHER", world.today().minusDays(3), World.PHOTO_PURPOSE, true))));
        assertTrue(consents.mayUsePhoto(child, world.today()));
        assertFalse(consents.mayUsePhoto(child, world.today().minusDays(4)));
        assertFalse(consents.allows(child, "PUBLICITY", world.today()));
        assertTrue(consents.allows(child, "CARE_FILE", world.today()));
        assertFalse(consents.allows(child, "NO_SUCH", world.today()));
    }

    @Test
    void whatACarerSignsCountsWhenAParentHasConfirmedIt() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        ValidatableResponse answer = sign(director, child, signed("CARER", world.today().minusDays(9), World.PHOTO_PURPOSE, true));
        assertEquals("PARENT_TO_CONFIRM", photo(answer));
        assertFalse(consents.mayUsePhoto(child, world.today()));
        String id = answer.extract().path("records[0].id");
        world.as(director).get("/consents").then().statusCode(200).body("items.childName", contains("张小雨"), "items[0].purposeCodes", contains("PHOTO"), "total", equalTo(1));
        county.as(Role.TOWN_SUPERVISOR).queryParam("regionCode", county.otherVillage).get("/consents").then().body("items", empty());
        Map<String, Object> confirmation = json("confirmedBy", "张建军", "way", "WECHAT", "confirmedOn", world.today().toString());
        world.as(director).header("If-Match", "\"v7\"").body(confirmation).post("/consents/{id}/confirmation", id).then().statusCode(412);
        assertEquals("GIVEN", photo(world.as(director).header("If-Match", "\"v0\"").body(confirmation).post("/consents/{id}/confirmation", id).then()
                .body("records[0].confirmedBy", equalTo("张建军"))));
        world.as(director).get("/consents").then().body("items", empty());
        world.as(director).header("If-Match", "\"v1\"").body(confirmation).post("/consents/{id}/confirmation", id).then().statusCode(409)
                .body("code", equalTo("consent.not-awaiting"));
    }

    @Test
    void aCarerCannotTurnAParentsNoIntoAYesButMayAlwaysSayNo() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        sign(director, child, signed("FATHER", world.today().minusDays(9), World.PHOTO_PURPOSE, false)).statusCode(200);
        assertEquals("REFUSED", photo(sign(director, child, signed("CARER", world.today().minusDays(5), World.PHOTO_PURPOSE, true))));
        assertEquals("GIVEN", photo(sign(director, child, signed("FATHER", world.today().minusDays(3), World.PHOTO_PURPOSE, true))));
        assertEquals("REFUSED", photo(sign(director, child, signed("CARER", world.today(), World.PHOTO_PURPOSE, false))));
    }

    @Test
    void fromFourteenOnTheChildIsAskedItself() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        LocalDate birthday = world.today().minusYears(14).plusDays(1);
        setBirthDate(child, birthday);
        assertEquals("GIVEN", photo(sign(director, child, signed("MOTHER", world.today(), World.PHOTO_PURPOSE, true))));
        setBirthDate(child, birthday.minusDays(1));
        assertEquals("CHILD_TO_ASK", photo(director, child));
        Map<String, Object> body = signed("MOTHER", world.today(), World.PHOTO_PURPOSE, true);
        sign(director, child, body).statusCode(400).body("errors[0].field", equalTo("childAgreed"), "errors[0].code", equalTo("consent.child-must-be-asked"));
        body.put("childAgreed", false);
        assertEquals("REFUSED", photo(sign(director, child, body)));
        body.put("childAgreed", true);
        assertEquals("GIVEN", photo(sign(director, child, body)));
    }

    private void setBirthDate(UUID child, LocalDate day) {
        world.execute("UPDATE child SET birth_date = '" + day + "' WHERE id = ?", child);
    }

    @Test
    void aWithdrawalStopsThePurposeThatDayAndLeavesTheOthers() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> both = signed("MOTHER", world.today().minusDays(9), PUBLICITY, true);
        both.put("purposes", List.of(json("purposeId", PUBLICITY, "granted", true), json("purposeId", World.PHOTO_PURPOSE, "granted", true)));
        String id = sign(director, child, both).statusCode(200).extract().path("records[0].id");
        Map<String, Object> withdrawal = json("purposeIds", List.of(World.PHOTO_PURPOSE), "withdrawnOn", world.today().minusDays(1).toString(), "reason", "母亲来电,不愿再拍照");
        world.as(director).body(withdrawal).post("/consents/{id}/withdrawal", id).then().statusCode(428);
        assertEquals("WITHDRAWN", photo(world.as(director).header("If-Match", "\"v0\"").body(withdrawal).post("/consents/{id}/withdrawal", id).then()
                .body("standing.find { it.purpose.code == 'PUBLICITY' }.state", equalTo("GIVEN"), "records[0].version", equalTo(1))));
        assertFalse(consents.mayUsePhoto(child, world.today().minusDays(1)));
        assertTrue(consents.mayUsePhoto(child, world.today().minusDays(2)));
        world.as(director).header("If-Match", "\"v1\"").body(withdrawal).post("/consents/{id}/withdrawal", id).then().statusCode(400)
                .body("errors[0].code", equalTo("consent.purpose-not-in-consent"));
        withdrawal.put("purposeIds", List.of(PUBLICITY));
        withdrawal.put("withdrawnOn", world.today().minusDays(20).toString());
        world.as(director).header("If-Match", "\"v1\"").body(withdrawal).post("/consents/{id}/withdrawal", id).then().statusCode(400)
                .body("errors[0].code", equalTo("consent.before-given"));
        county.as(Role.AUDITOR).queryParam("childId", child).get("/access-entries").then().body("items.reason", hasItem("母亲来电,不愿再拍照"));
    }

    @Test
    void aConsentIsRefusedForWhatNeedsNoneForWhatIsUnknownAndWithoutAWitness() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        sign(director, child, signed("MOTHER", world.today(), CARE_FILE, true)).statusCode(400).body("errors[0].field", equalTo("purposes[0].purposeId"),
                "errors[0].code", equalTo("consent.purpose-needs-none"));
        sign(director, child, signed("MOTHER", world.today(), Ids.next(), true)).statusCode(400).body("errors[0].code", equalTo("consent.purpose-unknown"));
        sign(director, child, signed("MOTHER", world.today().plusDays(1), PUBLICITY, true)).statusCode(400).body("errors[0].code", equalTo("field.future-date"));
        Map<String, Object> oral = signed("MOTHER", world.today(), PUBLICITY, true);
        oral.put("way", "ORAL_WITNESSED");
        sign(director, child, oral).statusCode(400).body("errors[0].field", equalTo("witnessName"));
        oral.put("witnessName", "王主任");
        oral.put("guardianId", Ids.next());
        sign(director, child, oral).statusCode(400).body("errors[0].code", equalTo("consent.guardian-unknown"));
    }

    @Test
    void aSignatureNamesWhoOnFileGaveItAndItsPaper() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String mother = guardian(county, director, "李秀英");
        String carer = guardian(county, director, "王桂芳");
        world.as(director).body(json("parent", "MOTHER", "guardianId", mother, "presence", "AWAY_WORKING", "validFrom", world.today().minusDays(9).toString()))
                .post("/children/{id}/parent-facts", child).then().statusCode(200);
        world.as(director).body(json("carerId", carer, "careType", "PATERNAL_GRANDPARENTS", "entrusted", false, "disqualificationChecked", false, "validFrom",
                world.today().minusDays(9).toString())).post("/children/{id}/care-arrangements", child).then().statusCode(200);
        String scan = TestAttachments.picture(world, director, child, "CONSENT_FORM", "同意书.png");
        Map<String, Object> body = signed("MOTHER", world.today(), World.PHOTO_PURPOSE, true);
        body.put("attachmentId", scan);
        body.put("guardianId", carer);
        sign(director, child, body).statusCode(400).body("errors.field", contains("relation"), "errors.code", contains("consent.relation-differs"));
        body.put("guardianId", mother);
        sign(director, child, body).statusCode(200).body("records[0].guardianId", equalTo(mother), "records[0].attachmentId", equalTo(scan));
        body.putAll(json("relation", "CARER", "guardianId", carer, "signerName", "王桂芳"));
        sign(director, child, body).statusCode(200).body("records.find { it.guardianId == '" + carer + "' }.awaitsParent", equalTo(true));
        body.put("attachmentId", TestAttachments.picture(world, director, child, "MEDICAL", "病历.png"));
        sign(director, child, body).statusCode(400).body("errors.code", contains("consent.scan-unknown"));
        body.put("attachmentId", TestAttachments.picture(world, director, county.child("李子豪"), "CONSENT_FORM", "同意书.png"));
        sign(director, child, body).statusCode(400).body("errors.code", contains("consent.scan-unknown"));
    }

    private String guardian(World.County county, UUID who, String name) {
        return world.as(who).body(json("name", name, "regionCode", county.village, "phones", List.of())).post("/guardians").then().statusCode(201).extract().path("id");
    }

    @Test
    void othersNeitherSeeNorWriteConsents() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = sign(director, child, signed("CARER", world.today(), PUBLICITY, true)).statusCode(200).extract().path("records[0].id");
        UUID helper = county.helperOf(child);
        world.as(helper).get("/children/{id}/consents", child).then().statusCode(200).body("writable", equalTo(false));
        sign(helper, child, signed("MOTHER", world.today(), PUBLICITY, true)).statusCode(403);
        UUID stranger = world.person("别村主任", county.office);
        world.grant(stranger, Role.VILLAGE_DIRECTOR, county.otherVillage, null, null);
        world.as(stranger).get("/children/{id}/consents", child).then().statusCode(404);
        sign(stranger, child, signed("MOTHER", world.today(), PUBLICITY, true)).statusCode(404);
        world.as(stranger).header("If-Match", "\"v0\"").body(json("confirmedBy", "张", "way", "PAPER", "confirmedOn", world.today().toString()))
                .post("/consents/{id}/confirmation", id).then().statusCode(404);
        world.as(stranger).get("/consents").then().statusCode(200).body("items", empty(), "total", equalTo(0));
        county.as(Role.VOLUNTEER).get("/children/{id}/consents", child).then().statusCode(403);
    }

    @Test
    void aListOfFiftyCostsNoMoreStatementsThanAListOfTwo() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        for (String name : List.of("张小雨", "李小军", "王小燕")) {
            sign(director, county.child(name), signed("CARER", world.today(), PUBLICITY, true)).statusCode(200);
        }
        long two = statements.during(() -> world.as(director).queryParam("limit", 2).get("/consents").then().body("items.size()", equalTo(2)));
        long all = statements.during(() -> world.as(director).queryParam("limit", 50).get("/consents").then().body("items.size()", equalTo(3)));
        assertTrue(all <= two);
        String next = world.as(director).queryParam("limit", 2).get("/consents").then().extract().path("nextCursor");
        world.as(director).queryParam("limit", 2).queryParam("cursor", next).get("/consents").then().body("items.size()", equalTo(1), "nextCursor", nullValue());
    }

    @Test
    void aCountyAddsItsOwnPurposesAndANewTextAsksForNewConsents() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> camp = json("code", "CAMP", "nameZh", "夏令营", "nameEn", "Summer camp", "textZh", "向夏令营提供孩子的姓名和过敏情况。", "textEn",
                "Name and allergies for the summer camp.", "controller", "团县委", "legalBasis", "CONSENT", "active", true);
        String id = world.as(admin).body(camp).post("/processing-purposes").then().statusCode(201).body("textVersion", equalTo(1), "editable", equalTo(true)).extract().path("id");
        world.as(admin).body(camp).post("/processing-purposes").then().statusCode(409).body("code", equalTo("consent.purpose-code-taken"));
        sign(director, child, signed("MOTHER", world.today(), UUID.fromString(id), true)).statusCode(200)
                .body("standing.find { it.purpose.code == 'CAMP' }.state", equalTo("GIVEN"));
        camp.put("nameZh", "暑期夏令营");
        world.as(admin).header("If-Match", "\"v0\"").body(camp).put("/processing-purposes/{id}", id).then().statusCode(200).body("textVersion", equalTo(1));
        camp.put("textZh", "向夏令营提供孩子的姓名、过敏情况和父母电话。");
        world.as(admin).header("If-Match", "\"v1\"").body(camp).put("/processing-purposes/{id}", id).then().statusCode(200).body("textVersion", equalTo(2));
        world.as(director).get("/children/{id}/consents", child).then().body("standing.find { it.purpose.code == 'CAMP' }.state", equalTo("OUTDATED"));
        assertFalse(consents.allows(child, "CAMP", world.today()));
        world.as(admin).header("If-Match", "\"v0\"").body(camp).put("/processing-purposes/{id}", World.PHOTO_PURPOSE).then().statusCode(403)
                .body("code", equalTo("consent.purpose-general"));
        World.County other = world.county();
        other.as(Role.COUNTY_ADMIN).header("If-Match", "\"v2\"").body(camp).put("/processing-purposes/{id}", id).then().statusCode(404);
        other.as(Role.COUNTY_ADMIN).get("/processing-purposes").then().statusCode(200).body("items.code.contains('CAMP')", equalTo(false), "items.size()", equalTo(9));
        county.as(Role.TOWN_SUPERVISOR).body(camp).post("/processing-purposes").then().statusCode(403);
    }

    @Test
    @Practice("R2-P22")
    void whenTheCarerChangesTheChildIsAskedAndItsOwnWordsAreKept() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        LocalDate change = world.today().minusDays(30);
        world.write(rows -> {
            rows.add("care_arrangement", "id", Ids.next(), "child_id", child, "care_type", "NOBODY", "valid_from", change.minusYears(1), "valid_to", change.minusDays(1), "version", 0L,
                    "created_at", change.atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
            rows.add("care_arrangement", "id", Ids.next(), "child_id", child, "care_type", "NOBODY", "valid_from", change, "version", 0L, "created_at",
                    change.atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
        });
        world.as(director).get("/children/{id}/wishes", child).then().statusCode(200).body("items", empty(), "changesWithoutWish", contains(change.toString()));
        Map<String, Object> wish = json("topic", "CARE", "askedOn", change.minusDays(10).toString(), "tooYoung", false, "wish", "想跟奶奶住,不想住校");
        world.as(director).body(wish).post("/children/{id}/wishes", child).then().statusCode(200)
                .body("items[0].wish", equalTo("想跟奶奶住,不想住校"), "changesWithoutWish", empty());
        world.as(director).body(json("topic", "CARE", "askedOn", world.today().toString(), "tooYoung", false)).post("/children/{id}/wishes", child).then().statusCode(400)
                .body("errors[0].code", equalTo("consent.wish-required"));
        world.as(director).body(json("topic", "CARE", "askedOn", world.today().toString(), "tooYoung", true)).post("/children/{id}/wishes", child).then().statusCode(200)
                .body("items.tooYoung", contains(true, false));
        UUID helper = county.helperOf(child);
        world.as(helper).body(wish).post("/children/{id}/wishes", child).then().statusCode(403);
        world.as(county.helperOf(county.child("别人"))).get("/children/{id}/wishes", child).then().statusCode(404);
    }
}
