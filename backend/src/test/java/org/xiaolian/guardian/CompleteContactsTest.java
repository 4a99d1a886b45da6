package org.xiaolian.guardian;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

/** Complete contacts are one thing, wherever they are asked for: on the file, as a filter, as a figure and in the list of gaps. */
@QuarkusTest
class CompleteContactsTest {
    @Inject
    World world;

    @Inject
    DataSource database;

    private String person(UUID writer, World.County county, String name, String phone) {
        return world.as(writer).body(json("name", name, "regionCode", county.village, "phones", List.of(json("phone", phone, "kind", "OWN", "dead", false))))
                .post("/guardians").then().statusCode(201).extract().path("id");
    }

    /** Children without a gap, as every door tells it. */
    private Set<String> complete(UUID admin, List<UUID> all, String hint) {
        Set<String> lacking = new HashSet<>(world.as(admin).queryParam("limit", 50).get("/contact-gaps").then().statusCode(200).extract().<List<String>>path("items.childId"));
        assertEquals(lacking, new HashSet<>(world.as(admin).queryParam("contactsComplete", false).queryParam("limit", 50).get("/children").then().statusCode(200).extract()
                .<List<String>>path("items.id")), hint);
        Set<String> whole = new HashSet<>(world.as(admin).queryParam("contactsComplete", true).queryParam("limit", 50).get("/children").then().extract().<List<String>>path("items.id"));
        ValidatableResponse counts = world.as(admin).get("/contact-gap-counts").then().statusCode(200).body("all.children", equalTo(all.size()), "all.complete", equalTo(whole.size()));
        for (ContactGap gap : ContactGap.values()) {
            int listed = world.as(admin).queryParam("gap", gap).get("/contact-gaps").then().statusCode(200).extract().path("total");
            assertEquals(listed, counts.extract().<Integer>path("all.gaps.find { it.gap == '" + gap + "' }.children"), gap + " at " + hint);
        }
        assertEquals(all.size(), whole.size() + lacking.size(), hint);
        for (UUID child : all) {
            assertEquals(whole.contains(child.toString()), world.as(admin).get("/children/{id}", child).then().extract().<Boolean>path("contactsComplete"), hint);
        }
        return whole;
    }

