package org.xiaolian.sheet;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.World;

@QuarkusTest
class PaperSheetTest {
    @Inject
    World world;

    private Map<String, Object> sheet(String kind, UUID... children) {
        return json("kind", kind, "childIds", List.of(children).stream().map(UUID::toString).toList());
    }

    private Map<String, Object> line(Object day, List<String> met, String summary) {
        return json("occurredOn", day.toString(), "personsMet", met, "summary", summary);
    }

    @Test
    void aLineBecomesAVisitWithTheRulesOfAVisitAndOnlyOnce() {
        World.County county = world.county();
        UUID first = county.child("张小雨");
        UUID second = county.child("李浩然");
        UUID helper = county.helperOf(first, second);
        String code = world.as(helper).body(sheet("VISIT", second, first)).post("/paper-sheets").then().statusCode(201)
                .body("code", matchesPattern("[34679ACDEFGHJKMNPQRTUVWXY]{8}"), "lines.position", contains(1, 2), "lines.childName", contains("李浩然", "张小雨"), "lines.recordId",
                        contains(nullValue(), nullValue()), "helper.id", equalTo(helper.toString())).extract().path("code");
        String typed = code.substring(0, 4).toLowerCase() + "-" + code.substring(4);
        world.as(helper).body(line(world.today().plusDays(1), List.of("CHILD"), null)).post("/paper-sheets/{code}/lines/1", typed).then().statusCode(400)
                .body("errors[0].field", equalTo("occurredOn"));
        String visit = world.as(helper).body(line(world.today().minusDays(1), List.of("CHILD", "CARER"), "奶奶在家")).post("/paper-sheets/{code}/lines/1", typed).then().statusCode(200)
                .body("lines[0].recordId", notNullValue(), "lines[1].recordId", nullValue()).extract().path("lines[0].recordId");
        world.as(helper).get("/home-visits/{id}", visit).then().statusCode(200).body("children.childName", contains("李浩然"), "attempt", equalTo(false), "summary", equalTo("奶奶在家"),
                "personsMet", contains("CHILD", "CARER"), "occurredOn", equalTo(world.today().minusDays(1).toString()));
        world.as(helper).body(line(world.today(), List.of("CHILD"), null)).post("/paper-sheets/{code}/lines/1", code).then().statusCode(409).body("code", equalTo("sheet.line-keyed"));
        String attempt = world.as(helper).body(line(world.today(), List.of("CARER"), null)).post("/paper-sheets/{code}/lines/2", code).then().statusCode(200).extract().path("lines[1].recordId");
        world.as(helper).get("/home-visits/{id}", attempt).then().body("attempt", equalTo(true));
        world.as(helper).get("/paper-sheets").then().body("items[0].code", equalTo(code), "items[0].lines", equalTo(2), "items[0].keyed", equalTo(2));
        world.as(helper).body(line(world.today(), List.of("CHILD"), null)).post("/paper-sheets/{code}/lines/3", code).then().statusCode(404);
        world.as(helper).queryParam("childId", second).get("/home-visits").then().body("total", equalTo(1));
    }

    @Test
    void aClerkKeysInWhatAHelperOfHerOfficeBroughtAndTheVisitIsTheHelpers() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        UUID clerk = county.person(Role.ORGANIZATION_OFFICER);
        Map<String, Object> body = sheet("VISIT", child);
        body.put("helperId", helper.toString());
        String code = world.as(clerk).body(body).post("/paper-sheets").then().statusCode(201).extract().path("code");
        world.as(helper).get("/paper-sheets/{code}", code).then().statusCode(200).body("lines.childName", contains("张小雨"));
        String visit = world.as(clerk).body(line(world.today(), List.of("CHILD"), "在家")).post("/paper-sheets/{code}/lines/1", code).then().statusCode(200).extract().path("lines[0].recordId");
        world.as(clerk).get("/home-visits/{id}", visit).then().body("visitors.id", contains(helper.toString()), "recordedBy.id", equalTo(clerk.toString()));
        body.put("helperId", world.person("别处的人", county.school).toString());
        world.as(clerk).body(body).post("/paper-sheets").then().statusCode(400).body("errors[0].code", equalTo("sheet.helper-unknown"));
    }

    @Test
    void aLineOfAContactSheetSaysWithWhomAndHow() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        String code = world.as(helper).body(sheet("CONTACT", child)).post("/paper-sheets").then().statusCode(201).extract().path("code");
        Map<String, Object> body = line(world.today(), List.of(), "下月回家");
        world.as(helper).body(body).post("/paper-sheets/{code}/lines/1", code).then().statusCode(400).body("errors[0].code", equalTo("sheet.counterpart-needed"));
        body.put("counterpart", "FATHER");
        world.as(helper).body(body).post("/paper-sheets/{code}/lines/1", code).then().statusCode(400).body("errors[0].code", equalTo("sheet.channel-needed"));
        body.put("channel", "PHONE");
        String contact = world.as(helper).body(body).post("/paper-sheets/{code}/lines/1", code).then().statusCode(200).extract().path("lines[0].recordId");
        world.as(helper).get("/contacts/{id}", contact).then().body("counterpart", equalTo("FATHER"), "kind", equalTo("CARER_TALK"), "outcome", equalTo("REACHED"), "summary", equalTo("下月回家"));
    }

    @Test
    void aSheetIsOfOnesOwnChildrenAndNobodyElseOpensIt() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        world.as(county.person(Role.HELPER)).body(sheet("VISIT", child)).post("/paper-sheets").then().statusCode(400).body("errors[0].code", equalTo("sheet.child-unknown"));
        world.as(helper).body(sheet("VISIT", child, child)).post("/paper-sheets").then().statusCode(400).body("errors[0].field", equalTo("childIds[1]"),
                "errors[0].code", equalTo("sheet.child-repeated"));
        String code = world.as(helper).body(sheet("VISIT", child)).post("/paper-sheets").then().statusCode(201).extract().path("code");
        world.county().as(Role.COUNTY_ADMIN).get("/paper-sheets/{code}", code).then().statusCode(404);
        world.county().as(Role.COUNTY_ADMIN).body(line(world.today(), List.of("CHILD"), null)).post("/paper-sheets/{code}/lines/1", code).then().statusCode(404);
        world.county().as(Role.COUNTY_ADMIN).get("/paper-sheets").then().body("items.code", not(hasItem(code)));
        county.as(Role.HEAD_TEACHER).get("/paper-sheets").then().statusCode(403);
    }

    @Test
    void twoWhoKeyTheSameLineInAtOnceWriteItOnce() throws Exception {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID helper = county.helperOf(child);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 5; round++) {
                String code = world.as(helper).body(sheet("VISIT", child)).post("/paper-sheets").then().statusCode(201).extract().path("code");
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Integer>> answers = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    answers.add(pool.submit(() -> {
                        start.await();
                        return world.as(helper).body(line(world.today(), List.of("CHILD"), "同时录入")).post("/paper-sheets/{code}/lines/1", code).statusCode();
                    }));
                }
                start.countDown();
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> answer : answers) {
                    statuses.add(answer.get());
                }
                assertEquals(List.of(200, 409, 409, 409), statuses.stream().sorted().toList());
                world.as(helper).queryParam("childId", child).get("/home-visits").then().body("total", equalTo(round + 1));
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
