package org.xiaolian.timeline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.PinyinKeys;
import org.xiaolian.test.World;

/** Any past day can be asked, and whatever is dated answers for that day: compared with what was written down, day by day. */
@QuarkusTest
class PastDayTest {
    @Inject
    World world;

    /** Something that held from one day to another; open while {@code to} is null. */
    private record Spell(String what, LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** One after the other, with gaps now and then; never beginning today or later. */
    private List<Spell> spells(Random chance, String... names) {
        List<Spell> all = new ArrayList<>();
        LocalDate from = world.today().minusDays(500 + chance.nextInt(200));
        for (String name : names) {
            LocalDate to = from.plusDays(20 + chance.nextInt(200));
            boolean last = name.equals(names[names.length - 1]) || !to.isBefore(world.today().minusDays(1));
            all.add(new Spell(name, from, last && chance.nextBoolean() ? null : to));
            from = to.plusDays(1 + (chance.nextBoolean() ? 0 : chance.nextInt(40)));
            if (last || !from.isBefore(world.today())) {
                break;
            }
        }
        return all;
    }

    private static String on(List<Spell> all, LocalDate day) {
        return all.stream().filter(s -> s.on(day)).map(Spell::what).findFirst().orElse(null);
    }

    @RepeatedTest(3)
    void whateverIsDatedAnswersForTheDayThatWasAsked() {
        long seed = Long.getLong("xiaolian.seed", System.nanoTime());
        Random chance = new Random(seed);
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("张小雨", county.village, world.today().minusDays(800));
        List<Spell> classes = spells(chance, "一班", "二班", "三班");
        List<Spell> carers = spells(chance, "甲奶奶", "乙外婆", "丙姑姑");
        List<Spell> mother = spells(chance, "AWAY_WORKING", "AT_HOME", "ABROAD");
        List<Spell> villages = List.of(new Spell(county.secondVillage, world.today().minusDays(800), world.today().minusDays(300)),
                new Spell(county.village, world.today().minusDays(299), null));
        List<Spell> pairings = Stream.of("帮扶甲", "帮扶乙", "帮扶丙").map(n -> {
            LocalDate from = world.today().minusDays(50 + chance.nextInt(600));
            return new Spell(n, from, chance.nextBoolean() ? null : from.plusDays(chance.nextInt(40)));
        }).toList();
        List<LocalDate> visits = Stream.generate(() -> world.today().minusDays(chance.nextInt(700))).limit(4).toList();
        visits.forEach(day -> county.visit(child, day, true));
        world.write(rows -> {
            classes.forEach(s -> rows.add("enrolment", "id", Ids.next(), "child_id", child, "starts_on", s.from(), "ends_on", s.to(), "began_by", "ENROLLED", "stage", "PRIMARY",
                    "school_name", "东镇小学", "class_name", s.what(), "confirmed_on", s.from(), "version", 0L, "created_at", Instant.EPOCH));
            mother.forEach(s -> rows.add("parent_fact", "id", Ids.next(), "child_id", child, "parent", "MOTHER", "presence", s.what(), "valid_from", s.from(), "valid_to", s.to(),
                    "version", 0L, "created_at", Instant.EPOCH));
            villages.forEach(s -> rows.add("child_residence", "id", Ids.next(), "child_id", child, "region_code", s.what(), "starts_on", s.from(), "ends_on", s.to()));
            carers.forEach(s -> {
                UUID carer = Ids.next();
                rows.add("guardian", "id", carer, "name", s.what(), "name_sort", PinyinKeys.sortKey(s.what()), "region_code", county.village, "version", 0L, "created_at", Instant.EPOCH);
                rows.flush();
                rows.add("care_arrangement", "id", Ids.next(), "child_id", child, "carer_id", carer, "care_type", "RELATIVE", "valid_from", s.from(), "valid_to", s.to(), "version", 0L,
                        "created_at", Instant.EPOCH);
            });
        });
        pairings.forEach(s -> {
            UUID pairing = county.pair(child, world.person(s.what(), county.unit), "CADRE", s.from());
            if (s.to() != null) {
                world.execute("UPDATE pairing SET ends_on = '" + s.to() + "', end_reason = 'OTHER' WHERE id = ?", pairing);
            }
        });
        List<LocalDate> days = new ArrayList<>(Stream.of(classes, carers, mother, pairings).flatMap(List::stream).flatMap(s -> Stream.of(s.from().minusDays(1), s.from(), s.to()))
                .filter(d -> d != null && !d.isAfter(world.today())).distinct().sorted().toList());
        Stream.generate(() -> world.today().minusDays(chance.nextInt(750))).limit(3).forEach(days::add);
        for (LocalDate day : days) {
            String hint = day + " (-Dxiaolian.seed=" + seed + ")";
            JsonPath file = ask(admin, "/children/" + child, day);
            assertEquals(on(classes, day), file.getString("className"), hint);
            assertEquals(on(carers, day), file.getString("carerName"), hint);
            assertEquals(on(villages, day), file.getString("region.code"), hint);
            JsonPath family = ask(admin, "/children/" + child + "/family", day);
            assertEquals(on(mother, day), family.<List<java.util.Map<String, Object>>>get("parents").stream().filter(p -> holds(p.get("validFrom"), p.get("validTo"), day))
                    .map(p -> (String) p.get("presence")).findFirst().orElse(null), hint);
            JsonPath network = ask(admin, "/children/" + child + "/network", day);
            assertEquals(on(carers, day), network.getString("people.find { it.kind == 'CARER' }?.name"), hint);
            List<String> helpers = pairings.stream().filter(s -> s.on(day)).map(Spell::what).sorted().toList();
            assertEquals(helpers, network.<String>getList("people.findAll { it.kind == 'HELPER' }.name").stream().sorted().toList(), hint);
            JsonPath paired = world.as(admin).queryParam("childId", child).queryParam("asOf", day.toString()).get("/pairings").then().statusCode(200).extract().jsonPath();
            assertEquals(helpers, paired.<String>getList("items.helper.name").stream().sorted().toList(), hint);
            JsonPath story = ask(admin, "/children/" + child + "/timeline", day);
            long happened = visits.stream().filter(d -> !d.isAfter(day)).count() + Stream.of(pairings, carers).flatMap(List::stream).filter(s -> !s.from().isAfter(day)).count()
                    + pairings.stream().filter(s -> s.to() != null && !s.to().isAfter(day)).count() + 1;
            assertEquals(happened, story.getLong("total"), hint);
            assertEquals(happened, story.getList("items").size(), hint);
        }
    }

    private static boolean holds(Object from, Object to, LocalDate day) {
        return !LocalDate.parse((String) from).isAfter(day) && (to == null || !LocalDate.parse(Objects.toString(to)).isBefore(day));
    }

    private JsonPath ask(UUID who, String path, LocalDate day) {
        return world.as(who).queryParam("asOf", day.toString()).queryParam("limit", 50).get(path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void theStoryUntilADayGoesOnPageByPageAndADayToComeIsRefused() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("李小雨");
        LocalDate day = world.today().minusDays(10);
        for (int i = 0; i < 5; i++) {
            county.visit(child, day.minusDays(i), true);
        }
        county.visit(child, day.plusDays(1), true);
        var first = world.as(admin).queryParam("kind", "HOME_VISIT").queryParam("asOf", day.toString()).queryParam("limit", 3).get("/children/{id}/timeline", child).then().statusCode(200)
                .body("total", equalTo(5), "items.occurredOn", contains(day.toString(), day.minusDays(1).toString(), day.minusDays(2).toString())).extract();
        world.as(admin).queryParam("kind", "HOME_VISIT").queryParam("asOf", day.toString()).queryParam("limit", 3).queryParam("cursor", first.<String>path("nextCursor"))
                .get("/children/{id}/timeline", child).then().statusCode(200).body("items.occurredOn", contains(day.minusDays(3).toString(), day.minusDays(4).toString()));
        world.as(admin).queryParam("asOf", world.today().plusDays(1).toString()).get("/children/{id}/timeline", child).then().statusCode(400);
        world.county().as(Role.COUNTY_ADMIN).queryParam("asOf", day.toString()).get("/children/{id}/timeline", child).then().statusCode(404);
    }
}
