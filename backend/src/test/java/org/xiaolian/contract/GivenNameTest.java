package org.xiaolian.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.account.Role;
import org.xiaolian.shared.text.PersonName;
import org.xiaolian.test.World;

/** A volunteer is told a child's given name, never the surname (rules.md 2.4): in every answer of the contract, not only in the file. */
@QuarkusTest
class GivenNameTest {
    private static final String NAME = "欧阳小雨";

    @Inject
    World world;

    @Test
    void noAnswerTellsAVolunteerTheSurnameOfHerChild() {
        World.County county = world.county();
        UUID child = county.child(NAME);
        world.execute("UPDATE child SET school_name = '育才小学', class_name = '二班' WHERE id = ?", child);
        UUID volunteer = county.person(Role.VOLUNTEER);
        UUID pairing = county.pair(child, volunteer, "CADRE", world.today().minusDays(90));
        county.rule("CARER_TALK", "MONTH");
        Map<String, Object> visit = json("children", List.of(json("childId", child.toString(), "sawChild", true)), "occurredOn", world.today().toString(), "method", "HOME",
                "planned", true, "purpose", "ROUTINE", "personsMet", List.of(), "observations", List.of(), "talkThemes", List.of(), "needs", List.of(),
                "urgentAttention", false, "nextVisitOn", world.today().plusDays(3).toString());
        Map<String, Object> contact = json("childIds", List.of(child.toString()), "occurredOn", world.today().toString(), "channel", "PHONE", "counterpart", "CARER", "kind",
                "GENERAL", "outcome", "REACHED", "talkThemes", List.of(), "nextContactOn", world.today().plusDays(3).toString());
        String visitId = world.as(volunteer).body(visit).post("/home-visits").then().statusCode(201).body("children.childName", contains("小雨")).extract().path("id");
        String contactId = world.as(volunteer).body(contact).post("/contacts").then().statusCode(201).body("children.childName", contains("小雨")).extract().path("id");
        Map<String, String> ids = Map.of("children", child.toString(), "home-visits", visitId, "contacts", contactId, "pairings", pairing.toString());
        Set<String> named = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        Set<String> toldMore = new TreeSet<>();
        for (Contract.Operation operation : Contract.operations()) {
            if (operation.method().equals("get")) {
                String noun = operation.path().replaceFirst("^/api/v1/", "").replaceFirst("/.*", "");
                String answer = world.as(volunteer).get(operation.path().replaceFirst("^/api/v1", "").replaceFirst("\\{[^/]+}", ids.getOrDefault(noun, noun))
                                .replaceAll("\\{[^/]+}", "PAIR_CHILDREN"))
                        .asString();
                if (answer.contains("欧阳")) {
                    told.add(operation.id());
                }
                if (answer.contains("小雨")) {
                    named.add(operation.id());
                    // Neither sex nor birthday nor village nor school: rules.md 2.4 grants her first name and age.
                    if (Stream.of("FEMALE", "2016-03-01", county.village, "董家湾村", "育才小学").anyMatch(answer::contains)) {
                        toldMore.add(operation.id());
                    }
                }
            }
        }
        assertEquals(Set.of(), told);
        assertEquals(Set.of(), toldMore);
        assertTrue(named.containsAll(Set.of("listChildren", "getChild", "getWorklist", "listPairings", "getPairing", "listHomeVisits", "getHomeVisit", "listContacts",
                "getContact")), named.toString());
    }

    @Test
    void whatSheIsNotToldSheDoesNotFindOutByAsking() {
        World.County county = world.county();
        UUID child = county.child(NAME);
        UUID volunteer = county.person(Role.VOLUNTEER);
        county.pair(child, volunteer, "VOLUNTEER", world.today().minusDays(9));
        for (String list : List.of("/children", "/pairings", "/home-visits", "/contacts")) {
            world.as(volunteer).queryParam("regionCode", county.village).get(list).then().statusCode(200).body("total", equalTo(0));
        }
        county.person(Role.VILLAGE_DIRECTOR);
        UUID helper = county.helperOf(child);
        String office = world.as(helper).get("/children/{id}/network", child).then().body("people.kind", hasItem("VILLAGE_DIRECTOR"))
                .extract().path("people.find { it.kind == 'VILLAGE_DIRECTOR' }.detail");
        assertNotNull(office);
        world.as(volunteer).get("/children/{id}/network", child).then().body("people.find { it.kind == 'VILLAGE_DIRECTOR' }.detail", nullValue());
        world.as(volunteer).get("/pairing-summary").then().body("villages", empty(), "villageCount", equalTo(0), "childCount", equalTo(1));
        world.as(helper).get("/pairing-summary").then().body("villages.name", contains("董家湾村"));
        for (Map.Entry<String, String> filter : Map.of("className", "二班", "schoolingStage", "PRIMARY", "complete", "false").entrySet()) {
            world.as(volunteer).queryParam(filter.getKey(), filter.getValue()).get("/children").then().statusCode(200).body("total", equalTo(0));
        }
        world.as(volunteer).get("/children").then().body("items.ageYears", contains(Period.between(LocalDate.of(2016, 3, 1), world.today()).getYears()))
                .body("items.region", contains((Object) null)).body("items.archiveNumber", contains((Object) null)).body("items.gender", contains((Object) null));
        world.as(helper).queryParam("regionCode", county.village).get("/pairings").then().body("total", equalTo(2));
    }

    @Test
    void sheFindsTheChildByItsGivenNameOnlyAndAHelperByTheWhole() {
        World.County county = world.county();
        UUID child = county.child(NAME);
        UUID volunteer = county.person(Role.VOLUNTEER);
        county.pair(child, volunteer, "VOLUNTEER", world.today().minusDays(9));
        for (Map.Entry<String, Integer> q : Map.of("小", 1, "小雨", 1, "欧", 0, "欧阳", 0, "阳小雨", 0, "ouyang", 0).entrySet()) {
            world.as(volunteer).queryParam("q", q.getKey()).get("/children").then().statusCode(200).body("total", equalTo(q.getValue()));
        }
        world.as(county.helperOf(child)).queryParam("q", "欧阳").get("/children").then().body("items.name", contains(NAME));
    }

    @Test
    void whoeverAlsoHelpsTheChildReadsTheWholeNameOfThatChildOnly() {
        World.County county = world.county();
        UUID helped = county.child("张小雨");
        UUID volunteered = county.child("李大山", county.otherVillage, world.today().minusYears(1));
        UUID person = county.person(Role.VOLUNTEER);
        world.grant(person, Role.HELPER, county.town, null, null);
        county.pair(helped, person, "CADRE", world.today().minusDays(9));
        county.pair(volunteered, person, "VOLUNTEER", world.today().minusDays(9));
        world.as(person).get("/children").then().body("items.name", contains("大山", "张小雨"));
        world.as(person).queryParam("q", "李").get("/children").then().body("total", equalTo(0));
        world.as(person).queryParam("q", "张").get("/children").then().body("items.name", contains("张小雨"));
        world.as(person).queryParam("q", "大").get("/children").then().body("items.name", contains("大山"));
    }

    @ParameterizedTest
    @CsvSource({"张小雨, 小雨", "李明, 明", "欧阳小雨, 小雨", "欧阳, 阳", "雨, 雨", "买买提·艾力, 买买提", "𠮷田雨, 田雨"})
    void theGivenNameIsWhatFollowsTheSurname(String name, String given) {
        assertEquals(given, PersonName.given(name));
    }
}
