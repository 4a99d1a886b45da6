package org.xiaolian.guardian;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class FamilyTest {
    @Inject
    World world;

    private static Map<String, Object> guardian(World.County county, String name, String phone) {
        return json("name", name, "regionCode", county.village, "phones", List.of(json("phone", phone, "kind", "OWN", "dead", false)));
    }

    private static String add(World world, UUID director, Map<String, Object> body) {
        return world.as(director).body(body).post("/guardians").then().statusCode(201).extract().path("id");
    }

    private Map<String, Object> parent(String kind, String guardianId) {
        return json("parent", kind, "guardianId", guardianId, "presence", "AWAY_WORKING", "awaySince", "2024-03-01", "workPlace", "广东省深圳市",
                "validFrom", world.today().minusDays(100).toString());
    }

    @Test
    @Practice("R1-P06")
    void theRequiredContactsAreCompleteWhenBothParentsAndTheCarerCanBeReached() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String father = add(world, director, guardian(county, "张建军", "+86 139-0000-1111"));
        String mother = add(world, director, guardian(county, "李秀英", "13900002222"));
        String carer = add(world, director, guardian(county, "王桂芳", "0717-4110001"));
        world.as(director).body(parent("FATHER", father)).post("/children/{id}/parent-facts", child).then().statusCode(200)
                .body("parents.guardian.name", contains("张建军"), "parents[0].guardian.phones.phone", contains("13900001111"));
        world.as(director).get("/children/{id}", child).then().body("missing", hasItems("mother.presence", "mother.phone", "carer.name"));
        world.as(director).queryParam("contactsComplete", false).get("/children").then().body("items.name", contains("张小雨"));
        world.as(director).body(parent("MOTHER", mother)).post("/children/{id}/parent-facts", child).then().statusCode(200);
        world.as(director).body(json("carerId", carer, "careType", "PATERNAL_GRANDPARENTS", "relationCode", "62", "entrusted", true, "disqualificationChecked", true,
                "validFrom", world.today().minusDays(100).toString())).post("/children/{id}/care-arrangements", child).then().statusCode(200)
                .body("care.carer.name", contains("王桂芳"));
        world.as(director).get("/children/{id}", child).then().body("missing", not(hasItem("mother.phone")), "careType", equalTo("PATERNAL_GRANDPARENTS"));
        world.as(director).queryParam("contactsComplete", false).get("/children").then().body("total", equalTo(0));
        world.as(director).queryParam("q", "2222").get("/children").then().body("items.name", contains("张小雨"));
    }

    @Test
    @Practice({"R1-P22", "R1-P07"})
    void theNetworkNamesEverybodyAroundTheChildWithTheNumbersToCall() {
        World.County county = world.county();
        UUID child = county.child("李子豪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String carer = add(world, director, guardian(county, "赵奶奶", "13900003333"));
        world.as(director).body(json("carerId", carer, "careType", "PATERNAL_GRANDPARENTS", "entrusted", false, "disqualificationChecked", false, "validFrom",
                world.today().toString())).post("/children/{id}/care-arrangements", child).then().statusCode(200);
        UUID helper = county.helperOf(child);
        world.as(helper).get("/children/{id}/network", child).then().statusCode(200).body("people.kind", contains("CARER", "VILLAGE_DIRECTOR", "HELPER"),
                "people[0].name", equalTo("赵奶奶"), "people[0].phones[0].phone", equalTo("13900003333"), "people[0].phones[0].masked", equalTo(false));
        county.as(Role.ORGANIZATION_OFFICER).get("/children/{id}/network", child).then().statusCode(200).body("people[0].name", equalTo("赵奶奶"),
                "people[0].phones", empty());
        world.as(county.helperOf(county.child("别人"))).get("/children/{id}/network", child).then().statusCode(404);
    }

    @Test
    @Practice("R2-P23")
    void ofAGrandmotherAreKnownAgeSchoolingAndHealthAndHowSheCares() {
        World.County county = world.county();
        UUID child = county.child("何小满");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> body = guardian(county, "何奶奶", "13900009999");
        body.putAll(json("birthDate", "1951-04-02", "education", "NONE", "healthStatus", "ILL", "occupation", "务农"));
        String grandmother = add(world, director, body);
        world.as(director).body(json("carerId", grandmother, "careType", "PATERNAL_GRANDPARENTS", "relationCode", "62", "entrusted", true, "assessment", "POOR",
                "disqualificationChecked", true, "validFrom", world.today().minusDays(20).toString())).post("/children/{id}/care-arrangements", child).then().statusCode(200)
                .body("care[0].assessment", equalTo("POOR"));
        world.as(director).get("/guardians/{id}", grandmother).then().statusCode(200).body("birthDate", equalTo("1951-04-02"), "education", equalTo("NONE"), "healthStatus",
                equalTo("ILL"), "children.childName", contains("何小满"));
        // Who only teaches the child's school learns neither her illness nor how her care is judged.
        world.execute("UPDATE child SET school_id = x'" + county.school.toString().replace("-", "") + "', class_name = '三年级一班' WHERE id = ?", child);
        county.as(Role.HEAD_TEACHER).get("/children/{id}/family", child).then().statusCode(200).body("care[0].assessment", nullValue());
        county.as(Role.HEAD_TEACHER).get("/guardians/{id}", grandmother).then().statusCode(200).body("healthStatus", nullValue(), "hiddenFields", hasItem("healthStatus"));
    }

    @Test
    void aNewCarerEndsTheFormerTheDayBeforeAndTwoFromTheSameDayAreRefused() {
        World.County county = world.county();
        UUID child = county.child("王思琪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String first = add(world, director, guardian(county, "甲", "13900004444"));
        String second = add(world, director, guardian(county, "乙", "13900005555"));
        Map<String, Object> care = json("carerId", first, "careType", "RELATIVE", "entrusted", false, "disqualificationChecked", false, "validFrom",
                world.today().minusDays(50).toString());
        world.as(director).body(care).post("/children/{id}/care-arrangements", child).then().statusCode(200);
        world.as(director).body(care).post("/children/{id}/care-arrangements", child).then().statusCode(409).body("code", equalTo("family.start-taken"));
        care.putAll(json("carerId", second, "validFrom", world.today().minusDays(10).toString()));
        world.as(director).body(care).post("/children/{id}/care-arrangements", child).then().statusCode(200)
                .body("care.carer.name", contains("乙", "甲"), "care[1].validTo", equalTo(world.today().minusDays(11).toString()), "care[0].validTo", nullValue());
        care.put("carerId", null);
        care.put("validFrom", world.today().toString());
        world.as(director).body(care).post("/children/{id}/care-arrangements", child).then().statusCode(400).body("errors[0].code", equalTo("family.carer-required"));
    }

    @Test
    void aGuardianIsCorrectedWithTheVersionAndItsBadFieldsAreNamed() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> body = guardian(county, "孙 伟", "13900006666");
        String id = add(world, director, body);
        body.put("occupation", "工人");
        world.as(director).header("If-Match", "\"v5\"").body(body).put("/guardians/{id}", id).then().statusCode(412);
        world.as(director).header("If-Match", "\"v0\"").body(body).put("/guardians/{id}", id).then().statusCode(200).body("name", equalTo("孙伟"), "occupation",
                equalTo("工人"));
        body.put("idNumber", "429999201506010011");
        body.put("phones", List.of(json("phone", "abc", "kind", "OWN", "dead", false)));
        world.as(director).body(body).post("/guardians").then().statusCode(400).body("errors.field", contains("idNumber", "phones[0].phone"));
        world.as(director).get("/guardians").then().statusCode(200).body("total", equalTo(1));
    }

    @Test
    void whatAWriterDoesNotSeeOfAPersonStaysWhenSheCorrectsTheRest() {
        World.County county = world.county();
        UUID child = county.child("谢小溪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> body = guardian(county, "谢奶奶", "13900003131");
        body.putAll(json("address", "董家湾村三组7号", "wechat", "xie-nainai"));
        String grandmother = add(world, director, body);
        world.as(director).body(json("carerId", grandmother, "careType", "PATERNAL_GRANDPARENTS", "relationCode", "62", "entrusted", false, "disqualificationChecked", true,
                "validFrom", world.today().minusDays(20).toString())).post("/children/{id}/care-arrangements", child).then().statusCode(200);
        world.execute("UPDATE child SET school_id = x'" + county.school.toString().replace("-", "") + "', class_name = '三年级一班' WHERE id = ?", child);
        UUID teacher = county.person(Role.CLASS_TEACHER);
        world.as(teacher).get("/guardians/{id}", grandmother).then().statusCode(200).body("address", nullValue(), "wechat", equalTo("xie-nainai"),
                "hiddenFields", hasItem("address"));
        body.putAll(json("address", null, "occupation", "务农"));
        int version = world.as(teacher).header("If-Match", "\"v0\"").body(body).put("/guardians/{id}", grandmother).then().statusCode(200).body("occupation", equalTo("务农"))
                .extract().path("version");
        world.as(director).get("/guardians/{id}", grandmother).then().statusCode(200).body("address", equalTo("董家湾村三组7号"), "occupation", equalTo("务农"),
                "phones.phone", contains("13900003131"));
        // She may still write down a new one that she was told.
        body.put("address", "董家湾村五组2号");
        world.as(teacher).header("If-Match", "\"v" + version + "\"").body(body).put("/guardians/{id}", grandmother).then().statusCode(200).body("address", nullValue());
        world.as(director).get("/guardians/{id}", grandmother).then().body("address", equalTo("董家湾村五组2号"));
    }

    @Test
    void theFourGrandparentsAreWrittenDownOnceEachOneWhoDiedNeedsNoName() {
        World.County county = world.county();
        UUID child = county.child("田小禾");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        Map<String, Object> body = guardian(county, "田奶奶", "13900003232");
        body.put("birthDate", "1953-03-04");
        String grandmother = add(world, director, body);
        world.as(director).body(json("guardianId", grandmother, "deceased", false)).put("/children/{id}/grandparents/62", child).then().statusCode(200)
                .body("grandparents.relationCode", contains("62"), "grandparents[0].person.name", equalTo("田奶奶"), "grandparents[0].birthDate", equalTo("1953-03-04"));
        world.as(director).body(json("deceased", true)).put("/children/{id}/grandparents/61", child).then().statusCode(200)
                .body("grandparents.relationCode", contains("61", "62"), "grandparents[0].person", nullValue(), "grandparents[0].deceased", equalTo(true));
        world.as(director).body(json("deceased", false)).put("/children/{id}/grandparents/63", child).then().statusCode(400)
                .body("errors[0].field", equalTo("guardianId"), "errors[0].code", equalTo("family.grandparent-required"));
        world.as(director).body(json("deceased", true)).put("/children/{id}/grandparents/65", child).then().statusCode(400);
        world.as(director).body(json("deceased", true)).put("/children/{id}/grandparents/62", child).then().statusCode(409).body("code", equalTo("family.grandparent-taken"));
        world.as(director).header("If-Match", "\"v4\"").body(json("guardianId", grandmother, "deceased", true)).put("/children/{id}/grandparents/62", child).then().statusCode(412);
        world.as(director).header("If-Match", "\"v0\"").body(json("guardianId", grandmother, "deceased", true)).put("/children/{id}/grandparents/62", child).then().statusCode(200)
                .body("grandparents[1].deceased", equalTo(true), "grandparents[1].version", equalTo(1));
        world.as(director).get("/guardians/{id}", grandmother).then().body("children.role", contains("GRANDPARENT"));
        world.as(county.helperOf(child)).body(json("deceased", true)).put("/children/{id}/grandparents/63", child).then().statusCode(403);
        world.county().as(Role.VILLAGE_DIRECTOR).body(json("deceased", true)).put("/children/{id}/grandparents/63", child).then().statusCode(404);
        world.as(director).header("If-Match", "\"v0\"").delete("/children/{id}/grandparents/61", child).then().statusCode(200).body("grandparents.relationCode", contains("62"));
        world.as(director).header("If-Match", "\"v0\"").delete("/children/{id}/grandparents/61", child).then().statusCode(404).body("code", equalTo("family.not-found"));
    }

    @Test
    @Practice("R2-P23")
    void ofACarerIsKnownHowManyChildrenSheCaresForTodayAndOfAParentHowOftenSheComesHome() {
        World.County county = world.county();
        UUID child = county.child("余小海");
        UUID cousin = county.child("余小江");
        UUID former = county.child("余小河");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String grandmother = add(world, director, guardian(county, "余奶奶", "13900003333"));
        Map<String, Object> care = json("carerId", grandmother, "careType", "PATERNAL_GRANDPARENTS", "relationCode", "62", "entrusted", false, "disqualificationChecked", true,
                "validFrom", world.today().minusDays(20).toString());
        for (UUID one : List.of(child, cousin, former)) {
            world.as(director).body(care).post("/children/{id}/care-arrangements", one).then().statusCode(200);
        }
        world.as(director).body(json("careType", "NOBODY", "entrusted", false, "disqualificationChecked", false, "validFrom", world.today().toString()))
                .post("/children/{id}/care-arrangements", former).then().statusCode(200);
        world.as(director).get("/children/{id}/family", child).then().body("care[0].childrenCaredFor", equalTo(2));
        // Who sees one of the two children counts one.
        world.as(county.helperOf(child)).get("/children/{id}/family", child).then().body("care[0].childrenCaredFor", equalTo(1));
        Map<String, Object> father = parent("FATHER", null);
        father.put("comesHome", "HALF_YEARLY");
        world.as(director).body(father).post("/children/{id}/parent-facts", child).then().statusCode(200).body("parents[0].comesHome", equalTo("HALF_YEARLY"));
    }

    @Test
    void aForeignGuardianIs404AndAHelperMayNotWriteTheFamily() {
        World.County county = world.county();
        UUID child = county.child("周天宇");
        String id = add(world, county.person(Role.VILLAGE_DIRECTOR), guardian(county, "周父", "13900007777"));
        world.county().as(Role.COUNTY_ADMIN).get("/guardians/{id}", id).then().statusCode(404);
        UUID helper = county.helperOf(child);
        world.as(helper).body(parent("FATHER", id)).post("/children/{id}/parent-facts", child).then().statusCode(403);
        world.as(helper).get("/children/{id}/family", child).then().statusCode(200).body("parents", empty());
    }

    @Test
    void aClosedChildsPairingsEndWithTheFile() {
        World.County county = world.county();
        UUID child = county.child("吴晓月");
        county.helperOf(child);
        county.as(Role.VILLAGE_DIRECTOR).body(json("closedOn", world.today().toString(), "reason", "PARENTS_RETURNED")).post("/children/{id}/closure", child).then()
                .statusCode(200);
        county.as(Role.COUNTY_ADMIN).queryParam("childId", child).get("/pairings").then().body("items.endReason", contains("CHILD_LEFT"), "items.endsOn",
                contains(world.today().toString()));
    }
}
