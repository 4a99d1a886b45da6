package org.xiaolian.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.schooling.SchoolCalendars;
import org.xiaolian.schooling.SchoolSeason;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class OwedDutyTest {
    @Inject
    World world;

    @Inject
    SchoolCalendars calendars;

    @Inject
    StatementCounter statements;

    @Test
    @Practice({"R1-P17", "R1-P18"})
    void anOfficerSeesWhoOfHerPeopleOwesWhichChildWhatUntilItIsDone() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        county.rule("CARER_TALK", "MONTH");
        UUID helper = county.helperOf(child);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(officer).queryParam("status", "OVERDUE").get("/owed-duties").then().statusCode(200).body("total", equalTo(1), "items.childName",
                contains("张小雨"), "items[0].helper.id", equalTo(helper.toString()), "items[0].helper.name", equalTo("测试HELPER"),
                "items[0].overdueSince", equalTo(world.today().withDayOfMonth(1).minusDays(1).toString()), "items[0].lastDoneOn", nullValue(),
                "counts.overdue", equalTo(1), "counts.dueSoon", equalTo(0), "counts.due", equalTo(0));
        world.as(helper).body(json("childIds", List.of(child.toString()), "occurredOn", world.today().toString(), "channel", "TALK", "counterpart", "CARER", "kind",
                "CARER_TALK", "outcome", "REACHED", "talkThemes", List.of())).post("/contacts").then().statusCode(201);
        world.as(officer).get("/owed-duties").then().body("total", equalTo(0), "items", empty(), "counts.overdue", equalTo(0));
    }

    @Test
    void whatAnotherOfficeOwesASharedChildIsItsOwnOfficersAndThePlacesButNotHers() {
        World.County county = world.county();
        UUID child = county.child("两家单位帮");
        county.rule("CARER_TALK", "MONTH");
        county.helperOf(child);
        UUID other = world.organization("另一单位", "SUPPORT_UNIT", county.code);
        UUID otherHelper = world.person("另一单位的人", other);
        world.write(rows -> {
            rows.add("duty_rule", "id", Ids.next(), "organization_id", other, "name", "每月家访", "duty", "HOME_VISIT", "pairing_kind", "CADRE", "period", "MONTH",
                    "times_per_period", 1, "valid_from", world.today().minusYears(2), "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.add("pairing", "id", Ids.next(), "child_id", child, "helper_id", otherHelper, "organization_id", other, "kind", "CADRE", "starts_on",
                    world.today().minusYears(1), "version", 0L, "created_at", java.time.Instant.EPOCH);
        });
        county.as(Role.ORGANIZATION_OFFICER).get("/owed-duties").then().body("items.duty", contains("CARER_TALK"), "total", equalTo(1));
        county.as(Role.TOWN_SUPERVISOR).get("/owed-duties").then().body("total", equalTo(2));
        county.as(Role.TOWN_SUPERVISOR).queryParam("helperId", otherHelper).get("/owed-duties").then().body("items.duty", contains("HOME_VISIT"), "counts.overdue",
                equalTo(1));
        county.as(Role.ORGANIZATION_OFFICER).queryParam("helperId", otherHelper).get("/owed-duties").then().body("total", equalTo(0), "counts.overdue", equalTo(0));
    }

    @Test
    void theHeadOfASchoolSeesWhatIsOwedToItsPupilsAndTheVillageDirectorToHerVillage() {
        World.County county = world.county();
        UUID pupil = county.child("本校学生", county.otherVillage, world.today().minusYears(2));
        world.execute("UPDATE child SET school_id = x'" + county.school.toString().replace("-", "") + "' WHERE id = ?", pupil);
        UUID villager = county.child("本村孩子");
        county.rule("CARER_TALK", "MONTH");
        county.helperOf(pupil, villager);
        county.as(Role.HEAD_TEACHER).get("/owed-duties").then().statusCode(200).body("items.childName", contains("本校学生"), "total", equalTo(1));
        county.as(Role.VILLAGE_DIRECTOR).get("/owed-duties").then().statusCode(200).body("items.childName", contains("本村孩子"), "total", equalTo(1));
        county.as(Role.COUNTY_ADMIN).queryParam("regionCode", county.otherTown).get("/owed-duties").then().body("items.childName", contains("本校学生"));
        world.county().as(Role.COUNTY_ADMIN).get("/owed-duties").then().statusCode(200).body("total", equalTo(0));
        county.as(Role.HELPER).get("/owed-duties").then().statusCode(403);
    }

    /** Random histories: the officer's list is the worklists of her helpers, nothing more and nothing less. */
    @Test
    void theOfficesTodayIsTheTodayOfAllItsPeople() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        World.County county = world.county();
        county.rule("CARER_TALK", "MONTH");
        county.rule("HOME_VISIT", "QUARTER");
        UUID twice = county.rule("PARENT_CHILD_LINK", "HALF_YEAR");
        world.execute("UPDATE duty_rule SET times_per_period = 2 WHERE id = ?", twice);
        SchoolSeason season = calendars.between(world.today(), world.today()).usual().season(world.today());
        UUID admin = county.person(Role.COUNTY_ADMIN);
        rule(admin, county, "CARER_TALK", "INTERVAL", 20, List.of(line("HIGH", null, null, "INTERVAL", 7), line(null, county.secondVillage, season.name(), "WEEK", null)));
        rule(admin, county, "HOME_VISIT", null, null, List.of(line("MEDIUM", null, null, "INTERVAL", 90), line(null, null, season.name(), "HALF_TERM", null)));
        rule(admin, county, "VILLAGE_DIRECTOR", "HOME_VISIT", "INTERVAL", 40, List.of(line("HIGH", null, null, "WEEK", null), line(null, null, season.name(), "MONTH", null)));
        rule(admin, county, "VILLAGE_DIRECTOR", "CARER_TALK", "MONTH", null, List.of());
        UUID second = world.person("二村主任", county.office);
        world.grant(second, Role.VILLAGE_DIRECTOR, county.secondVillage, null, null);
        List<UUID> directors = List.of(county.person(Role.VILLAGE_DIRECTOR), second);
        List<UUID> helpers = List.of(county.person(Role.HELPER), county.person(Role.HELPER), county.person(Role.HELPER));
        for (int i = 0; i < 25; i++) {
            UUID child = county.child("孩" + i, random.nextBoolean() ? county.village : county.secondVillage, world.today().minusDays(random.nextInt(60)));
            String level = List.of("NULL", "'HIGH'", "'MEDIUM'", "'LOW'").get(random.nextInt(4));
            world.execute("UPDATE child SET risk_level = " + level + " WHERE id = ?", child);
            for (UUID helper : helpers.subList(0, random.nextInt(4))) {
                county.pair(child, helper, random.nextInt(4) == 0 ? "SPONSOR" : "CADRE", world.today().minusDays(random.nextInt(300)));
            }
            for (int n = random.nextInt(6); n > 0; n--) {
                record(county, child, world.today().minusDays(random.nextInt(250)), random.nextInt(3) > 0, random.nextInt(3));
            }
            if (random.nextInt(4) == 0) {
                LocalDate from = world.today().minusDays(random.nextInt(90));
                world.write(rows -> rows.add("duty_exemption", "id", Ids.next(), "child_id", child, "duty_rule_id", twice, "starts_on", from, "ends_on",
                        from.plusDays(10), "reason", "探亲", "approved_by", helpers.get(0), "version", 0L, "created_at", java.time.Instant.EPOCH));
            }
        }
        compare(county.person(Role.TOWN_SUPERVISOR), "VILLAGE_DIRECTOR", directors, seed);
        compare(county.person(Role.ORGANIZATION_OFFICER), "HELPER", helpers, seed);
    }

    private void compare(UUID officer, String owedBy, List<UUID> helpers, long seed) {
        Set<String> expected = new TreeSet<>();
        for (UUID helper : helpers) {
            List<Map<String, Object>> items = world.as(helper).get("/worklist").then().statusCode(200).extract().path("items");
            items.stream().filter(item -> !item.get("status").equals("DONE")).forEach(item -> expected.add(key(item, helper.toString())));
        }
        List<String> actual = new ArrayList<>();
        Map<String, Integer> counts = world.as(officer).queryParam("owedBy", owedBy).get("/owed-duties").then().statusCode(200).extract().path("counts");
        for (String status : List.of("OVERDUE", "DUE_SOON", "DUE")) {
            List<String> listed = pages(officer, owedBy, status);
            assertEquals(listed.size(), counts.get(Map.of("OVERDUE", "overdue", "DUE_SOON", "dueSoon", "DUE", "due").get(status)), status + ", seed " + seed);
            actual.addAll(listed);
        }
        assertEquals(new ArrayList<>(expected), actual.stream().sorted().toList(), owedBy + ", seed " + seed);
    }

    @Test
    void fiftyRowsTakeAsManyStatementsAsOne() {
        World.County county = world.county();
        county.rule("CARER_TALK", "MONTH");
        county.helperOf(county.child("甲"));
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(officer).get("/owed-duties").then().statusCode(200);
        long one = statements.during(() -> world.as(officer).get("/owed-duties").then().body("items.size()", equalTo(1)));
        UUID[] more = new UUID[49];
        for (int i = 0; i < more.length; i++) {
            more[i] = county.child("孩" + i);
        }
        county.helperOf(more);
        assertEquals(one, statements.during(() -> world.as(officer).get("/owed-duties").then().body("items.size()", equalTo(50))));
    }

    private static Map<String, Object> line(String level, String place, String season, String period, Integer days) {
        return json("riskLevel", level, "regionCode", place, "season", season, "period", period, "intervalDays", days, "timesPerPeriod", 1);
    }

    private void rule(UUID admin, World.County county, String duty, String period, Integer days, List<Map<String, Object>> lines) {
        rule(admin, county, "HELPER", duty, period, days, lines);
    }

    private void rule(UUID admin, World.County county, String actor, String duty, String period, Integer days, List<Map<String, Object>> lines) {
        world.as(admin).body(json("organizationId", county.unit.toString(), "name", duty, "duty", duty, "actor", actor, "pairingKind", actor.equals("HELPER") ? "CADRE" : null, "period", period, "intervalDays", days, "timesPerPeriod", 1,
                "lines", lines, "channels", List.of(), "methods", List.of(), "persons", List.of(), "validFrom", world.today().minusDays(100).toString())).post("/duty-rules").then()
                .statusCode(201);
    }

    private List<String> pages(UUID officer, String owedBy, String status) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = world.as(officer).queryParam("owedBy", owedBy).queryParam("status", status).queryParam("limit", 7).queryParam("cursor", cursor == null ? "" : cursor).get("/owed-duties")
                    .then().statusCode(200).extract().jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.forEach(item -> all.add(key(item, (String) ((Map<?, ?>) item.get("helper")).get("id"))));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return all;
    }

    private static String key(Map<String, Object> item, String helper) {
        return item.get("childId") + " " + item.get("ruleId") + " " + helper + " " + item.get("status") + " " + item.get("dueOn") + " " + item.get("overdueSince")
                + " " + item.get("lastDoneOn") + " " + item.get("lastAttemptOn");
    }

    private void record(World.County county, UUID child, LocalDate day, boolean counts, int duty) {
        if (duty == 0) {
            county.visit(child, day, counts);
            return;
        }
        String kind = duty == 1 ? "CARER_TALK" : "PARENT_CHILD_LINK";
        UUID id = Ids.next();
        UUID recorder = world.person("记录人", county.unit);
        world.write(rows -> {
            rows.add("contact", "id", id, "organization_id", county.unit, "recorded_by", recorder, "occurred_on", day, "channel", "PHONE", "counterpart", "CARER",
                    "kind", kind, "outcome", counts ? "REACHED" : "NOT_REACHED", "talk_themes", "", "late_entry", false, "version", 0L, "created_at",
                    java.time.Instant.EPOCH);
            rows.add("contact_child", "contact_id", id, "child_id", child, "occurred_on", day, "organization_id", county.unit, "kind", kind,
                    "channel", "PHONE", "counterpart", "CARER", "effective", counts);
        });
    }
}
