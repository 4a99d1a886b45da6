package org.xiaolian.donor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.test.World;

@QuarkusTest
class DonorTest {
    @Inject
    World world;

    @Inject
    DataSource database;

    private static Map<String, Object> person(UUID office, String name, String phone) {
        return json("organizationId", office.toString(), "kind", "PERSON", "name", name, "wantsToBeNamed", true, "phone", phone, "contactPerson", "本人", "address", "枝江市马家店");
    }

    @Test
    void howToReachADonorIsSealedAndShownToWhoeverKeepsTheBooksOnly() throws Exception {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String id = world.as(officer).body(person(county.unit, "刘建国", "139 0000 1111")).post("/donors").then().statusCode(201).body("phone", equalTo("13900001111"), "name", equalTo("刘建国"))
                .extract().path("id");
        world.as(officer).get("/donors/{id}", id).then().statusCode(200).body("phone", equalTo("13900001111"), "address", equalTo("枝江市马家店"));
        county.as(Role.AUDITOR).get("/donors/{id}", id).then().statusCode(200).body("name", equalTo("刘建国"), "phone", nullValue(), "contactPerson", nullValue(), "address", nullValue());
        world.county().as(Role.COUNTY_ADMIN).get("/donors/{id}", id).then().statusCode(404);
        county.as(Role.HELPER).get("/donors/{id}", id).then().statusCode(403);
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("SELECT phone_cipher, address_cipher FROM donor WHERE id = ?")) {
            select.setBytes(1, UuidBytes.of(UUID.fromString(id)));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                assertFalse(new String(row.getBytes(1), StandardCharsets.ISO_8859_1).contains("13900001111"));
                assertFalse(new String(row.getBytes(2), StandardCharsets.UTF_8).contains("枝江"));
            }
        }
    }

    @Test
    void oneWhoLooksLikeAKnownDonorIsToldAndMayStillBeAnother() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        world.as(officer).body(person(county.unit, "刘建国", "13900001111")).post("/donors").then().statusCode(201);
        world.as(officer).body(person(county.unit, "刘建国", null)).post("/donors").then().statusCode(409).body("code", equalTo("donor.known-already"));
        world.as(officer).body(person(county.unit, "老刘", "+86 139-0000-1111")).post("/donors").then().statusCode(409).body("code", equalTo("donor.known-already"));
        Map<String, Object> another = person(county.unit, "刘建国", null);
        another.put("another", true);
        world.as(officer).body(another).post("/donors").then().statusCode(201);
        world.as(officer).queryParam("q", "建国").get("/donors").then().body("total", equalTo(2));
    }

    @Test
    void ofAnAnonymousDonorNothingIsKeptAndNothingPublished() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        Map<String, Object> unnamed = json("organizationId", county.unit.toString(), "kind", "ANONYMOUS", "wantsToBeNamed", true);
        world.as(officer).body(unnamed).post("/donors").then().statusCode(400).body("errors.code", contains("donor.anonymous-is-unnamed"));
        unnamed.put("wantsToBeNamed", false);
        world.as(officer).body(unnamed).post("/donors").then().statusCode(201).body("name", equalTo("不留名捐赠人"));
    }

    @Test
    void aDonorIsChangedByVersionAndNotByWhoeverOnlyReads() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String id = world.as(officer).body(person(county.unit, "刘建国", null)).post("/donors").then().statusCode(201).extract().path("id");
        Map<String, Object> change = json("name", "刘建国", "wantsToBeNamed", false, "phone", "13900002222");
        world.as(officer).header("If-Match", "\"v0\"").body(change).put("/donors/{id}", id).then().statusCode(200).body("wantsToBeNamed", equalTo(false), "version", equalTo(1));
        world.as(officer).header("If-Match", "\"v0\"").body(change).put("/donors/{id}", id).then().statusCode(412);
        county.as(Role.AUDITOR).header("If-Match", "\"v1\"").body(change).put("/donors/{id}", id).then().statusCode(403);
        change.put("phone", "12");
        world.as(officer).header("If-Match", "\"v1\"").body(change).put("/donors/{id}", id).then().statusCode(400).body("errors.field", contains("phone"));
    }
}
