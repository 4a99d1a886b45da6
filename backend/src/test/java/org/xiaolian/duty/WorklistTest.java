package org.xiaolian.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class WorklistTest {
    @Inject
    World world;

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
    void bornOnTheLeapDayOneHasABirthdayEveryYear() {
        assertEquals(true, WorklistService.isBirthday(LocalDate.of(2016, 2, 29), LocalDate.of(2027, 3, 1)));
        assertEquals(true, WorklistService.isBirthday(LocalDate.of(2016, 2, 29), LocalDate.of(2028, 2, 29)));
        assertEquals(false, WorklistService.isBirthday(LocalDate.of(2016, 2, 29), LocalDate.of(2028, 3, 1)));
    }
}
