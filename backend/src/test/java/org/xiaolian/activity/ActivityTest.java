package org.xiaolian.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.test.Practice;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class ActivityTest {
    private static final String CONDOLENCE = "019a0000-0000-7000-8000-000000000a01";
    private static final String PARENT_TRAINING = "019a0000-0000-7000-8000-000000000a07";
    private static final String CHILDRENS_DAY = "019a0000-0000-7000-8000-000000000f08";

    @Inject
    World world;

    @Inject
    StatementCounter statements;

    private Map<String, Object> content(String title, int daysFromToday) {
        String day = world.today().plusDays(daysFromToday).toString();
        return json("typeId", CONDOLENCE, "title", title, "startsOn", day, "endsOn", day, "audience", List.of("CHILDREN"));
    }

    private String plan(UUID who, UUID organization, Map<String, Object> content) {
        return world.as(who).body(json("organizationId", organization.toString(), "content", content)).post("/activities").then().statusCode(201).extract().path("id");
    }

    private Map<String, Object> children(UUID... ids) {
        return json("participants", java.util.Arrays.stream(ids).map(id -> json("childId", id.toString())).toList());
    }

    private int version(UUID who, String id) {
        return world.as(who).get("/activities/{id}", id).then().statusCode(200).extract().path("version");
    }

    private List<String> onTheList(UUID who, String id) {
        return world.as(who).get("/activities/{id}/participants", id).then().statusCode(200).extract().path("items.id");
    }

    @Test
    void anActivityIsPlannedHeldAndTellsWhoCame() {
        World.County county = world.county();
        UUID officer = county.person(Role.COUNTY_ADMIN);
        UUID first = county.child("王小雨");
        UUID second = county.child("李小明");
        UUID third = county.child("张小红");
        Map<String, Object> content = content("六一儿童节慰问", 0);
        content.putAll(json("festivalId", CHILDRENS_DAY, "startTime", "09:00", "endTime", "11:30", "place", "操场", "interests", List.of("画画"), "programme", "一、领导讲话；二、赠送礼物",
                "partners", List.of(json("part", "GUIDANCE", "name", "市委宣传部"), json("part", "CO_HOST", "name", "共青团市委")), "personIds", List.of(officer.toString())));
        String id = plan(officer, county.office, content);
        world.as(officer).get("/activities/{id}", id).then().body("type.code", equalTo("CONDOLENCE"), "festival.nameZh", equalTo("六一儿童节"), "startTime", equalTo("09:00:00"),
                "partners.name", contains("市委宣传部", "共青团市委"), "people.id", contains(officer.toString()), "state", equalTo("PLANNED"), "writable", equalTo(true),
                "counts.participationPercent", nullValue());
        world.as(officer).body(children(first, second, third, first)).post("/activities/{id}/participants", id).then().statusCode(200).body("added", equalTo(3), "already", equalTo(0),
                "counts.childrenListed", equalTo(3));
        world.as(officer).body(children(first)).post("/activities/{id}/participants", id).then().body("added", equalTo(0), "already", equalTo(1));
        List<String> list = onTheList(officer, id);
        int version = version(officer, id);
        world.as(officer).header("If-Match", "\"v" + version + "\"").body(json("marks", List.of(json("participantId", list.get(0), "attendance", "EXCUSED")), "rest", "ATTENDED"))
                .post("/activities/{id}/attendance", id).then().statusCode(200).body("counts.childrenAttended", equalTo(2));
        world.as(officer).header("If-Match", "\"v" + version + "\"").body(json("marks", List.of(), "rest", "ABSENT")).post("/activities/{id}/attendance", id).then().statusCode(412);
        world.as(officer).header("If-Match", "\"v" + version(officer, id) + "\"").body(json("marks", List.of(json("participantId", list.get(1), "attendance", "ATTENDED", "honour", "一等奖"))))
                .post("/activities/{id}/attendance", id).then().statusCode(200);
        world.as(officer).get("/activities/{id}/participants", id).then().body("items.attendance", contains("EXCUSED", "ATTENDED", "ATTENDED"), "items.honour", contains(null, "一等奖", null));
        world.as(officer).header("If-Match", "\"v" + version(officer, id) + "\"").body(json("state", "HELD", "result", "送去礼物28份")).post("/activities/{id}/state", id).then().statusCode(200)
                .body("state", equalTo("HELD"), "result", equalTo("送去礼物28份"), "counts.participationPercent", equalTo(100));
        world.as(officer).get("/activities?childId={child}", first.toString()).then().body("items.id", contains(id), "items[0].counts.childrenListed", equalTo(3));
        world.as(officer).header("If-Match", "\"v" + version(officer, id) + "\"").body(json("state", "CANCELLED", "reason", "下雨")).post("/activities/{id}/state", id).then().statusCode(409)
                .body("code", equalTo("activity.state-wrong"));
        world.as(officer).header("If-Match", "\"v" + version(officer, id) + "\"").body(json("state", "PLANNED")).post("/activities/{id}/state", id).then().statusCode(200)
                .body("counts.participationPercent", nullValue());
        world.as(officer).delete("/activities/{id}/participants/{one}", id, list.get(0)).then().statusCode(204);
        world.as(officer).get("/activities/{id}/participants", id).then().body("total", equalTo(2));
    }

    @Test
    void whatHasNotComeYetWasNotHeldAndWhatIsCalledOffNeedsAReason() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        UUID child = county.child("王小雨");
        county.helperOf(child);
        String id = plan(officer, county.unit, content("元旦联欢", 5));
        world.as(officer).header("If-Match", "\"v0\"").body(json("state", "HELD")).post("/activities/{id}/state", id).then().statusCode(409).body("code", equalTo("activity.too-early"));
        world.as(officer).header("If-Match", "\"v0\"").body(json("state", "CANCELLED", "reason", " ")).post("/activities/{id}/state", id).then().statusCode(400)
                .body("errors[0].code", equalTo("activity.reason-needed"));
        world.as(officer).body(children(child)).post("/activities/{id}/participants", id).then().statusCode(200);
        String one = onTheList(officer, id).get(0);
        world.as(officer).header("If-Match", "\"v" + version(officer, id) + "\"").body(json("marks", List.of(json("participantId", one, "attendance", "ATTENDED"))))
                .post("/activities/{id}/attendance", id).then().statusCode(409).body("code", equalTo("activity.too-early"));
        world.as(officer).header("If-Match", "\"v" + version(officer, id) + "\"").body(json("marks", List.of(json("participantId", one, "attendance", "SIGNED_UP"))))
                .post("/activities/{id}/attendance", id).then().statusCode(200);
        world.as(officer).header("If-Match", "\"v" + version(officer, id) + "\"").body(json("marks", List.of(json("participantId", one, "attendance", "SIGNED_UP", "honour", "奖"))))
                .post("/activities/{id}/attendance", id).then().statusCode(400).body("errors[0].field", equalTo("marks[0].honour"));
        world.as(officer).header("If-Match", "\"v" + version(officer, id) + "\"").body(json("state", "CANCELLED", "reason", "大雪停课")).post("/activities/{id}/state", id).then().statusCode(200)
                .body("cancelReason", equalTo("大雪停课"));
        world.as(officer).body(children(child)).post("/activities/{id}/participants", id).then().statusCode(409).body("code", equalTo("activity.cancelled"));
        Map<String, Object> backwards = content("错", 0);
        backwards.putAll(json("startTime", "10:00", "endTime", "09:00"));
        world.as(officer).body(json("organizationId", county.unit.toString(), "content", backwards)).post("/activities").then().statusCode(400).body("errors[0].code", equalTo("activity.time-order"));
        Map<String, Object> unknown = content("错", 0);
        unknown.put("typeId", Ids.next().toString());
        world.as(officer).body(json("organizationId", county.unit.toString(), "content", unknown)).post("/activities").then().statusCode(400).body("errors[0].code", equalTo("activity.type-unknown"));
        world.as(officer).body(json("organizationId", county.office.toString(), "content", content("别家的", 0))).post("/activities").then().statusCode(400)
                .body("errors[0].code", equalTo("activity.organization-unknown"));
        Map<String, Object> stranger = content("错", 0);
        stranger.put("personIds", List.of(world.county().person(Role.HELPER).toString()));
        world.as(officer).body(json("organizationId", county.unit.toString(), "content", stranger)).post("/activities").then().statusCode(400).body("errors[0].code", equalTo("activity.person-unknown"));
    }

    @Test
    void aRuleAsksEverybodyWhoMeetsItAndAgainOnlyWhoJoinedSince() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID here = county.child("王小雨");
        UUID there = county.child("李小明", county.otherVillage, world.today().minusYears(1));
        world.execute("update child set interests = '画画,足球' where id = ?", here);
        world.execute("update child set interests = '画' where id = ?", there);
        String id = plan(admin, county.office, content("绘画", 3));
        world.as(admin).body(json("interest", "画画")).post("/activities/{id}/invitations", id).then().statusCode(200).body("added", equalTo(1), "counts.childrenListed", equalTo(1));
        world.as(admin).body(json("regionCode", county.town)).post("/activities/{id}/invitations", id).then().body("added", equalTo(0), "already", equalTo(1));
        world.as(admin).body(json("regionCode", county.code, "ageFrom", 18)).post("/activities/{id}/invitations", id).then().body("added", equalTo(0));
        world.as(admin).body(json("regionCode", county.code, "ageFrom", 5, "ageTo", 17)).post("/activities/{id}/invitations", id).then().body("added", equalTo(1), "counts.childrenListed", equalTo(2));
        world.as(admin).body(json("carers", true)).post("/activities/{id}/invitations", id).then().statusCode(400).body("code", equalTo("activity.rule-needed"));
        world.as(admin).get("/activity-interests").then().body("items.find { it.interest == '画画' }.children", equalTo(1), "items.find { it.interest == '画画' }.nextActivityId", nullValue());
        Map<String, Object> served = content("绘画", 3);
        served.put("interests", List.of("画画"));
        world.as(admin).header("If-Match", "\"v" + version(admin, id) + "\"").body(served).put("/activities/{id}", id).then().statusCode(200).body("interests", contains("画画"));
        world.as(admin).get("/activity-interests").then().body("items.find { it.interest == '画画' }.nextActivityId", equalTo(id), "items.find { it.interest == '画画' }.activities", equalTo(0));
    }

    @Test
    void ofSistersTheCarerIsAskedOnce() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID sister = county.child("王小雨");
        UUID brother = county.child("王小风");
        county.child("无人照护");
        UUID grandmother = Ids.next();
        world.write(rows -> {
            rows.add("guardian", "id", grandmother, "name", "陈桂兰", "name_sort", new byte[] {1}, "region_code", county.village, "version", 0L, "created_at", java.time.Instant.EPOCH);
            rows.flush();
            for (UUID child : List.of(sister, brother)) {
                rows.add("care_arrangement", "id", Ids.next(), "child_id", child, "carer_id", grandmother, "care_type", "PATERNAL_GRANDPARENTS", "valid_from", world.today().minusYears(1), "version", 0L,
                        "created_at", java.time.Instant.EPOCH);
            }
        });
        Map<String, Object> content = content("家长培训", 0);
        content.putAll(json("typeId", PARENT_TRAINING, "audience", List.of("CARERS")));
        String id = plan(admin, county.office, content);
        world.as(admin).body(json("regionCode", county.village, "carers", true)).post("/activities/{id}/invitations", id).then().body("added", equalTo(1), "counts.familiesListed", equalTo(1));
        world.as(admin).body(json("regionCode", county.village, "carers", true)).post("/activities/{id}/invitations", id).then().body("added", equalTo(0));
        world.as(admin).get("/activities/{id}/participants", id).then().body("items", hasSize(1), "items[0].guardianName", equalTo("陈桂兰"), "items[0].family", equalTo(true));
        world.as(admin).body(json("participants", List.of(json("childId", sister.toString(), "guardianId", Ids.next().toString())))).post("/activities/{id}/participants", id).then()
                .statusCode(400).body("errors[0].code", equalTo("activity.guardian-unknown"));
        world.as(admin).header("If-Match", "\"v" + version(admin, id) + "\"").body(json("marks", List.of(), "rest", "ATTENDED")).post("/activities/{id}/attendance", id).then()
                .body("counts.familiesAttended", equalTo(1));
    }

    @Test
    void whoSeesAChildSeesWhatItIsAskedToAndOnlyThisChildOnTheList() {
        World.County county = world.county();
        UUID officer = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("王小雨");
        UUID other = county.child("李小明");
        UUID foreign = world.county().person(Role.COUNTY_ADMIN);
        UUID helper = county.helperOf(child);
        UUID school = world.organization("外县小学", "SCHOOL", county.otherVillage);
        String id = plan(officer, school, content("慰问", 0));
        world.as(helper).get("/activities/{id}", id).then().statusCode(404);
        world.as(officer).body(children(child, other)).post("/activities/{id}/participants", id).then().statusCode(200);
        world.as(helper).get("/activities/{id}", id).then().statusCode(200).body("writable", equalTo(false), "counts.childrenListed", equalTo(1));
        world.as(helper).get("/activities/{id}/participants", id).then().body("items.childName", contains("王小雨"), "total", equalTo(1));
        world.as(helper).get("/activities").then().body("items.id", contains(id), "items[0].counts.childrenListed", equalTo(1));
        world.as(helper).body(children(child)).post("/activities/{id}/participants", id).then().statusCode(403);
        world.as(foreign).get("/activities/{id}", id).then().statusCode(404);
        world.as(foreign).get("/activities/{id}/participants", id).then().statusCode(404);
        world.as(foreign).get("/activities").then().body("items", empty());
        world.as(foreign).get("/activities?childId={child}", child.toString()).then().body("items", empty());
        UUID teacher = county.person(Role.CLASS_TEACHER);
        String above = plan(officer, county.office, content("全县启动仪式", 0));
        world.as(teacher).get("/activities").then().body("items.id", hasItem(above));
        world.as(teacher).get("/activities").then().body("items.id", not(hasItem(id)));
        world.as(teacher).header("If-Match", "\"v0\"").body(content("改名", 0)).put("/activities/{id}", above).then().statusCode(403);
        String own = plan(teacher, county.school, content("主题班会", 0));
        world.as(teacher).body(children(other)).post("/activities/{id}/participants", own).then().statusCode(400).body("errors[0].code", equalTo("activity.child-unknown"));
        world.as(officer).body(children(other)).post("/activities/{id}/participants", own).then().statusCode(200);
        world.as(teacher).get("/activities/{id}/participants", own).then().body("items[0].childName", nullValue(), "items[0].childId", nullValue());
    }

    @Test
    void anOfficeAddsItsOwnKindAndOffersItNoLonger() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String type = world.as(admin).body(json("organizationId", county.office.toString(), "name", "采摘体验")).post("/activity-types").then().statusCode(201).body("code", nullValue(),
                "writable", equalTo(true)).extract().path("id");
        world.as(admin).body(json("organizationId", county.office.toString(), "name", "采摘体验")).post("/activity-types").then().statusCode(409);
        county.as(Role.CLASS_TEACHER).get("/activity-types").then().body("items.nameZh", hasItem("采摘体验"), "items.code", hasItem("CLASS_MEETING"));
        world.county().as(Role.CLASS_TEACHER).get("/activity-types").then().body("items.nameZh", not(hasItem("采摘体验")));
        Map<String, Object> content = content("采桔子", 0);
        content.put("typeId", type);
        String id = plan(admin, county.office, content);
        county.as(Role.CLASS_TEACHER).header("If-Match", "\"v0\"").body(json("name", "改名", "active", true)).put("/activity-types/{id}", type).then().statusCode(404);
        world.as(admin).header("If-Match", "\"v0\"").body(json("name", "采摘体验", "active", false)).put("/activity-types/{id}", type).then().statusCode(200).body("active", equalTo(false));
        world.as(admin).body(json("organizationId", county.office.toString(), "content", content)).post("/activities").then().statusCode(400).body("errors[0].code", equalTo("activity.type-unknown"));
        world.as(admin).header("If-Match", "\"v0\"").body(content).put("/activities/{id}", id).then().statusCode(200).body("type.nameZh", equalTo("采摘体验"));
    }

    @Test
    void whoOrganisesItHasItInHerCalendarAndAFestivalInUseStays() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String festival = world.as(admin).body(json("organizationId", county.office.toString(), "festival", json("name", "柑桔节", "calendar", "SOLAR", "month", 11, "day", 8)))
                .post("/festivals").then().statusCode(201).extract().path("id");
        Map<String, Object> content = content("王小雨家采桔子", 3);
        content.put("festivalId", festival);
        plan(admin, county.office, content);
        world.as(admin).header("If-Match", "\"v0\"").delete("/festivals/{id}", festival).then().statusCode(409).body("code", equalTo("festival.in-use"));
        String address = world.as(admin).body(json("language", "ZH_CN")).post("/calendar-link").then().statusCode(200).extract().path("path");
        String feed = io.restassured.RestAssured.given().get(address).then().statusCode(200).extract().asString();
        org.junit.jupiter.api.Assertions.assertTrue(feed.contains("活动：节日慰问"), feed);
        org.junit.jupiter.api.Assertions.assertFalse(feed.contains("王小雨"), feed);
    }

    /** Each of another office: whether the caller may write it is asked for all of them at once. */
    @Test
    void theListsTakeAsManyStatementsForTenOfficesAsForOne() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        ofOffice(county, admin, 0);
        var request = world.as(admin);
        List<String> lists = List.of("/activities", "/activity-types", "/festivals");
        lists.forEach(list -> request.get(list).then().statusCode(200));
        List<Long> few = lists.stream().map(list -> statements.during(() -> request.get(list).then().statusCode(200))).toList();
        for (int i = 1; i < 10; i++) {
            ofOffice(county, admin, i);
        }
        world.as(admin).get("/activities").then().body("total", equalTo(10));
        assertEquals(few, lists.stream().map(list -> statements.during(() -> request.get(list).then().statusCode(200))).toList());
    }

    private void ofOffice(World.County county, UUID admin, int number) {
        UUID office = world.organization("单位" + number, "SUPPORT_UNIT", county.town);
        world.as(admin).body(json("organizationId", office.toString(), "name", "类型" + number)).post("/activity-types").then().statusCode(201);
        world.as(admin).body(json("organizationId", office.toString(), "festival", json("name", "节日" + number, "calendar", "SOLAR", "month", 1, "day", 2))).post("/festivals").then().statusCode(201);
        plan(admin, office, content("活动" + number, 0));
    }

    @Test
    @Practice("R3-P17")
    void activitiesFollowWhatChildrenLike() {
        World.County county = world.county();
        UUID director = county.person(Role.VILLAGE_DIRECTOR);
        for (int i = 0; i < 3; i++) {
            world.execute("update child set interests = '" + (i < 2 ? "画画,唱歌" : "唱歌") + "' where id = ?", county.child("孩子" + i));
        }
        world.execute("update child set interests = '唱歌' where id = ?", county.child("邻镇", county.otherVillage, world.today().minusYears(1)));
        Map<String, Object> content = content("歌咏比赛", 0);
        content.put("interests", List.of("唱歌"));
        String id = plan(director, county.office, content);
        world.as(director).header("If-Match", "\"v0\"").body(json("state", "HELD")).post("/activities/{id}/state", id).then().statusCode(200);
        world.as(director).get("/activity-interests").then().statusCode(200).body("items.interest", contains("唱歌", "画画"), "items.children", contains(3, 2), "items.activities", contains(1, 0),
                "items[0].lastOn", equalTo(world.today().toString()), "items[1].lastOn", nullValue());
        county.as(Role.HELPER).get("/activity-interests").then().statusCode(403);
    }
}
