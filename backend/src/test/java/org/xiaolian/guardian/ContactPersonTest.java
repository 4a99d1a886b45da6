package org.xiaolian.guardian;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class ContactPersonTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    private String person(UUID writer, World.County county, String name, String... phones) {
        return world.as(writer).body(json("name", name, "regionCode", county.village, "phones", java.util.Arrays.stream(phones)
                .map(p -> json("phone", p, "kind", "OWN", "dead", false)).toList())).post("/guardians").then().statusCode(201).extract().path("id");
    }

    private void parent(UUID writer, UUID child, String kind, String guardian) {
        world.as(writer).body(json("parent", kind, "guardianId", guardian, "presence", "AWAY_WORKING", "workPlace", "广东省深圳市", "validFrom",
                world.today().minusDays(100).toString())).post("/children/{id}/parent-facts", child).then().statusCode(200);
    }

    private void carer(UUID writer, UUID child, String guardian) {
        world.as(writer).body(json("carerId", guardian, "careType", "PATERNAL_GRANDPARENTS", "entrusted", false, "disqualificationChecked", false, "validFrom",
                world.today().minusDays(100).toString())).post("/children/{id}/care-arrangements", child).then().statusCode(200);
    }

    private static Map<String, Object> link(String guardian, String role, boolean siblings) {
        return json("guardianId", guardian, "role", role, "withSiblings", siblings);
    }

    private Map<String, Object> call(UUID child, String outcome, Object phoneId, int daysAgo) {
        return json("childIds", List.of(child.toString()), "occurredOn", world.today().minusDays(daysAgo).toString(), "channel", "PHONE", "counterpart", "NEIGHBOUR",
                "kind", "GENERAL", "outcome", outcome, "talkThemes", List.of(), "phoneId", phoneId);
    }

    @Test
    @Practice("R2-P16")
    void neighboursTeachersCadresAndPoliceStandBehindTheFamilyInTheOrderToCallAndSiblingsShareThem() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID sister = county.child("张小雪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String father = person(director, county, "张建军", "13900001111");
        parent(director, child, "FATHER", father);
        parent(director, sister, "FATHER", father);
        String neighbour = person(director, county, "刘婶", "13900002222");
        String police = person(director, county, "社区民警", "13900003333");
        world.as(director).body(link(neighbour, "NEIGHBOUR", true)).post("/children/{id}/contact-people", child).then().statusCode(200)
                .body("contacts.person.name", contains("刘婶"), "siblings.childName", contains("张小雪"));
        String id = world.as(director).body(link(police, "POLICE", false)).post("/children/{id}/contact-people", child).then().statusCode(200)
                .body("contacts.person.name", contains("刘婶", "社区民警")).extract().path("contacts[1].id");
        world.as(director).body(link(police, "POLICE", false)).post("/children/{id}/contact-people", child).then().statusCode(409)
                .body("code", equalTo("family.contact-person-taken"));
        world.as(director).get("/children/{id}/network", sister).then().body("people.kind", contains("FATHER", "NEIGHBOUR", "VILLAGE_DIRECTOR"));
        world.as(director).header("If-Match", "\"v7\"").body(json("role", "POLICE", "callOrder", 1)).put("/children/{id}/contact-people/{p}", child, id).then().statusCode(412);
        world.as(director).header("If-Match", "\"v0\"").body(json("role", "POLICE", "note", "东镇派出所", "callOrder", 1)).put("/children/{id}/contact-people/{p}", child, id)
                .then().statusCode(200).body("contacts.person.name", contains("社区民警", "刘婶"), "contacts.callOrder", contains(1, 2));
        UUID helper = county.helperOf(child);
        world.as(helper).get("/children/{id}/network", child).then().statusCode(200).body("people.kind", contains("FATHER", "POLICE", "NEIGHBOUR", "VILLAGE_DIRECTOR", "HELPER"),
                "people[1].detail", equalTo("东镇派出所"), "people[2].phones[0].phone", equalTo("13900002222"));
        world.as(director).post("/children/{id}/contact-people/{p}/ending", child, id).then().statusCode(200).body("contacts.person.name", contains("刘婶"));
        world.as(helper).body(link(police, "POLICE", false)).post("/children/{id}/contact-people", child).then().statusCode(403);
        world.county().as(Role.VILLAGE_DIRECTOR).body(link(police, "POLICE", false)).post("/children/{id}/contact-people", child).then().statusCode(404);
        world.county().as(Role.COUNTY_ADMIN).get("/guardians/{id}", neighbour).then().statusCode(404);
    }

    @Test
    @Practice("R2-P16")
    void aRecordedCallKeepsWhenANumberWasLastReachedAndACorrectedOneTakesItBack() {
        World.County county = world.county();
        UUID child = county.child("李子豪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String neighbour = person(director, county, "陈叔", "13900004444");
        world.as(director).body(link(neighbour, "NEIGHBOUR", false)).post("/children/{id}/contact-people", child).then().statusCode(200);
        UUID helper = county.helperOf(child);
        String phone = world.as(helper).get("/children/{id}/network", child).then().body("people[0].phones[0].lastReachedOn", nullValue()).extract()
                .path("people[0].phones[0].id");
        world.as(helper).body(call(child, "REACHED", phone, 3)).post("/contacts").then().statusCode(201).body("phoneId", equalTo(phone));
        String today = world.as(helper).body(call(child, "REACHED", phone, 0)).post("/contacts").then().statusCode(201).extract().path("id");
        world.as(helper).get("/children/{id}/network", child).then().body("people[0].phones[0].lastReachedOn", equalTo(world.today().toString()));
        world.as(helper).body(json("reason", "记错了人")).post("/contacts/{id}/cancellation", today).then().statusCode(200);
        world.as(helper).get("/children/{id}/network", child).then().body("people[0].phones[0].lastReachedOn", equalTo(world.today().minusDays(3).toString()));
        String dead = world.as(helper).body(call(child, "NUMBER_DEAD", phone, 0)).post("/contacts").then().statusCode(201).extract().path("id");
        world.as(helper).get("/children/{id}/network", child).then().body("people[0].phones[0].dead", equalTo(true));
        world.as(helper).header("If-Match", "\"v0\"").body(call(child, "NOT_REACHED", phone, 0)).put("/contacts/{id}", dead).then().statusCode(200);
        world.as(helper).get("/children/{id}/network", child).then().body("people[0].phones[0].dead", equalTo(false));
        world.as(helper).body(call(child, "NUMBER_DEAD", null, 0)).post("/contacts").then().statusCode(400).body("errors[0].code", equalTo("contact.number-missing"));
        String foreign = world.as(director).get("/children/{id}/network", child).then().extract().path("people[0].phones[0].id");
        UUID other = county.child("别家的孩子");
        world.as(county.helperOf(other)).body(call(other, "REACHED", foreign, 0)).post("/contacts").then().statusCode(400)
                .body("errors[0].code", equalTo("contact.phone-unknown"));
    }

    @Test
    @Practice("R2-P16")
    void aNumberIsMarkedDeadByHandWithUndoAndStaysTheSameNumberWhenHerDataAreCorrected() {
        World.County county = world.county();
        UUID child = county.child("王思琪");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String carer = person(director, county, "赵奶奶", "13900005555");
        carer(director, child, carer);
        String phone = world.as(director).get("/children/{id}/network", child).then().extract().path("people[0].phones[0].id");
        world.as(director).header("If-Match", "\"v9\"").body(json("dead", true)).put("/guardians/{id}/phones/{p}/dead-mark", carer, phone).then().statusCode(412);
        int version = world.as(director).header("If-Match", "\"v0\"").body(json("dead", true)).put("/guardians/{id}/phones/{p}/dead-mark", carer, phone).then().statusCode(200)
                .body("phones[0].dead", equalTo(true)).extract().path("version");
        world.as(director).get("/children/{id}", child).then().body("missing", hasItem("carer.phone"));
        version = world.as(director).header("If-Match", "\"v" + version + "\"").body(json("dead", false)).put("/guardians/{id}/phones/{p}/dead-mark", carer, phone).then()
                .statusCode(200).body("phones[0].dead", equalTo(false)).extract().path("version");
        world.as(director).get("/children/{id}", child).then().body("missing", not(hasItem("carer.phone")));
        world.as(director).body(call(child, "REACHED", phone, 1)).post("/contacts").then().statusCode(201);
        world.as(director).header("If-Match", "\"v" + version + "\"").body(json("name", "赵奶奶", "regionCode", county.village, "phones", List.of(
                json("phone", "13900006666", "kind", "OWN", "dead", false), json("phone", "13900005555", "kind", "OWN", "dead", false)))).put("/guardians/{id}", carer)
                .then().statusCode(200).body("phones.phone", contains("13900006666", "13900005555"));
        world.as(director).get("/children/{id}/network", child).then().body("people[0].phones[1].id", equalTo(phone),
                "people[0].phones[1].lastReachedOn", equalTo(world.today().minusDays(1).toString()));
        world.as(county.helperOf(child)).header("If-Match", "\"v0\"").body(json("dead", true)).put("/guardians/{id}/phones/{p}/dead-mark", carer, phone).then().statusCode(403);
        world.county().as(Role.VILLAGE_DIRECTOR).header("If-Match", "\"v0\"").body(json("dead", true)).put("/guardians/{id}/phones/{p}/dead-mark", carer, phone).then()
                .statusCode(404);
    }

    @Test
    void theNetworkAndTheFamilyOfAPastDayNameWhoWasThereThen() {
        World.County county = world.county();
        UUID child = county.child("周天宇");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String first = person(director, county, "甲奶奶", "13900007777");
        String second = person(director, county, "乙外婆", "13900008888");
        carer(director, child, first);
        world.as(director).body(json("carerId", second, "careType", "MATERNAL_GRANDPARENTS", "entrusted", false, "disqualificationChecked", false, "validFrom",
                world.today().minusDays(10).toString())).post("/children/{id}/care-arrangements", child).then().statusCode(200);
        UUID helper = county.person(Role.HELPER);
        county.pair(child, helper, "CADRE", world.today().minusDays(5));
        String then = world.today().minusDays(50).toString();
        world.as(director).get("/children/{id}/network", child).then().body("people.name", hasItems("乙外婆"), "people.kind", hasItem("HELPER"));
        world.as(director).queryParam("asOf", then).get("/children/{id}/network", child).then().statusCode(200).body("people[0].name", equalTo("甲奶奶"),
                "people.kind", not(hasItem("HELPER")));
        world.as(director).queryParam("asOf", then).get("/children/{id}/family", child).then().statusCode(200).body("care.carer.name", contains("甲奶奶"));
        world.as(director).queryParam("asOf", world.today().plusDays(1).toString()).get("/children/{id}/family", child).then().statusCode(400);
        world.as(director).queryParam("asOf", world.today().minusYears(30).toString()).get("/children/{id}/family", child).then().statusCode(200).body("care", empty());
    }

    @Test
    @Practice("R1-P06")
    void theCompletenessListNamesWhoLacksWhatAndItsCountsOpenTheRows() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        UUID whole = county.child("全齐");
        parent(director, whole, "FATHER", person(director, county, "父甲", "13900010001"));
        parent(director, whole, "MOTHER", person(director, county, "母甲", "13900010002"));
        carer(director, whole, person(director, county, "奶奶甲", "13900010003"));
        UUID alone = county.child("只有奶奶");
        carer(director, alone, person(director, county, "奶奶乙", "13900010004"));
        county.child("什么都没有");
        county.child("邻村的", county.secondVillage, world.today().minusDays(30));
        world.as(director).get("/contact-gaps").then().statusCode(200).body("items.childName", contains("什么都没有", "只有奶奶"),
                "items[1].gaps", contains("NO_SECOND_PERSON", "PARENTS_UNKNOWN"), "total", equalTo(2));
        world.as(director).queryParam("gap", "NO_REACHABLE_NUMBER").get("/contact-gaps").then().body("items.childName", contains("什么都没有"));
        county.as(Role.TOWN_SUPERVISOR).queryParam("groupBy", "VILLAGE").get("/contact-gap-counts").then().statusCode(200).body("all.children", equalTo(4), "all.complete",
                equalTo(1), "groups.name", contains("董家湾村", "肖家山村"), "groups[0].gaps.find { it.gap == 'CARER_WITHOUT_NUMBER' }.children", equalTo(1),
                "groups.regionCode", contains(county.village, county.secondVillage));
        county.as(Role.COUNTY_ADMIN).queryParam("groupBy", "TOWN").get("/contact-gap-counts").then().body("groups.name", contains("东镇"), "groups.regionCode", contains(county.town));
        county.as(Role.COUNTY_ADMIN).queryParam("groupBy", "CLASS").queryParam("regionCode", county.secondVillage).get("/contact-gap-counts").then()
                .body("all.children", equalTo(1), "groups.children", contains(1));
        // Another village learns nothing, and an office that sees no numbers finds nobody.
        world.county().as(Role.VILLAGE_DIRECTOR).get("/contact-gaps").then().body("total", equalTo(0));
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        county.helperOf(alone);
        world.as(officer).get("/contact-gaps").then().body("total", equalTo(0));
        county.as(Role.VOLUNTEER).get("/contact-gaps").then().statusCode(403);
    }

    @Test
    void theCompletenessListTakesAsManyStatementsForTwentyChildrenAsForTwo() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        county.child("甲一");
        county.child("乙二");
        var request = world.as(director);
        world.as(director).get("/contact-gaps").then().statusCode(200);
        long few = statements.during(() -> request.get("/contact-gaps").then().body("total", equalTo(2)));
        for (int i = 0; i < 18; i++) {
            county.child("丙" + i);
        }
        long many = statements.during(() -> request.get("/contact-gaps").then().body("total", equalTo(20)));
        assertEquals(few, many);
    }
}
