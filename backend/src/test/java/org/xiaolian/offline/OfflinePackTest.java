package org.xiaolian.offline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class OfflinePackTest {
    @Inject
    World world;

    @Inject
    StatementCounter statements;

    @Test
    void aHelperTakesHerOwnChildrenAlongAndNobodyElses() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        county.child("李子豪");
        county.photoConsent(child);
        county.visit(child, world.today().minusDays(9), true);
        UUID helper = county.helperOf(child);
        world.as(helper).get("/offline-pack").then().statusCode(200).body("keepDays", equalTo(14), "total", equalTo(1), "children.name", contains("张小雨"),
                "children[0].photoAllowed", equalTo(true), "children[0].regionName", not(nullValue()), "children[0].lastVisit.occurredOn",
                equalTo(world.today().minusDays(9).toString()), "children[0].lastContact", nullValue());
    }

    @Test
    void itHoldsNeitherNumbersNorAddressesNorLevels() {
        World.County county = world.county();
        String pack = world.as(county.helperOf(county.child("张小雨"))).get("/offline-pack").asString();
        for (String kept : new String[] {"idNumber", "phone", "address", "risk", "birth", "health", "archiveNumber"}) {
            assertFalse(pack.contains(kept), kept);
        }
    }

    @Test
    void aVolunteerTakesGivenNamesOnlyAndNoNotesOfOthers() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        county.visit(child, world.today().minusDays(9), true);
        UUID volunteer = county.person(Role.VOLUNTEER);
        county.pair(child, volunteer, "VOLUNTEER", world.today().minusDays(30));
        world.as(volunteer).get("/offline-pack").then().statusCode(200).body("children[0].name", equalTo("小雨"), "children[0].regionName", nullValue(),
                "children[0].carerName", nullValue(), "children[0].lastVisit.summary", nullValue());
    }

    @Test
    void aDirectorTakesHerVillageTheOneSheIsPairedWithFirst() {
        World.County county = world.county();
        county.child("安小朵");
        UUID paired = county.child("周小川");
        county.child("外村孩子", county.otherVillage, world.today().minusYears(1));
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        county.pair(paired, director, "CADRE", world.today().minusDays(30));
        world.as(director).get("/offline-pack").then().body("children.name", contains("周小川", "安小朵"));
    }

    @Test
    void whoEndedBeingAHelperTakesNothing() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.person(Role.HELPER);
        UUID pairing = county.pair(child, helper, "CADRE", world.today().minusDays(30));
        world.as(helper).get("/offline-pack").then().body("children", hasSize(1));
        world.execute("UPDATE pairing SET ends_on = '" + world.today().minusDays(1) + "', end_reason = 'OTHER' WHERE id = ?", pairing);
        world.as(helper).get("/offline-pack").then().body("children", hasSize(0));
    }

    @Test
    void sheWhoDoesNotVisitAndTheAuditorTakeNothing() {
        World.County county = world.county();
        county.child("张小雨");
        county.as(Role.COUNTY_ADMIN).get("/offline-pack").then().statusCode(200).body("children", hasSize(0));
        county.as(Role.AUDITOR).get("/offline-pack").then().statusCode(403);
        world.anonymous().get("/offline-pack").then().statusCode(401);
    }

    @Test
    void askedAgainUnchangedItIsNotSentAndChangedItIs() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        Response first = world.as(helper).get("/offline-pack");
        String tag = first.header("ETag");
        world.as(helper).header("If-None-Match", tag).get("/offline-pack").then().statusCode(304);
        county.visit(child, world.today(), true);
        world.as(helper).header("If-None-Match", tag).get("/offline-pack").then().statusCode(200).body("children[0].lastVisit.occurredOn", equalTo(world.today().toString()));
    }

    @Test
    void takingItIsInTheAccessLog() {
        World.County county = world.county();
        UUID helper = county.helperOf(county.child("张小雨"));
        String tag = world.as(helper).get("/offline-pack").header("ETag");
        world.as(helper).header("If-None-Match", tag).get("/offline-pack");
        county.as(Role.AUDITOR).queryParam("personId", helper).get("/access-entries").then().statusCode(200)
                .body("items.findAll { it.subjectKind == 'offline-pack' }.fields", contains("children=1"));
    }

    @Test
    void sixtyComeAlongWithAFixedNumberOfReads() {
        World.County county = world.county();
        UUID few = county.helperOf(county.child("张小雨"));
        UUID many = county.helperOf(IntStream.range(0, 61).mapToObj(i -> county.child("孩子" + i)).toArray(UUID[]::new));
        world.as(few).get("/offline-pack");
        long one = statements.during(() -> world.as(few).get("/offline-pack").then().statusCode(200));
        long sixty = statements.during(() -> world.as(many).get("/offline-pack").then().statusCode(200).body("children", hasSize(60), "total", equalTo(61)));
        // One more: how many there are in all.
        assertEquals(one + 1, sixty);
    }
}
