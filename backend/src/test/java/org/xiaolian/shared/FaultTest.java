package org.xiaolian.shared;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

/** What the caller sees when something is wrong: one clear document, and nothing of our insides. */
@QuarkusTest
class FaultTest {
    private static final int TRIES = 3000;

    @Inject
    World world;

    @Test
    void malformedJsonIsOneProblem() {
        world.county().as(Role.COUNTY_ADMIN).body("{\"code\": ").post("/regions").then().statusCode(400)
                .contentType("application/problem+json").body("code", equalTo("request.malformed-json"), "traceId", notNullValue());
    }

    @Test
    void aFieldToldTwiceAndSomethingBehindTheEndAreNotJson() {
        World.County county = world.county();
        for (String body : new String[] {"{\"name\": \"村\", \"name\": \"镇\"}", "{\"code\": \"990001101299\"} {\"name\": \"镇\"}"}) {
            county.as(Role.COUNTY_ADMIN).body(body).post("/regions").then().statusCode(400).body("code", equalTo("request.malformed-json"));
        }
    }

    @Test
    void aDayThatNoColumnHoldsIsRefusedBeforeItMakesAListUnreadable() {
        World.County county = world.county();
        for (String day : new String[] {"+10000-01-01", "-0001-01-01", "0001-01-01"}) {
            county.as(Role.COUNTY_ADMIN).body(json("code", county.village, "name", "村", "codeSource", "LOCAL", "validFrom", day)).post("/regions").then()
                    .statusCode(400).body("errors[0].field", equalTo("validFrom"), "errors[0].code", equalTo("request.wrong-type"));
        }
    }

    @Test
    void charactersThatNoDocumentHoldsAreRefusedByField() {
        World.County county = world.county();
        for (String text : new String[] {"村\u0000", "村\u0007", "村\ufffe"}) {
            county.as(Role.COUNTY_ADMIN).body(json("code", county.village, "name", text, "codeSource", "LOCAL", "validFrom", "2024-01-01")).post("/regions")
                    .then().statusCode(400).body("errors[0].field", equalTo("name"), "errors[0].code", equalTo("field.control-characters"));
        }
    }

    @Test
    void anUnknownFieldIsNamed() {
        world.county().as(Role.COUNTY_ADMIN).body("{\"nonsense\": 1}").post("/regions").then().statusCode(400)
                .body("errors[0].field", equalTo("nonsense"), "errors[0].code", equalTo("request.unknown-field"));
    }

    @Test
    void anUnknownCodeIsNamedWithoutRepeatingIt() {
        String body = world.county().as(Role.COUNTY_ADMIN).body(json("code", "990001101299", "name", "村", "codeSource", "<script>",
                "validFrom", "2024-01-01")).post("/regions").then().statusCode(400)
                .body("errors[0].field", equalTo("codeSource"), "errors[0].code", equalTo("request.unknown-value")).extract().asString();
        assertTrue(!body.contains("script") && !body.contains("xiaolian.region"), body);
    }

    @Test
    void allWrongFieldsAreToldAtOnceInChinese() {
        world.county().as(Role.COUNTY_ADMIN).header("Accept-Language", "zh-CN").body(json("code", "12", "name", " ")).post("/regions")
                .then().statusCode(400).body("errors.size()", equalTo(4), "errors.find { it.field == 'name' }.message", equalTo("请填写。"));
    }

    @Test
    void aBodyOverTheLimitIs413() {
        Response answer = world.county().as(Role.COUNTY_ADMIN).body("{\"name\":\"" + "长".repeat(700_000) + "\"}").post("/regions");
        assertEquals(413, answer.statusCode());
        assertEquals("request.too-large", answer.path("code"));
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblemAndNotThePage() {
        RestAssured.given().get("/api/v1/nothing-here").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path : new String[] {"/api/v1/regions", "/api/v1/nothing", "/q/health/ready"}) {
            RestAssured.given().get(path).then().header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer")
                    .header("Strict-Transport-Security", notNullValue()).header("Content-Security-Policy", notNullValue())
                    .header("X-Trace-Id", notNullValue());
        }
    }

    // Only a server that the application started can be killed by its tests: make test-mysql leaves this one out by its tag.
    @Tag("embedded-database")
    @Test
    void withoutItsDatabaseItSays503AndComesBackByItself() throws Exception {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Supplier<Response> request = () -> world.anonymous().header("Authorization", "Bearer " + token(admin)).get("/regions/{c}", county.village);
        assertEquals(200, request.get().statusCode());
        try (ServerSocket inItsPlace = stopDatabase()) {
            Response down = first(r -> r.statusCode() != 200, request);
            assertEquals(503, down.statusCode(), down.asString());
            assertEquals("server.unavailable", down.path("code"));
            assertTrue(Integer.parseInt(down.header("Retry-After")) > 0);
            Response notReady = first(r -> r.statusCode() != 200, () -> RestAssured.given().get("/q/health/ready"));
            assertEquals("DOWN", notReady.path("status"));
        }
        Response up = first(r -> r.statusCode() == 200, request);
        assertEquals(200, up.statusCode(), up.asString());
    }

    private String tokenOfAdmin;

    /** One token for the whole test: opening another needs the database. */
    private String token(UUID person) {
        if (tokenOfAdmin == null) {
            tokenOfAdmin = world.token(person);
        }
        return tokenOfAdmin;
    }

    /** Kills the server and holds its port, so that it stays away until the port is let go. */
    private static ServerSocket stopDatabase() throws Exception {
        Properties state = new Properties();
        try (var in = Files.newInputStream(Path.of("target/test-data/db/server.state"))) {
            state.load(in);
        }
        ProcessHandle server = ProcessHandle.of(Long.parseLong(state.getProperty("pid"))).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();
        ServerSocket port = new ServerSocket(Integer.parseInt(state.getProperty("port")), 50, InetAddress.getLoopbackAddress());
        Thread refusing = new Thread(() -> {
            while (!port.isClosed()) {
                try {
                    port.accept().close();
                } catch (java.io.IOException e) {
                    return;
                }
            }
        });
        refusing.setDaemon(true);
        refusing.start();
        return port;
    }

    /** Asks until an answer is as wished; every try is a request of its own. */
    private static Response first(java.util.function.Predicate<Response> wished, Supplier<Response> request) {
        Response answer = request.get();
        for (int i = 0; i < TRIES && !wished.test(answer); i++) {
            answer = request.get();
        }
        return answer;
    }
}
