package org.xiaolian.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.time.OfficeTime;
import org.xiaolian.test.World;

@QuarkusTest
class AccessEntryTest {
    @Inject
    World world;

    @Test
    void whatAnAdministratorDoesToPeopleIsReadByTheAuditorOfHerCounty() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID helper = county.person(Role.HELPER);
        world.as(admin).header("If-Match", "\"v0\"").body(json("roles", List.of(json("role", "VILLAGE_DIRECTOR", "regionCode", county.village))))
                .put("/people/{id}/roles", helper).then().statusCode(200);
        world.as(admin).body(json("reason", "调离")).post("/people/{id}/deactivation", helper).then().statusCode(200);
        county.as(Role.AUDITOR).queryParam("personId", admin).get("/access-entries").then().statusCode(200).body("total", equalTo(2),
                "items.action", contains("DEACTIVATE", "ROLES_CHANGED"), "items.subjectId", everyItem(equalTo(helper.toString())),
                "items.reason", contains("调离", null), "items.personName", everyItem(equalTo("测试COUNTY_ADMIN")),
                "items[1].fields", equalTo("-HELPER,+VILLAGE_DIRECTOR@" + county.village), "items[1].traceId", matchesPattern("[0-9a-f]{16}"));
    }

    @Test
    void signingInAndBeingRefusedAreWrittenDownWithoutThePassword() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String login = "audited-" + UUID.randomUUID();
        var made = world.as(admin).body(json("name", "某人", "loginName", login, "organizationId", county.office)).post("/people").then()
                .statusCode(201).extract();
        world.anonymous().body(json("loginName", login, "password", "wrong guess 12345")).post("/sessions").then().statusCode(401);
        world.anonymous().body(json("loginName", login, "password", made.path("oneTimePassword"))).post("/sessions").then().statusCode(201);
        String body = county.as(Role.AUDITOR).queryParam("personId", made.<String>path("id")).get("/access-entries").then().statusCode(200)
                .body("items.action", contains("SIGN_IN", "SIGN_IN_REFUSED"), "items.clientAddress", everyItem(equalTo("127.0.0.1")),
                        "items[1].subjectId", nullValue()).extract().asString();
        assertFalse(body.contains("wrong guess") || body.contains(made.<String>path("oneTimePassword")));
    }

    @Test
    void aTryWithAnUnknownNameIsThereForEveryAuditor() {
        world.anonymous().body(json("loginName", "nobody-" + UUID.randomUUID(), "password", "wrong guess 12345")).post("/sessions").then().statusCode(401);
        world.county().as(Role.AUDITOR).queryParam("action", "SIGN_IN_REFUSED").get("/access-entries").then().statusCode(200)
                .body("total", greaterThanOrEqualTo(1), "items.personId", hasItem(nullValue()));
    }

    @Test
    void anotherCountysEntriesAreNotSeen() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        world.as(admin).body(json("name", "某人", "organizationId", county.office)).post("/people").then().statusCode(201);
        world.county().as(Role.AUDITOR).queryParam("personId", admin).get("/access-entries").then().statusCode(200).body("total", equalTo(0));
    }

    /** Rules.md P-9: what leaves at night is asked about. */
    @ParameterizedTest
    @CsvSource({"06:59, true", "07:00, false", "20:59, false", "21:00, true", "00:10, true"})
    void aSheetMadeOutsideOfficeHoursIsMarkedAndCanBeListed(String clock, boolean marked) {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        java.time.Instant at = world.today().minusDays(1).atTime(java.time.LocalTime.parse(clock)).atZone(org.xiaolian.shared.time.OfficeTime.ZONE).toInstant();
        world.write(rows -> {
            for (String action : List.of("EXPORT", "VIEW")) {
                rows.add("access_entry", "id", org.xiaolian.shared.persistence.Ids.next(), "happened_at", at, "person_id", admin, "action", action, "subject_kind", "export");
            }
        });
        county.as(Role.AUDITOR).queryParam("personId", admin).queryParam("action", "EXPORT").get("/access-entries").then().statusCode(200)
                .body("items.exportedOutOfHours", contains(marked));
        county.as(Role.AUDITOR).queryParam("personId", admin).queryParam("exportedOutOfHours", true).get("/access-entries").then().statusCode(200)
                .body("total", equalTo(marked ? 1 : 0));
    }

    @Test
    void onlyAuditorsReadIt() {
        World.County county = world.county();
        for (Role role : List.of(Role.COUNTY_ADMIN, Role.TOWN_SUPERVISOR, Role.HELPER)) {
            county.as(role).get("/access-entries").then().statusCode(403).body("code", equalTo("permission.missing"));
        }
    }

    @Test
    void entriesAreFilteredByChildActionAndDayAndPaged() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        UUID child = UUID.randomUUID();
        for (int day = 1; day <= 3; day++) {
            int on = day;
            world.write(rows -> rows.add("access_entry", "id", Ids.next(), "happened_at",
                    world.today().minusDays(on).atTime(0, 30).atZone(OfficeTime.ZONE).toInstant(), "person_id", director, "action",
                    on == 2 ? "REVEAL" : "VIEW", "subject_kind", "child", "subject_id", child.toString(), "child_id", child));
        }
        UUID auditor = county.person(Role.AUDITOR);
        world.as(auditor).queryParam("childId", child).queryParam("action", "REVEAL").get("/access-entries").then().body("total", equalTo(1));
        world.as(auditor).queryParam("childId", child).queryParam("from", world.today().minusDays(2).toString())
                .queryParam("to", world.today().minusDays(2).toString()).get("/access-entries").then().body("items.action", contains("REVEAL"));
        String cursor = world.as(auditor).queryParam("childId", child).queryParam("limit", 2).get("/access-entries").then()
                .body("items.action", contains("VIEW", "REVEAL"), "total", equalTo(3)).extract().path("nextCursor");
        world.as(auditor).queryParam("childId", child).queryParam("limit", 2).queryParam("cursor", cursor).get("/access-entries").then()
                .body("items.action", contains("VIEW"), "nextCursor", nullValue());
        world.as(auditor).queryParam("from", "2026-02-01").queryParam("to", "2026-01-01").get("/access-entries").then().statusCode(400)
                .body("errors.field", contains("to"));
    }
}
