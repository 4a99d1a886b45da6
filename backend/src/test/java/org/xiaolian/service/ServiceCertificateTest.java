package org.xiaolian.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class ServiceCertificateTest {
    @Inject
    World world;

    @Inject
    DataSource database;

    @Inject
    StatementCounter statements;

    private void visit(UUID who, UUID child, boolean saw, int daysAgo) {
        world.as(who).body(json("children", List.of(json("childId", child.toString(), "sawChild", saw)), "occurredOn", world.today().minusDays(daysAgo).toString(), "method", "HOME",
                "planned", true, "purpose", "ROUTINE", "personsMet", List.of(), "observations", List.of(), "talkThemes", List.of(), "needs", List.of(), "urgentAttention", false))
                .post("/home-visits").then().statusCode(201);
    }

    private void call(UUID who, UUID child, String outcome, int daysAgo) {
        world.as(who).body(json("childIds", List.of(child.toString()), "occurredOn", world.today().minusDays(daysAgo).toString(), "channel", "PHONE", "counterpart", "CARER", "kind",
                "CARER_TALK", "outcome", outcome, "talkThemes", List.of())).post("/contacts").then().statusCode(201);
    }

    /** A volunteer with two visits that saw a child, one that did not, a call that reached somebody and one that did not. */
    private UUID busy(World.County county) {
        UUID child = county.child("张小雨");
        UUID other = county.child("李子豪");
        UUID helper = county.helperOf(child, other);
        visit(helper, child, true, 3);
        visit(helper, other, true, 2);
        visit(helper, child, false, 1);
        call(helper, child, "REACHED", 2);
        call(helper, child, "NOT_REACHED", 1);
        return helper;
    }

    private Map<String, Object> wish(UUID person) {
        return json("personId", person.toString(), "periodFrom", world.today().minusDays(10).toString(), "periodTo", world.today().toString(), "minutesPerVisit", 60,
                "minutesPerContact", 20);
    }

    private Response issued(UUID officer, UUID person) {
        return world.as(officer).body(wish(person)).post("/service-certificates").then().statusCode(201).extract().response();
    }

    private ValidatableResponse verified(String number, String code) {
        return world.anonymous().get("/public/service-certificates/{number}/{code}", number, code).then();
    }

    @Test
    void anOfficeCertifiesWhatStandsInTheRecordsAndAnybodyMayVerifyIt() {
        World.County county = world.county();
        UUID helper = busy(county);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String from = world.today().minusDays(10).toString();
        world.as(officer).queryParam("from", from).queryParam("to", world.today().toString()).get("/helpers/{id}/service-record", helper).then().statusCode(200)
                .body("visits", equalTo(2), "contacts", equalTo(1), "children", equalTo(2));
        world.as(helper).queryParam("from", from).queryParam("to", world.today().toString()).get("/service-record").then().body("visits", equalTo(2), "contacts", equalTo(1));
        Response made = issued(officer, helper);
        assertEquals(140, made.<Integer>path("minutes"));
        String number = made.path("number");
        assertTrue(number.matches(county.code.substring(0, 6) + "-\\d{4}-FW000001"), number);
        verified(number, made.path("checkCode")).statusCode(200).body("name", equalTo("测*******"), "visits", equalTo(2), "contacts", equalTo(1), "minutes", equalTo(140),
                "organizationName", startsWith("测试县广电局"), "voidedOn", nullValue());
        verified(number.toLowerCase(java.util.Locale.ROOT), made.<String>path("checkCode").toLowerCase(java.util.Locale.ROOT)).statusCode(200);
        verified(number, "AAAAAAAA").statusCode(404).body("code", equalTo("service.unknown"));
        verified("429999-2026-FW999999", made.path("checkCode")).statusCode(404);
    }

    @Test
    void everyFigureOpensTheRecordsItWasCountedFromAsTheyWereThen() {
        World.County county = world.county();
        UUID helper = busy(county);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String id = issued(officer, helper).path("id");
        String visit = world.as(officer).queryParam("kind", "VISIT").get("/service-certificates/{id}/records", id).then().statusCode(200).body("total", equalTo(2),
                "items.occurredOn", contains(world.today().minusDays(2).toString(), world.today().minusDays(3).toString())).extract().path("items[0].recordId");
        world.as(officer).get("/home-visits/{id}", visit).then().statusCode(200).body("occurredOn", equalTo(world.today().minusDays(2).toString()));
        String call = world.as(officer).queryParam("kind", "CONTACT").get("/service-certificates/{id}/records", id).then().body("total", equalTo(1), "items.kind", contains("CONTACT"))
                .extract().path("items[0].recordId");
        world.as(officer).get("/contacts/{id}", call).then().statusCode(200);
        // What is cancelled or written later changes nothing of it.
        world.as(helper).body(json("reason", "记错了")).post("/home-visits/{id}/cancellation", visit).then().statusCode(200);
        world.as(officer).get("/service-certificates/{id}/records", id).then().body("total", equalTo(3), "items.recordId", hasItem(visit));
        world.as(helper).get("/own-service-certificates/{id}", id).then().statusCode(200).body("visits", equalTo(2), "contacts", equalTo(1));
        world.as(helper).get("/own-service-certificates/{id}/records", id).then().statusCode(200).body("total", equalTo(3));
        world.as(county.helperOf(county.child("别的孩子"))).get("/own-service-certificates/{id}", id).then().statusCode(404);
        world.as(county.helperOf(county.child("别的孩子"))).get("/own-service-certificates/{id}/records", id).then().statusCode(404);
        world.as(helper).get("/service-certificates/{id}/records", id).then().statusCode(403);
        world.county().as(Role.ORGANIZATION_OFFICER).get("/service-certificates/{id}/records", id).then().statusCode(404);
    }

    @Test
    void sheAloneSaysWhetherThePublicPageNamesHer() {
        World.County county = world.county();
        UUID helper = busy(county);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        Response made = issued(officer, helper);
        String id = made.path("id");
        world.as(helper).get("/own-service-certificates").then().statusCode(200).body("items.number", contains(made.<String>path("number")), "items[0].nameShown", equalTo(false));
        world.as(officer).header("If-Match", "\"v0\"").body(json("shown", true)).put("/own-service-certificates/{id}/name-consent", id).then().statusCode(404);
        world.as(helper).header("If-Match", "\"v0\"").body(json("shown", true)).put("/own-service-certificates/{id}/name-consent", id).then().statusCode(200)
                .body("nameShown", equalTo(true));
        verified(made.path("number"), made.path("checkCode")).body("name", equalTo("测试HELPER"));
        world.as(helper).header("If-Match", "\"v0\"").body(json("shown", false)).put("/own-service-certificates/{id}/name-consent", id).then().statusCode(412);
        world.as(helper).get("/own-service-certificates/{id}/document", id).then().statusCode(200);
        world.as(county.helperOf(county.child("王思琪"))).get("/own-service-certificates/{id}/document", id).then().statusCode(404);
    }

    @Test
    void whatIsWrongIsVoidedWithAReasonAndAnotherTakesItsPlace() {
        World.County county = world.county();
        UUID helper = busy(county);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        Response made = issued(officer, helper);
        String id = made.path("id");
        world.as(officer).body(wish(helper)).post("/service-certificates").then().statusCode(409).body("code", equalTo("service.overlaps"));
        Map<String, Object> again = wish(helper);
        again.put("replacesId", id);
        world.as(officer).body(again).post("/service-certificates").then().statusCode(409).body("code", equalTo("service.not-voided"));
        world.as(officer).body(json("reason", "时间填错")).post("/service-certificates/{id}/voiding", id).then().statusCode(428);
        world.as(officer).header("If-Match", "\"v0\"").body(json("reason", "时间填错")).post("/service-certificates/{id}/voiding", id).then().statusCode(200)
                .body("voidReason", equalTo("时间填错"));
        world.as(officer).header("If-Match", "\"v1\"").body(json("reason", "又一次")).post("/service-certificates/{id}/voiding", id).then().statusCode(409);
        verified(made.path("number"), made.path("checkCode")).statusCode(200).body("voidedOn", equalTo(world.today().toString()), "voidReason", nullValue());
        String second = world.as(officer).body(again).post("/service-certificates").then().statusCode(201).body("replacesId", equalTo(id)).extract().path("number");
        assertTrue(second.endsWith("FW000002"), second);
        world.as(officer).body(again).post("/service-certificates").then().statusCode(409).body("code", equalTo("service.replaced"));
        world.as(officer).queryParam("voided", true).get("/service-certificates").then().body("items.id", contains(id));
        world.as(officer).queryParam("personId", helper.toString()).get("/service-certificates").then().body("total", equalTo(2));
    }

    @Test
    void aForeignOfficeSeesNothingAndAHelperMayNotIssue() {
        World.County county = world.county();
        UUID helper = busy(county);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String id = issued(officer, helper).path("id");
        UUID foreign = world.county().person(Role.ORGANIZATION_OFFICER);
        world.as(foreign).get("/service-certificates/{id}", id).then().statusCode(404);
        world.as(foreign).get("/service-certificates").then().statusCode(200).body("total", equalTo(0));
        world.as(foreign).body(wish(helper)).post("/service-certificates").then().statusCode(400).body("errors[0].code", equalTo("service.person-unknown"));
        world.as(foreign).queryParam("from", world.today().toString()).queryParam("to", world.today().toString()).get("/helpers/{id}/service-record", helper).then().statusCode(404);
        world.as(helper).body(wish(helper)).post("/service-certificates").then().statusCode(403);
        world.as(officer).get("/service-certificates/{id}", id).then().statusCode(200).body("person.id", equalTo(helper.toString()));
        UUID idle = county.helperOf(county.child("王思琪"));
        world.as(officer).body(wish(idle)).post("/service-certificates").then().statusCode(409).body("code", equalTo("service.nothing-done"));
        Map<String, Object> late = wish(helper);
        late.put("periodTo", world.today().plusDays(1).toString());
        world.as(officer).body(late).post("/service-certificates").then().statusCode(400).body("errors[0].field", equalTo("periodTo"));
    }

    @Test
    void ofTwoWhoIssueAtOnceOneDoes() throws Exception {
        World.County county = world.county();
        UUID helper = busy(county);
        String one = world.token(county.person(Role.ORGANIZATION_OFFICER));
        String other = world.token(county.person(Role.ORGANIZATION_OFFICER));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (String token : List.of(one, other)) {
                answers.add(pool.submit(() -> {
                    together.await();
                    return world.anonymous().header("Authorization", "Bearer " + token).body(wish(helper)).post("/service-certificates").statusCode();
                }));
            }
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            org.hamcrest.MatcherAssert.assertThat(codes, containsInAnyOrder(201, 409));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void thePaperSaysWhatTheScreenSays() throws IOException {
        World.County county = world.county();
        UUID helper = busy(county);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        Response made = issued(officer, helper);
        byte[] word = world.as(officer).get("/service-certificates/{id}/document", made.<String>path("id")).then().statusCode(200)
                .header("Content-Disposition", startsWith("attachment")).extract().asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word)); XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            for (String said : List.of("关爱服务证明", made.path("number"), made.path("checkCode"), "2小时20分钟", "每次按", "60分钟计", "服务儿童", "2名", "https://xiaolian.example.cn/certificates")) {
                assertTrue(text.getText().contains(said), said + " in " + text.getText());
            }
            assertTrue(!text.getText().contains("张小雨") && !text.getText().contains("留守"));
        }
    }

    @Test
    void tenCertificatesTakeAsManyStatementsAsOneAndGuessingIsHeldBack() throws SQLException {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        issued(officer, busy(county));
        long one = statements.during(() -> world.as(officer).get("/service-certificates").then().body("items", hasSize(1)));
        IntStream.range(0, 4).forEach(i -> issued(officer, busy(county)));
        assertEquals(one, statements.during(() -> world.as(officer).get("/service-certificates").then().body("items", hasSize(5))));
        forgetTries();
        try {
            for (int i = 0; i < 20; i++) {
                verified("429999-2026-FW0000" + (10 + i), "AAAAAAAA").statusCode(404);
            }
            verified("429999-2026-FW000001", "AAAAAAAA").statusCode(429).header("Retry-After", not(nullValue()));
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
    void aNameIsMaskedBehindTheSurname() {
        assertEquals("张**", ServiceService.masked("张小雨"));
        assertEquals("欧阳**", ServiceService.masked("欧阳小雨"));
        assertEquals("***·买买提", ServiceService.masked("阿依古·买买提"));
    }
}
