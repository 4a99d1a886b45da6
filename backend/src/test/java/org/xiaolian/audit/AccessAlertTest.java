package org.xiaolian.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.audit.ManyFilesPolicy.Episode;
import org.xiaolian.audit.ManyFilesPolicy.Opening;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.test.World;

/** Rules.md P-9: more than fifty files within an hour. */
@QuarkusTest
class AccessAlertTest {
    private static final Instant START = Instant.parse("2026-03-02T01:30:00Z");

    @Inject
    World world;

    @Test
    void fiftyOneFilesInAnHourThatBeginsAnywhereAreAnEpisodeAndFiftyAreNone() {
        assertEquals(List.of(), ManyFilesPolicy.episodes(openings(50, 60)));
        assertEquals(List.of(new Episode(START, START.plusSeconds(3_000), 51, 51)), ManyFilesPolicy.episodes(openings(51, 60)));
        assertEquals(List.of(), ManyFilesPolicy.episodes(openings(60, 75)));
        List<Opening> same = new ArrayList<>(openings(50, 10));
        same.addAll(openings(50, 10).stream().map(o -> new Opening(START.plusSeconds(900), same.get(0).childId())).toList());
        assertEquals(List.of(), ManyFilesPolicy.episodes(same));
    }

    @Test
    void aPauseEndsAnEpisodeAndWhatFollowsIsAnother() {
        List<Opening> openings = new ArrayList<>(openings(60, 30));
        openings.add(new Opening(START.plusSeconds(20_000), UUID.randomUUID()));
        openings(55, 1).forEach(o -> openings.add(new Opening(o.at().plusSeconds(40_000), o.childId())));
        assertEquals(List.of(new Episode(START, START.plusSeconds(1_770), 60, 60), new Episode(START.plusSeconds(40_000), START.plusSeconds(40_054), 55, 55)),
                ManyFilesPolicy.episodes(openings));
    }

    @Test
    void theAuditorOfThePlaceIsToldWhoOpenedMoreThanFiftyFilesAndNobodyElseIs() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        LocalDate yesterday = world.today().minusDays(1);
        // Half of them before midnight: neither the clock's hour nor its day may hide them.
        open(director, yesterday.minusDays(1).atTime(23, 40).atZone(OfficeTime.ZONE).toInstant(), 52);
        open(county.person(Role.TOWN_SUPERVISOR), yesterday.atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toInstant(), 50);
        UUID auditor = county.person(Role.AUDITOR);
        world.as(auditor).get("/access-alerts").then().statusCode(200).body("limit", equalTo(50), "from", equalTo(world.today().minusDays(6).toString()),
                "alerts.personId", contains(director.toString()), "alerts.files", contains(52), "alerts.mostInAnHour", contains(52), "alerts.personName", contains("测试VILLAGE_DIRECTOR"),
                "more", equalTo(false));
        world.as(auditor).queryParam("from", yesterday.toString()).get("/access-alerts").then().body("alerts", hasSize(1));
        world.as(auditor).queryParam("from", world.today().toString()).get("/access-alerts").then().body("alerts", empty());
        world.county().as(Role.AUDITOR).get("/access-alerts").then().statusCode(200).body("alerts", empty());
        county.as(Role.COUNTY_ADMIN).get("/access-alerts").then().statusCode(403);
        world.as(auditor).queryParam("from", world.today().minusDays(40).toString()).get("/access-alerts").then().statusCode(400).body("errors.field", contains("from"));
        world.as(auditor).queryParam("from", "2026-02-01").queryParam("to", "2026-01-01").get("/access-alerts").then().statusCode(400).body("errors.field", contains("to"));
    }

    private void open(UUID person, Instant from, int files) {
        world.write(rows -> {
            for (int i = 0; i < files; i++) {
                UUID child = UUID.randomUUID();
                rows.add("access_entry", "id", Ids.next(), "happened_at", from.plusSeconds(60L * i), "person_id", person, "action", "VIEW", "subject_kind", "child", "subject_id",
                        child.toString(), "child_id", child);
            }
        });
    }

    private static List<Opening> openings(int files, int everySeconds) {
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            openings.add(new Opening(START.plusSeconds((long) everySeconds * i), UUID.randomUUID()));
        }
        return openings;
    }
}