    @Test
    @Practice("R1-P06")
    void afterAnyChangeOfTheFamilyTheListTheFilterTheFigureAndTheFileAgree() {
        long seed = Long.getLong("xiaolian.seed", System.nanoTime());
        Random chance = new Random(seed);
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        List<UUID> children = List.of(county.child("张一"), county.child("张二"), county.child("张三", county.secondVillage, world.today().minusYears(1)));
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            people.add(person(admin, county, "人" + i, "1390001000" + i));
        }
        int whole = 0;
        for (int step = 0; step < 60; step++) {
            UUID child = children.get(chance.nextInt(children.size()));
            String someone = people.get(chance.nextInt(people.size()));
            String day = world.today().minusDays(chance.nextInt(200)).toString();
            Response answer = switch (step < 14 ? step % 3 : chance.nextInt(6)) {
                case 0 -> world.as(admin).body(json("parent", "FATHER", "guardianId", step < 14 || chance.nextInt(5) > 0 ? someone : null, "presence",
                        List.of("AWAY_WORKING", "AT_HOME", "DECEASED", "LOST_CONTACT").get(chance.nextInt(4)), "workPlace", chance.nextInt(4) > 0 ? "上海市" : null, "validFrom", day))
                        .post("/children/{id}/parent-facts", child);
                case 1 -> world.as(admin).body(json("parent", "MOTHER", "guardianId", step < 14 || chance.nextInt(5) > 0 ? someone : null, "presence",
                        List.of("AWAY_WORKING", "AT_HOME", "ABROAD").get(chance.nextInt(3)), "workPlace", chance.nextInt(4) > 0 ? "杭州市" : null, "validFrom", day))
                        .post("/children/{id}/parent-facts", child);
                case 2 -> {
                    boolean nobody = chance.nextInt(5) == 0;
                    yield world.as(admin).body(json("carerId", nobody ? null : someone, "careType", nobody ? "NOBODY" : "PATERNAL_GRANDPARENTS", "entrusted", false,
                            "disqualificationChecked", false, "validFrom", day)).post("/children/{id}/care-arrangements", child);
                }
                case 3 -> world.as(admin).body(json("guardianId", someone, "role", "NEIGHBOUR", "withSiblings", chance.nextBoolean())).post("/children/{id}/contact-people", child);
                case 4 -> {
                    List<String> others = world.as(admin).get("/children/{id}/family", child).then().extract().path("contacts.findAll { it.validTo == null }.id");
                    yield others.isEmpty() ? null : world.as(admin).post("/children/" + child + "/contact-people/" + others.get(0) + "/ending");
                }
                default -> world.as(admin).header("If-Match", world.as(admin).get("/guardians/{id}", someone).then().extract().header("ETag"))
                        .body(json("name", "人" + people.indexOf(someone), "regionCode", county.village, "phones", List.of(json("phone", "1390001000" + people.indexOf(someone), "kind",
                                "OWN", "dead", chance.nextInt(3) == 0)))).put("/guardians/{id}", someone);
            };
            String hint = "step " + step + " (-Dxiaolian.seed=" + seed + ")";
            assertTrue(answer == null || answer.statusCode() < 500, () -> hint + answer.asString());
            if (step > 14) {
                whole += complete(admin, children, hint).size();
            }
        }
        complete(admin, children, "at the end, with " + whole + " whole ones on the way");
    }

    @Test
    void aNumberThatDiesCountsForEachOfHerChildrenWhoeverSaysSo() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID here = county.child("张一");
        UUID elsewhere = county.child("张二", county.otherVillage, world.today().minusYears(1));
        String mother = person(admin, county, "李秀英", "13900010001");
        String father = person(admin, county, "张建军", "13900010002");
        for (UUID child : List.of(here, elsewhere)) {
            for (String kind : List.of("FATHER", "MOTHER")) {
                world.as(admin).body(json("parent", kind, "guardianId", kind.equals("MOTHER") ? mother : father, "presence", "AT_HOME", "validFrom", world.today().toString()))
                        .post("/children/{id}/parent-facts", child).then().statusCode(200);
            }
            world.as(admin).body(json("carerId", mother, "careType", "MOTHER", "entrusted", false, "disqualificationChecked", false, "validFrom", world.today().toString()))
                    .post("/children/{id}/care-arrangements", child).then().statusCode(200);
        }
        assertEquals(Set.of(here.toString(), elsewhere.toString()), complete(admin, List.of(here, elsewhere), ""));
        String phone = world.as(director).get("/children/{id}/network", here).then().extract().path("people.find { it.name == '李秀英' }.phones[0].id");
        world.as(director).get("/children/{id}", elsewhere).then().statusCode(404);
        world.as(director).header("If-Match", world.as(director).get("/guardians/{id}", mother).then().extract().header("ETag")).body(json("dead", true))
                .put("/guardians/{id}/phones/{phone}/dead-mark", mother, phone).then().statusCode(200);
        assertEquals(Set.of(), complete(admin, List.of(here, elsewhere), ""));
    }

    @Test
    void theMigrationTellsOldFilesByTheSameDefinition() throws SQLException, IOException {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        List<UUID> children = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            children.add(county.child("张" + i));
        }
        String reachable = person(admin, county, "李秀英", "13900010001");
        String second = person(admin, county, "王桂芳", "13900010002");
        for (int i = 0; i < children.size(); i++) {
            UUID child = children.get(i);
            // Each combination of what a family may lack.
            String father = i % 2 == 0 ? reachable : null;
            if (i % 3 > 0) {
                world.as(admin).body(json("parent", "FATHER", "guardianId", father, "presence", i % 3 == 1 ? "AWAY_WORKING" : "DECEASED", "workPlace", i % 5 == 0 ? null : "上海市",
                        "validFrom", world.today().minusDays(9).toString())).post("/children/{id}/parent-facts", child).then().statusCode(200);
            }
            if (i % 4 > 0) {
                world.as(admin).body(json("parent", "MOTHER", "guardianId", i % 4 == 1 ? second : reachable, "presence", "AT_HOME", "validFrom", world.today().minusDays(9).toString()))
                        .post("/children/{id}/parent-facts", child).then().statusCode(200);
            }
            if (i % 8 > 1) {
                boolean nobody = i % 8 == 2;
                world.as(admin).body(json("carerId", nobody ? null : second, "careType", nobody ? "NOBODY" : "PATERNAL_GRANDPARENTS", "entrusted", false, "disqualificationChecked",
                        false, "validFrom", world.today().minusDays(9).toString())).post("/children/{id}/care-arrangements", child).then().statusCode(200);
            }
        }
        Set<String> whole = complete(admin, children, "");
        assertTrue(whole.size() > 5 && whole.size() < 40, whole.size() + " of 48");
        for (UUID child : children) {
            world.execute("UPDATE child SET contacts_complete = NOT contacts_complete WHERE id = ?", child);
        }
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                InputStream migration = getClass().getResourceAsStream("/db/migration/V230__complete_contacts.sql")) {
            for (String sql : new String(migration.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
        assertEquals(whole, complete(admin, children, "after the migration"));
    }
}
