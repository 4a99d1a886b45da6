package org.xiaolian.letter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class LetterTest {
    private static final String MINE = "A".repeat(22);
    private static final String ANOTHER = "B".repeat(22);
    private static final String TEXT = "妈妈，我这次考了九十分，奶奶身体好，你什么时候回来？";

    @Inject
    World world;

    @Inject
    DataSource database;

    private Map<String, Object> letter(String direction, String parent, String way, String text) {
        return new HashMap<>(json("direction", direction, "parent", parent, "way", way, "writtenOn", world.today().minusDays(2).toString(), "text", text));
    }

    private ValidatableResponse written(UUID who, UUID child, Map<String, Object> body) {
        return world.as(who).body(body).post("/children/{id}/letters", child).then();
    }

    private String childs(UUID who, UUID child) {
        return written(who, child, letter("CHILD_TO_PARENT", "MOTHER", "PAPER", TEXT)).statusCode(200).extract().path("items[0].id");
    }

    private ValidatableResponse moved(UUID who, UUID child, String id, int version, String state, int daysAgo) {
        return world.as(who).header("If-Match", "\"v" + version + "\"").body(json("state", state, "on", world.today().minusDays(daysAgo).toString()))
                .post("/children/{id}/letters/{l}/state", child, id).then();
    }

    private ValidatableResponse linked(UUID who, UUID child, String id, int version) {
        return world.as(who).header("If-Match", "\"v" + version + "\"").body(json("validDays", 14)).post("/children/{id}/letters/{l}/link", child, id).then();
    }

    private static String code(ValidatableResponse sent) {
        String path = sent.statusCode(200).extract().path("path");
        return path.substring("/p/".length());
    }

    private ValidatableResponse opened(String code, String reader) {
        return world.anonymous().body(json("readerKey", reader)).post("/public/letters/{code}/opening", code).then();
    }

    private ValidatableResponse answered(String code, String reader, String text) {
        return world.anonymous().body(json("readerKey", reader, "from", "MOTHER", "text", text)).post("/public/letters/{code}/answer", code).then();
    }

    @Test
    @Practice("R1-P18")
    void aLetterOnPaperIsWrittenSentAndAnswered() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String id = written(helper, child, letter("CHILD_TO_PARENT", "BOTH", "PAPER", null)).statusCode(200)
                .body("items[0].state", equalTo("WRITTEN"), "items[0].nextStates", contains("SENT"), "items[0].hasText", equalTo(false), "writable", equalTo(true)).extract().path("items[0].id");
        moved(helper, child, id, 0, "ANSWERED", 0).statusCode(409).body("code", equalTo("letter.state-wrong"));
        moved(helper, child, id, 0, "SENT", 3).statusCode(400).body("errors[0].field", equalTo("on"));
        moved(helper, child, id, 0, "SENT", -1).statusCode(400).body("errors[0].code", equalTo("field.future-date"));
        moved(helper, child, id, 0, "SENT", 1).statusCode(200).body("items[0].state", equalTo("SENT"), "items[0].stateOn", equalTo(world.today().minusDays(1).toString()));
        moved(helper, child, id, 0, "RETURNED", 0).statusCode(412);
        moved(helper, child, id, 1, "RETURNED", 0).statusCode(200).body("items[0].nextStates", contains("SENT"));
        moved(helper, child, id, 2, "SENT", 0).statusCode(200);
        moved(helper, child, id, 3, "ANSWERED", 0).statusCode(200).body("items[0].nextStates", empty());
        String answer = written(helper, child, letter("PARENT_TO_CHILD", "FATHER", "WECHAT", "好好学习")).statusCode(200).body("items", hasSize(2)).extract()
                .path("items.find { it.direction == 'PARENT_TO_CHILD' }.id");
        moved(helper, child, answer, 0, "HANDED_OVER", 0).statusCode(200).body("items.find { it.id == '" + answer + "' }.state", equalTo("HANDED_OVER"));
    }

    @Test
    void itsWordsAreCorrectedUntilItIsSentAndNotAfterwards() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String id = childs(helper, child);
        Map<String, Object> correction = json("parent", "FATHER", "way", "PAPER", "writtenOn", world.today().minusDays(1).toString(), "text", "爸爸你好");
        world.as(helper).header("If-Match", "\"v0\"").body(correction).put("/children/{id}/letters/{l}", child, id).then().statusCode(200)
                .body("items[0].text", equalTo("爸爸你好"), "items[0].parent", equalTo("FATHER"));
        moved(helper, child, id, 1, "SENT", 0).statusCode(200);
        world.as(helper).header("If-Match", "\"v2\"").body(correction).put("/children/{id}/letters/{l}", child, id).then().statusCode(409)
                .body("code", equalTo("letter.sent-already"));
    }

    /** R1-P21: between the child, whoever helped her write, her class teacher and the village director. */
    @Test
    void othersSeeThatThereWasALetterButNotItsWords() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String id = childs(helper, child);
        for (UUID reader : List.of(helper, county.person(Role.VILLAGE_DIRECTOR))) {
            world.as(reader).get("/children/{id}/letters", child).then().statusCode(200).body("items[0].text", equalTo(TEXT));
        }
        for (UUID other : List.of(county.helperOf(child), county.person(Role.TOWN_SUPERVISOR), county.person(Role.COUNTY_ADMIN))) {
            world.as(other).get("/children/{id}/letters", child).then().statusCode(200).body("items[0].text", nullValue(), "items[0].hasText", equalTo(true));
        }
        // Left out, the words of somebody else's letter stay.
        UUID other = county.helperOf(child);
        world.as(other).header("If-Match", "\"v0\"").body(json("parent", "MOTHER", "way", "PAPER", "writtenOn", world.today().minusDays(1).toString()))
                .put("/children/{id}/letters/{l}", child, id).then().statusCode(200).body("items[0].hasText", equalTo(true));
        world.as(helper).get("/children/{id}/letters", child).then().body("items[0].text", equalTo(TEXT));
    }

    @Test
    void whoeverHelpsAnotherChildFindsNothingAndAnAuditorMayNotAsk() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        String id = childs(county.helperOf(child), child);
        UUID stranger = county.helperOf(county.child("王小明"));
        world.as(stranger).get("/children/{id}/letters", child).then().statusCode(404);
        written(stranger, child, letter("CHILD_TO_PARENT", "MOTHER", "PAPER", TEXT)).statusCode(404);
        moved(stranger, child, id, 0, "SENT", 0).statusCode(404);
        linked(stranger, child, id, 0).statusCode(404);
        world.as(stranger).delete("/children/{id}/letters/{l}/link", child, id).then().statusCode(404);
        world.as(county.person(Role.AUDITOR)).get("/children/{id}/letters", child).then().statusCode(403);
    }

    @Test
    @Practice("R1-P18")
    void aMotherReadsALetterByItsLinkAndAnswersAndThatCountsAsHerContact() {
        World.County county = world.county();
        UUID child = county.child("欧阳小雨");
        UUID helper = county.helperOf(child);
        String id = childs(helper, child);
        ValidatableResponse sent = linked(helper, child, id, 0);
        String code = code(sent);
        sent.body("letters.items[0].state", equalTo("SENT"), "letters.items[0].linkExpiresAt", notNullValue(), "letters.items[0].openedAt", nullValue());
        // The envelope names nobody, and looking at it opens nothing.
        String envelope = world.anonymous().get("/public/letters/{code}", code).then().statusCode(200).body("state", equalTo("WAITING"), "organizationName", notNullValue()).extract().asString();
        assertEquals(List.of(false, false), List.of(envelope.contains("小雨"), envelope.contains("奶奶")));
        answered(code, MINE, "先回信").statusCode(409);
        opened(code, MINE).statusCode(200).body("givenName", equalTo("小雨"), "text", equalTo(TEXT), "answer", nullValue());
        opened(code, MINE).statusCode(200).body("text", equalTo(TEXT));
        opened(code, ANOTHER).statusCode(409).body("code", equalTo("letter.opened-elsewhere"));
        answered(code, ANOTHER, "我是别人").statusCode(409);
        world.as(helper).get("/children/{id}/letters", child).then().body("items[0].state", equalTo("OPENED"), "items[0].openedAt", notNullValue());
        answered(code, MINE, " 妈妈过年就回来 ").statusCode(200).body("answer", equalTo("妈妈过年就回来"));
        answered(code, MINE, "妈妈过年就回来").statusCode(200);
        answered(code, MINE, "还有一句").statusCode(409).body("code", equalTo("letter.answered-already"));
        world.anonymous().get("/public/letters/{code}", code).then().body("state", equalTo("ANSWERED"));
        world.as(helper).get("/children/{id}/letters", child).then().body("items", hasSize(2), "items.find { it.id == '" + id + "' }.state", equalTo("ANSWERED"),
                "items.find { it.direction == 'PARENT_TO_CHILD' }.text", equalTo("妈妈过年就回来"), "items.find { it.direction == 'PARENT_TO_CHILD' }.state", equalTo("RECEIVED"),
                "items.find { it.direction == 'PARENT_TO_CHILD' }.answersId", equalTo(id));
        world.as(helper).queryParam("childId", child).get("/contacts").then().statusCode(200).body("total", equalTo(1), "items[0].kind", equalTo("PARENT_CONTACT"),
                "items[0].channel", equalTo("LETTER"), "items[0].counterpart", equalTo("MOTHER"), "items[0].outcome", equalTo("REACHED"), "items[0].occurredOn", equalTo(world.today().toString()));
    }

    @Test
    void aLinkThatExpiredWasClosedOrReplacedIsGoneLikeOneThatNeverWas() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String id = childs(helper, child);
        String first = code(linked(helper, child, id, 0));
        String second = code(linked(helper, child, id, 1));
        opened(first, MINE).statusCode(404).body("code", equalTo("letter.link-gone"));
        opened(second, MINE).statusCode(200);
        world.as(helper).delete("/children/{id}/letters/{l}/link", child, id).then().statusCode(200).body("items[0].linkExpiresAt", nullValue());
        opened(second, MINE).statusCode(404).body("code", equalTo("letter.link-gone"));
        String third = code(linked(helper, child, id, 2));
        world.execute("UPDATE letter_link SET expires_at = '" + world.today().minusDays(1) + "' WHERE letter_id = ? AND revoked_at IS NULL", UUID.fromString(id));
        opened(third, MINE).statusCode(404).body("code", equalTo("letter.link-gone"));
        world.anonymous().get("/public/letters/{code}", "x".repeat(22)).then().statusCode(404).body("code", equalTo("letter.link-gone"));
    }

    @Test
    void aParentsLetterAndOneWithoutWordsDoNotGoByLink() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String fathers = written(helper, child, letter("PARENT_TO_CHILD", "FATHER", "PAPER", "好好学习")).statusCode(200).extract().path("items[0].id");
        linked(helper, child, fathers, 0).statusCode(409).body("code", equalTo("letter.not-by-link"));
        String blank = written(helper, child, letter("CHILD_TO_PARENT", "FATHER", "PAPER", null)).statusCode(200).extract().path("items.find { it.direction == 'CHILD_TO_PARENT' }.id");
        linked(helper, child, blank, 0).statusCode(400).body("code", equalTo("letter.text-missing"));
    }

    @Test
    void whoTriesCodesIsSlowedDownAndSaidWhenToComeBack() throws SQLException {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String code = code(linked(helper, child, childs(helper, child), 0));
        forgetTries();
        try {
            for (int i = 0; i < 30; i++) {
                world.anonymous().get("/public/letters/{code}", "wrong" + i).then().statusCode(404);
            }
            world.anonymous().get("/public/letters/{code}", "wrong").then().statusCode(429).body("code", equalTo("letter.too-often"), "detail", matchesPattern("Too many tries; try again in [1-6]?\\d min[.]")).header("Retry-After", not(nullValue()));
            opened("wrong", MINE).statusCode(429);
            // Parents who share the address read on.
            opened(code, MINE).statusCode(200);
        } finally {
            // The other tests have the same address.
            forgetTries();
        }
    }

    private void forgetTries() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate("DELETE FROM public_attempt");
        }
    }

    @Test
    void eightTelephonesAtOnceOpenItOnOne() throws Exception {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID helper = county.helperOf(child);
        String code = code(linked(helper, child, childs(helper, child), 0));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            CyclicBarrier together = new CyclicBarrier(8);
            List<Callable<Integer>> telephones = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String reader = Character.toString('a' + i).repeat(22);
                telephones.add(() -> {
                    together.await();
                    return opened(code, reader).extract().statusCode();
                });
            }
            int won = 0;
            for (Future<Integer> status : pool.invokeAll(telephones)) {
                won += status.get() == 200 ? 1 : 0;
            }
            assertEquals(1, won);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aClosedFileTakesNoLettersAndSendsNone() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        String id = childs(director, child);
        world.execute("UPDATE child SET status = 'CLOSED', closed_on = '" + world.today() + "', close_reason = 'MOVED_AWAY' WHERE id = ?", child);
        written(director, child, letter("CHILD_TO_PARENT", "MOTHER", "PAPER", TEXT)).statusCode(409).body("code", equalTo("child.closed"));
        linked(director, child, id, 0).statusCode(409).body("code", equalTo("child.closed"));
        world.as(director).get("/children/{id}/letters", child).then().statusCode(200).body("writable", equalTo(false), "items", hasSize(1));
    }
}
