package org.xiaolian.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class WorklistTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    @Test
    @Practice({"R1-P17", "R1-P18", "R1-P19"})
    void aHelperSeesWhatSheOwesAndAfterRecordingItIsDone() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        county.rule("CARER_TALK", "MONTH");
        UUID helper = county.helperOf(child);
        world.as(helper).get("/worklist").then().statusCode(200).body("items", hasSize(1), "items[0].childName", equalTo("张小雨"), "items[0].status",
                equalTo("OVERDUE"), "items[0].lastDoneOn", nullValue(), "counts.overdue", equalTo(1), "counts.children", equalTo(1));
        world.as(helper).body(json("childIds", List.of(child.toString()), "occurredOn", world.today().toString(), "channel", "PHONE", "counterpart", "CARER", "kind",
                "CARER_TALK", "outcome", "NOT_REACHED", "talkThemes", List.of())).post("/contacts").then().statusCode(201);
        world.as(helper).get("/worklist").then().body("items[0].status", equalTo("OVERDUE"), "items[0].lastAttemptOn", equalTo(world.today().toString()));
        world.as(helper).body(json("childIds", List.of(child.toString()), "occurredOn", world.today().toString(), "channel", "TALK", "counterpart", "CARER", "kind",
                "CARER_TALK", "outcome", "REACHED", "talkThemes", List.of())).post("/contacts").then().statusCode(201);
        world.as(helper).get("/worklist").then().body("items[0].status", equalTo("DONE"), "items[0].lastDoneOn", equalTo(world.today().toString()),
                "counts.overdue", equalTo(0), "counts.done", equalTo(1));
    }

    @Test
    void anotherKindOfPairingOwesNothingAndTheAuditorHasNoWorklist() {
        World.County county = world.county();
        UUID child = county.child("李子豪");
        county.rule("CARER_TALK", "MONTH");
        UUID helper = county.person(Role.HELPER);
        county.pair(child, helper, "SPONSOR", world.today().minusYears(1));
        world.as(helper).get("/worklist").then().statusCode(200).body("items", hasSize(0), "counts.children", equalTo(1));
        county.as(Role.AUDITOR).get("/worklist").then().statusCode(403);
    }

    @Test
    void aPromisedDayComesBackAndABirthdayOfTheWeekIsShown() {
        World.County county = world.county();
        UUID child = county.child("王思琪");
        LocalDate birthday = world.today().plusDays(3);
        world.execute("UPDATE child SET birth_date = '" + birthday.minusYears(9) + "' WHERE id = ?", child);
        UUID helper = county.helperOf(child);
        world.as(helper).body(json("childIds", List.of(child.toString()), "occurredOn", world.today().toString(), "channel", "PHONE", "counterpart", "FATHER", "kind",
                "GENERAL", "outcome", "REACHED", "talkThemes", List.of(), "followUp", "问回家日期", "nextContactOn", world.today().plusDays(2).toString()))
                .post("/contacts").then().statusCode(201);
        world.as(helper).get("/worklist").then().body("followUps.text", contains("问回家日期"), "followUps[0].on", equalTo(world.today().plusDays(2).toString()),
                "birthdays[0].on", equalTo(birthday.toString()), "birthdays[0].turns", equalTo(9));
    }

    @Test
    void aParentExpectedAtHomeIsAVisitToPlanUntilSomebodyAnswers() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        LocalDate from = world.today().plusDays(4);
        String id = world.as(director).body(json("childId", child.toString(), "comer", "MOTHER", "expectedFrom", from.toString(), "source", "PARENT", "stays", false,
                "withSiblings", false)).post("/home-comings").then().statusCode(201).extract().path("id");
        for (UUID who : List.of(helper, director)) {
            world.as(who).get("/worklist").then().statusCode(200).body("homeComings.childName", contains("张小雨"), "homeComings[0].comer", equalTo("MOTHER"),
                    "homeComings[0].from", equalTo(from.toString()), "homeComings[0].until", nullValue());
        }
        world.as(county.helperOf(county.child("李子豪"))).get("/worklist").then().body("homeComings", hasSize(0));
        world.as(helper).body(json("proposal", "VISIT", "accepted", true, "plannedOn", from.toString())).post("/home-comings/{id}/decisions", id).then().statusCode(200);
        world.as(helper).get("/worklist").then().body("homeComings", hasSize(0), "followUps.recordKind", contains("HOME_COMING_VISIT"));
        world.as(director).get("/worklist").then().body("homeComings", hasSize(0), "followUps", hasSize(0));
    }

    @Test
    void anAgreementThatEndsSoonStandsInTheListOfWhoeverGoesToSeeTheChild() {
        World.County county = world.county();
        UUID child = county.child("王思琪");
        UUID helper = county.helperOf(child);
        UUID agreement = entrusted(county, child, world.today().plusDays(30));
        UUID later = county.child("陈一诺");
        county.pair(later, helper, "CADRE", world.today().minusYears(1));
        entrusted(county, later, world.today().plusDays(31));
        UUID volunteer = county.person(Role.VOLUNTEER);
        county.pair(child, volunteer, "VOLUNTEER", world.today().minusYears(1));
        world.as(helper).get("/worklist").then().statusCode(200).body("agreements.agreementId", contains(agreement.toString()), "agreements[0].childName", equalTo("王思琪"),
                "agreements[0].carerName", equalTo("王桂兰"), "agreements[0].endsOn", equalTo(world.today().plusDays(30).toString()), "agreements[0].phones[0].who",
                equalTo("CARER"));
        county.as(Role.VILLAGE_DIRECTOR).get("/worklist").then().body("agreements.agreementId", contains(agreement.toString()));
        world.as(volunteer).get("/worklist").then().body("agreements", hasSize(0), "birthdays", hasSize(0), "homeComings", hasSize(0));
    }

    @Test
    void itAsksTheDatabaseAsOftenForTenChildrenAsForOne() {
        World.County county = world.county();
        county.rule("CARER_TALK", "MONTH");
        UUID one = county.helperOf(full(county, 0));
        UUID ten = county.helperOf(IntStream.range(1, 11).mapToObj(i -> full(county, i)).toArray(UUID[]::new));
        long few = statements.during(() -> world.as(one).get("/worklist").then().statusCode(200).body("agreements", hasSize(1), "birthdays", hasSize(1)));
        long many = statements.during(() -> world.as(ten).get("/worklist").then().statusCode(200).body("agreements", hasSize(10), "birthdays", hasSize(10), "items", hasSize(10)));
        assertEquals(few, many);
    }

    private UUID full(World.County county, int n) {
        UUID child = county.child("孩子" + n);
        world.execute("UPDATE child SET birth_date = '" + world.today().plusDays(n % 7).minusYears(9) + "' WHERE id = ?", child);
        entrusted(county, child, world.today().plusDays(n));
        return child;
    }

    /** The child lives with a grandmother who can be called, by an agreement to that day. */
    private UUID entrusted(World.County county, UUID child, LocalDate endsOn) {
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String carer = world.as(director).body(json("name", "王桂兰", "regionCode", county.village, "phones", List.of(json("phone", "13900003333", "kind", "OWN", "dead", false))))
                .post("/guardians").then().statusCode(201).extract().path("id");
        world.as(director).body(json("careType", "PATERNAL_GRANDPARENTS", "carerId", carer, "entrusted", true, "disqualificationChecked", true, "validFrom", world.today().minusYears(1).toString()))
                .post("/children/{id}/care-arrangements", child).then().statusCode(200);
        UUID id = Ids.next();
        world.write(rows -> rows.add("care_agreement", "id", id, "child_id", child, "carer_id", UUID.fromString(carer), "entrusted_by", "BOTH", "reason", "外出务工",
                "starts_on", world.today().minusYears(1), "ends_on", endsOn, "signed_on", world.today().minusYears(1), "sign_method", "PAPER", "child_signed", false,
                "organization_id", county.office, "created_by", director, "created_at", Instant.now(), "version", 0L));
        return id;
    }
}
