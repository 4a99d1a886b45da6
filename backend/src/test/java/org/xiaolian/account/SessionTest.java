package org.xiaolian.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.test.World;

@QuarkusTest
class SessionTest {
    private static final String PASSWORD = "春天的小河 flows east 2026";

    @Inject
    World world;
    @Inject
    DataSource database;
    @Inject
    Passwords passwords;
    @Inject
    LoginThrottle throttle;

    /** Somebody who can sign in. */
    private record Login(UUID id, String name) {
    }

    @Test
    void signingInAnswersATokenAndSetsAStrictCookie() {
        Login login = login(world.county(), Role.COUNTY_ADMIN);
        Response answer = signIn(login.name(), PASSWORD);
        answer.then().statusCode(201).body("expiresInSeconds", equalTo(600), "session.personId", equalTo(login.id().toString()),
                "session.roles.role", contains("COUNTY_ADMIN"), "session.permissions", hasItem("account:write"),
                "session.mustChangePassword", equalTo(false));
        assertTrue(answer.header("Set-Cookie").matches("__Host-xiaolian-refresh=\"?[A-Za-z0-9_-]{64}\"?;.*"), answer.header("Set-Cookie"));
        for (String flag : List.of("HttpOnly", "Secure", "SameSite=Strict", "Path=/")) {
            assertTrue(answer.header("Set-Cookie").contains(flag), flag);
        }
        bearer(answer).get("/session").then().statusCode(200).body("personId", equalTo(login.id().toString()));
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreAnsweredAlike() {
        Login login = login(world.county(), Role.HELPER);
        Response wrong = signIn(login.name(), "not this one, surely not");
        Response unknown = signIn("nobody-" + UUID.randomUUID(), PASSWORD);
        wrong.then().statusCode(401).body("code", equalTo("session.wrong-credentials"));
        assertEquals(withoutTrace(wrong), withoutTrace(unknown));
        assertEquals(wrong.headers().asList().stream().map(h -> h.getName()).toList(),
                unknown.headers().asList().stream().map(h -> h.getName()).toList());
    }

    @Test
    void theFifthFailureSlowsThisAddressAndAForgedOneDoesNotHelp() {
        Login login = login(world.county(), Role.HELPER);
        for (int i = 0; i < 5; i++) {
            signIn(login.name(), "guess number " + i + " of many").then().statusCode(401);
        }
        Response refused = signIn(login.name(), PASSWORD);
        refused.then().statusCode(429).body("code", equalTo("session.throttled"), "detail", equalTo("Too many attempts; try again in 1 min."));
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
        world.anonymous().header("X-Forwarded-For", "203.0.113.9").body(json("loginName", login.name(), "password", PASSWORD))
                .post("/sessions").then().statusCode(429);
    }

    @Test
    void aStrangerElsewhereDoesNotLockTheOwnerOut() {
        String name = "owner-" + UUID.randomUUID();
        for (int i = 0; i < 8; i++) {
            throttle.failed(name, "198.51.100.7");
        }
        assertThrows(Problem.class, () -> throttle.check(name, "198.51.100.7"));
        assertDoesNotThrow(() -> throttle.check(name, "192.0.2.1"));
        assertDoesNotThrow(() -> throttle.check("another-" + name, "198.51.100.7"));
    }

    @Test
    void oneAccountIsGuessedAtMostAHundredTimesAnHourFromAnywhere() {
        String name = "target-" + UUID.randomUUID();
        int evaluated = 0;
        for (int i = 0; i < 120; i++) {
            try {
                throttle.check(name, "address-" + i);
                evaluated++;
                throttle.failed(name, "address-" + i);
            } catch (Problem e) {
                assertEquals("session.throttled", e.getMessage());
            }
        }
        assertEquals(50, evaluated);
    }

    @Test
    void refreshingRotatesTheTokenAndTheOldOneFails() {
        Response first = signIn(login(world.county(), Role.HELPER).name(), PASSWORD);
        Response second = refresh(cookie(first));
        second.then().statusCode(200).body("session.permissions", hasItem("visit:write"));
        assertTrue(!cookie(first).equals(cookie(second)));
        // Within the window of two tabs the session lives on, and the browser is told to ask again with its new cookie.
        refresh(cookie(first)).then().statusCode(401).header("Retry-After", "1").body("code", equalTo("session.expired"));
        refresh(cookie(second)).then().statusCode(200);
    }

    @Test
    void aTokenThatComesBackLaterEndsTheSession() {
        Login login = login(world.county(), Role.HELPER);
        Response first = signIn(login.name(), PASSWORD);
        Response second = refresh(cookie(first));
        world.execute("UPDATE login_session SET rotated_at = DATE_SUB(rotated_at, INTERVAL 1 MINUTE) WHERE person_id = ?", login.id());
        refresh(cookie(first)).then().statusCode(401);
        refresh(cookie(second)).then().statusCode(401);
        bearer(second).get("/session").then().statusCode(401);
    }

    @Test
    void ofTwentyRefreshesAtOnceExactlyOneSucceeds() throws Exception {
        String token = cookie(signIn(login(world.county(), Role.HELPER).name(), PASSWORD));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Future<Response>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(threads.submit(() -> {
                start.await();
                return refresh(token);
            }));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        String next = null;
        for (Future<Response> answer : answers) {
            statuses.add(answer.get().statusCode());
            next = answer.get().statusCode() == 200 ? cookie(answer.get()) : next;
        }
        threads.shutdown();
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(19, Collections.frequency(statuses, 401), statuses.toString());
        refresh(next).then().statusCode(200);
    }

    @Test
    void aCookieAloneDoesNotRefresh() {
        String token = cookie(signIn(login(world.county(), Role.HELPER).name(), PASSWORD));
        world.anonymous().cookie(SessionResource.COOKIE, token).post("/sessions/refreshment").then().statusCode(401);
        refresh("x".repeat(64)).then().statusCode(401);
        refresh("short").then().statusCode(401);
        refresh(token).then().statusCode(200);
    }

    @Test
    void signingOutEndsThisSessionOnlyAndSigningOutEverywhereEndsAll() {
        Login login = login(world.county(), Role.HELPER);
        Response desk = signIn(login.name(), PASSWORD);
        Response phone = signIn(login.name(), PASSWORD);
        Response tablet = signIn(login.name(), PASSWORD);
        bearer(desk).delete("/sessions/current").then().statusCode(204).header("Clear-Site-Data", "\"cache\"");
        bearer(desk).get("/session").then().statusCode(401);
        bearer(phone).get("/session").then().statusCode(200);
        bearer(phone).delete("/sessions").then().statusCode(204);
        bearer(tablet).get("/session").then().statusCode(401);
        refresh(cookie(tablet)).then().statusCode(401);
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndIsTheOnlyOneThatWorks() {
        Login login = login(world.county(), Role.HELPER);
        Response mine = signIn(login.name(), PASSWORD);
        Response other = signIn(login.name(), PASSWORD);
        bearer(mine).body(json("currentPassword", "wrong, quite wrong", "newPassword", PASSWORD + "!")).put("/session/password")
                .then().statusCode(400).body("errors.field", contains("currentPassword"));
        bearer(mine).body(json("currentPassword", PASSWORD, "newPassword", "short")).put("/session/password")
                .then().statusCode(400).body("errors.code", contains("password.too-short"));
        bearer(mine).body(json("currentPassword", PASSWORD, "newPassword", PASSWORD + "!")).put("/session/password").then().statusCode(204);
        bearer(mine).get("/session").then().statusCode(200);
        bearer(other).get("/session").then().statusCode(401);
        refresh(cookie(other)).then().statusCode(401);
        signIn(login.name(), PASSWORD).then().statusCode(401);
        signIn(login.name(), PASSWORD + "!").then().statusCode(201);
    }

    @Test
    void whoMustChangeThePasswordMayDoNothingElse() {
        Login login = login(world.county(), Role.COUNTY_ADMIN);
        world.execute("UPDATE person SET must_change_password = TRUE WHERE id = ?", login.id());
        Response session = signIn(login.name(), PASSWORD);
        session.then().statusCode(201).body("session.mustChangePassword", equalTo(true), "session.permissions", contains("session:read"));
        bearer(session).get("/regions").then().statusCode(403);
        bearer(session).get("/people").then().statusCode(403);
        bearer(session).body(json("currentPassword", PASSWORD, "newPassword", "another sentence of mine")).put("/session/password")
                .then().statusCode(204);
        bearer(session).get("/session").then().statusCode(200).body("mustChangePassword", equalTo(false), "permissions.size()", greaterThan(5));
        bearer(session).get("/regions").then().statusCode(200);
    }

    @Test
    void anInactivePersonCannotSignInAndHerRefreshFails() {
        Login login = login(world.county(), Role.HELPER);
        Response session = signIn(login.name(), PASSWORD);
        world.execute("UPDATE person SET status = 'INACTIVE' WHERE id = ?", login.id());
        signIn(login.name(), PASSWORD).then().statusCode(401).body("code", equalTo("session.wrong-credentials"));
        refresh(cookie(session)).then().statusCode(401);
    }

    @Test
    void aRoleThatEndedYesterdayGivesNothing() {
        Login login = login(world.county(), Role.COUNTY_ADMIN);
        world.execute("UPDATE role_grant SET valid_to = '" + world.today().minusDays(1) + "' WHERE person_id = ?", login.id());
        signIn(login.name(), PASSWORD).then().statusCode(201).body("session.roles.size()", equalTo(0),
                "session.permissions", not(hasItem("account:write")));
    }

    @Test
    void thePasswordIsStoredAsASlowKeyedHash() {
        long from = System.nanoTime();
        String hash = passwords.hash(PASSWORD);
        long millis = Duration.ofNanos(System.nanoTime() - from).toMillis();
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(millis >= 10, millis + " ms");
        assertTrue(passwords.matches(PASSWORD, hash) && !passwords.matches(PASSWORD + " ", hash) && !passwords.matches(PASSWORD, null));
    }

    @Test
    void malformedSignInsAreRefusedBeforeAnythingIsChecked() {
        world.anonymous().body("{\"loginName\":").post("/sessions").then().statusCode(400).body("code", equalTo("request.malformed-json"));
        world.anonymous().body(json("loginName", " ", "password", "")).post("/sessions").then().statusCode(400)
                .body("errors.field", contains("loginName", "password"));
        world.anonymous().body(json("loginName", "a", "password", "b", "role", "COUNTY_ADMIN")).post("/sessions").then().statusCode(400)
                .body("errors.code", contains("request.unknown-field"));
    }

    private Login login(World.County county, Role role) {
        Login login = new Login(county.person(role), "login-" + UUID.randomUUID());
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE person SET login_name = ?, password_hash = ? WHERE id = ?")) {
            update.setString(1, login.name());
            update.setString(2, passwords.hash(PASSWORD));
            update.setBytes(3, UuidBytes.of(login.id()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return login;
    }

    private Response signIn(String name, String password) {
        return world.anonymous().body(json("loginName", name, "password", password)).post("/sessions");
    }

    private Response refresh(String token) {
        return world.anonymous().cookie(SessionResource.COOKIE, token).header("X-Xiaolian-Csrf", "1").post("/sessions/refreshment");
    }

    private RequestSpecification bearer(Response session) {
        return world.anonymous().header("Authorization", "Bearer " + session.path("accessToken"));
    }

    private static String cookie(Response answer) {
        return answer.cookie(SessionResource.COOKIE);
    }

    private static Map<String, Object> withoutTrace(Response answer) {
        Map<String, Object> body = new HashMap<>(answer.jsonPath().getMap(""));
        body.remove("traceId");
        return body;
    }
}
