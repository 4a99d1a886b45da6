package org.xiaolian.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaolian.test.World;

@QuarkusTest
class ColleagueTest {
    @Inject
    World world;

    @Test
    void theHeadOfASchoolChoosesAmongItsPeopleAndReadsNothingButTheirNames() {
        World.County county = world.county();
        UUID teacher = world.person("李老师", county.school);
        world.person("广电局的人", county.unit);
        UUID head = county.person(Role.HEAD_TEACHER);
        Map<String, Object> found = world.as(head).queryParam("q", "李老").get("/colleagues").then().statusCode(200).body("total", equalTo(1),
                "items.id", contains(teacher.toString())).extract().path("items[0]");
        assertEquals(Set.of("id", "name", "organization"), found.keySet());
        world.as(head).get("/colleagues").then().body("items.name", not(hasItem("广电局的人")));
        world.as(head).get("/colleagues/{id}", teacher).then().statusCode(200).body("name", equalTo("李老师"), "organization.id", equalTo(county.school.toString()));
        world.as(head).get("/people").then().statusCode(403);
    }

    @Test
    void whomSheChoosesSheMayPairWithAPupil() {
        World.County county = world.county();
        UUID teacher = world.person("结对老师", county.school);
        UUID pupil = county.child("本校学生");
        world.execute("UPDATE child SET school_id = x'" + county.school.toString().replace("-", "") + "' WHERE id = ?", pupil);
        UUID head = county.person(Role.HEAD_TEACHER);
        String chosen = world.as(head).queryParam("q", "结对").get("/colleagues").then().extract().path("items[0].id");
        world.as(head).body(json("childId", pupil.toString(), "helperId", chosen, "kind", "TEACHER", "startsOn", world.today().toString())).post("/pairings").then()
                .statusCode(201).body("helper.id", equalTo(teacher.toString()));
    }

    @Test
    void peopleOfOtherPlacesAndThoseWhoLeftAreNotThere() {
        World.County county = world.county();
        UUID stranger = world.person("外县的人", world.county().unit);
        UUID left = world.person("离岗的人", county.unit);
        world.execute("UPDATE person SET status = 'INACTIVE' WHERE id = ?", left);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(officer).get("/colleagues").then().statusCode(200).body("items.organization.id", not(hasItem(county.school.toString())), "items.id",
                not(hasItem(left.toString())));
        for (UUID id : new UUID[] {stranger, left, UUID.randomUUID()}) {
            world.as(officer).get("/colleagues/{id}", id).then().statusCode(404);
        }
        world.as(officer).queryParam("organizationId", county.school).get("/colleagues").then().body("total", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"VILLAGE_DIRECTOR", "CLASS_TEACHER", "HELPER", "VOLUNTEER", "AUDITOR"})
    void whoPairsNobodyHasNoDirectory(Role role) {
        World.County county = world.county();
        county.as(role).get("/colleagues").then().statusCode(403);
        county.as(role).get("/colleagues/{id}", county.person(Role.HELPER)).then().statusCode(403);
    }
}
