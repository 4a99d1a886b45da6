package org.xiaolian.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

@QuarkusTest
class PlanTest {
    @Inject
    World world;

    @Test
    @Practice("R1-P04")
    void theCountysNumberedDocumentIsTheBasisOfAUnitsCampaign() {
        World.County county = world.county();
        String document = add(county.person(Role.COUNTY_ADMIN), "/policy-documents", document(county.office));
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String campaign = add(officer, "/campaigns", campaign(county.unit, document));
        county.as(Role.HELPER).get("/campaigns/{id}", campaign).then().statusCode(200).body("name", equalTo("笑脸行动"),
                "policyDocumentId", equalTo(document), "policyDocumentNumber", equalTo("枝市办文[20__]1号"), "endsOn", nullValue());
        world.as(officer).get("/policy-documents/{id}", document).then().statusCode(200).body("yearMasked", equalTo(true),
                "issuedOn", nullValue(), "issuer", equalTo("市委办公室"));
    }

    @Test
    @Practice("R1-P04")
    void aTeacherInATownReadsTheCountysCampaignsAndNobodyElsesCounty() {
        World.County county = world.county();
        World.County other = world.county();
        String campaign = add(county.person(Role.COUNTY_ADMIN), "/campaigns", campaign(county.office, null));
        county.as(Role.CLASS_TEACHER).get("/campaigns").then().statusCode(200).body("items.id", contains(campaign), "total", equalTo(1));
        other.as(Role.ORGANIZATION_OFFICER).get("/campaigns/{id}", campaign).then().statusCode(404);
        other.as(Role.ORGANIZATION_OFFICER).get("/campaigns").then().body("total", equalTo(0));
    }

    @Test
    @Practice("R2-P03")
    void aTownsOwnOpinionOrdersADutyListForTheTownAndOneForTheVillages() {
        World.County county = world.county();
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        UUID office = world.organization("东镇人民政府", "TOWN_GOVERNMENT", county.town);
        Map<String, Object> opinion = document(office);
        opinion.putAll(json("title", "关于农村留守人群社会服务体系建设工作的实施意见", "documentNumber", "致委发[20__]51号", "issuer", "镇党委"));
        String document = add(supervisor, "/policy-documents", opinion);
        add(supervisor, "/responsibilities", duty(office, "VILLAGE", 2, "每季度更新一次留守儿童名册", document));
        String first = add(supervisor, "/responsibilities", duty(office, "VILLAGE", 1, "每月走访留守儿童家庭一次，做好记录", document));
        add(supervisor, "/responsibilities", duty(office, "TOWN", 1, "每半年召开一次联席会议", document));
        world.as(supervisor).queryParam("level", "VILLAGE").get("/responsibilities").then().statusCode(200).body("total", equalTo(2), "items.listOrder", contains(1, 2),
                "items.policyDocumentNumber", contains("致委发[20__]51号", "致委发[20__]51号"));
        world.as(supervisor).queryParam("level", "TOWN").get("/responsibilities").then().body("items.text", contains("每半年召开一次联席会议"));
        county.as(Role.HELPER).body(duty(office, "TOWN", 2, "不该由我写", null)).post("/responsibilities").then().statusCode(403);
        world.county().as(Role.COUNTY_ADMIN).get("/responsibilities/{id}", first).then().statusCode(404);
        Map<String, Object> ended = duty(office, "VILLAGE", 1, "每月走访留守儿童家庭一次，做好记录", document);
        ended.remove("organizationId");
        ended.put("validTo", world.today().minusDays(1).toString());
        world.as(supervisor).header("If-Match", "\"v4\"").body(ended).put("/responsibilities/{id}", first).then().statusCode(412);
        world.as(supervisor).header("If-Match", "\"v0\"").body(ended).put("/responsibilities/{id}", first).then().statusCode(200).body("version", equalTo(1));
        world.as(supervisor).queryParam("level", "VILLAGE").get("/responsibilities").then().body("items.listOrder", contains(2));
        world.as(supervisor).queryParam("level", "VILLAGE").queryParam("asOf", world.today().minusDays(1).toString()).get("/responsibilities").then().body("items.listOrder", contains(1, 2));
        ended.put("validTo", world.today().minusYears(2).toString());
        world.as(supervisor).header("If-Match", "\"v1\"").body(ended).put("/responsibilities/{id}", first).then().statusCode(400).body("errors.field", contains("validTo"));
        ended.put("validTo", null);
        ended.put("policyDocumentId", UUID.randomUUID().toString());
        world.as(supervisor).header("If-Match", "\"v1\"").body(ended).put("/responsibilities/{id}", first).then().statusCode(400).body("errors.field", contains("policyDocumentId"));
    }

    private Map<String, Object> duty(UUID organization, String level, int order, String text, String document) {
        return json("organizationId", organization.toString(), "level", level, "listOrder", order, "text", text, "policyDocumentId", document, "validFrom",
                world.today().minusYears(1).toString());
    }

    @Test
    void documentsAreFoundByNumberAndTitleAndChangedByVersion() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String id = add(admin, "/policy-documents", document(county.office));
        world.as(admin).queryParam("q", "[20__]1号").get("/policy-documents").then().body("items.id", contains(id));
        world.as(admin).queryParam("q", "没有").get("/policy-documents").then().body("total", equalTo(0));
        Map<String, Object> update = document(county.office);
        update.remove("organizationId");
        update.put("documentNumber", "枝市办文[2014]1号");
        update.put("yearMasked", false);
        world.as(admin).header("If-Match", "\"v0\"").body(update).put("/policy-documents/{id}", id).then().statusCode(200)
                .body("documentNumber", equalTo("枝市办文[2014]1号"), "version", equalTo(1));
        world.as(admin).header("If-Match", "\"v0\"").body(update).put("/policy-documents/{id}", id).then().statusCode(412);
        update.put("issuedOn", world.today().plusDays(1).toString());
        world.as(admin).header("If-Match", "\"v1\"").body(update).put("/policy-documents/{id}", id).then().statusCode(400)
                .body("errors.code", contains("field.future-date"));
    }

    @Test
    void aHelperMayNotWriteThePlanAndAnAuditorMayNotReadIt() {
        World.County county = world.county();
        county.as(Role.HELPER).body(document(county.unit)).post("/policy-documents").then().statusCode(403);
        county.as(Role.HELPER).body(campaign(county.unit, null)).post("/campaigns").then().statusCode(403);
        county.as(Role.HELPER).body(task(county, county.person(Role.HELPER))).post("/tasks").then().statusCode(403);
        county.as(Role.AUDITOR).get("/tasks").then().statusCode(403);
    }

    @Test
    void whatAnotherOfficeWroteIsReadButNotChanged() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        String document = add(admin, "/policy-documents", document(county.office));
        String campaign = add(admin, "/campaigns", campaign(county.office, document));
        Map<String, Object> update = campaign(county.office, null);
        update.remove("organizationId");
        world.as(officer).header("If-Match", "\"v0\"").body(update).put("/campaigns/{id}", campaign).then().statusCode(404);
        Map<String, Object> text = document(county.office);
        text.remove("organizationId");
        world.as(officer).header("If-Match", "\"v0\"").body(text).put("/policy-documents/{id}", document).then().statusCode(404);
        world.as(officer).body(campaign(county.office, null)).post("/campaigns").then().statusCode(400)
                .body("errors.code", contains("plan.organization-unknown"));
        world.as(admin).header("If-Match", "\"v0\"").body(update).put("/campaigns/{id}", campaign).then().statusCode(200)
                .body("policyDocumentId", nullValue(), "version", equalTo(1));
    }

    @Test
    void aCampaignDoesNotEndBeforeItStartsNorRestOnAnUnknownDocument() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        Map<String, Object> reversed = campaign(county.unit, null);
        reversed.put("endsOn", "2025-12-31");
        world.as(officer).body(reversed).post("/campaigns").then().statusCode(400).body("errors.code", contains("field.end-before-start"));
        world.as(officer).body(campaign(county.unit, UUID.randomUUID().toString())).post("/campaigns").then().statusCode(400)
                .body("errors.code", contains("campaign.policy-document-unknown"));
    }

    @Test
    @Practice("R1-P03")
    void nothingClosesWithoutAResultNote() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        UUID helper = county.person(Role.HELPER);
        String task = add(officer, "/tasks", task(county, helper));
        Map<String, Object> done = task(county, helper);
        done.remove("organizationId");
        done.put("status", "DONE");
        world.as(officer).header("If-Match", "\"v0\"").body(done).put("/tasks/{id}", task).then().statusCode(409)
                .body("code", equalTo("task.result-missing"));
        world.as(helper).body(json("resultNote", " ")).post("/tasks/{id}/closure", task).then().statusCode(400)
                .body("errors.field", contains("resultNote"), "errors.code", contains("field.required"));
        world.as(helper).body(json("resultNote", "28 名儿童全部走访")).post("/tasks/{id}/closure", task).then().statusCode(200)
                .body("status", equalTo("DONE"), "resultNote", equalTo("28 名儿童全部走访"), "closedOn", equalTo(world.today().toString()));
    }

    @Test
    @Practice("R1-P03")
    void aTaskHasAnOwnerADueDateAndAStatusThatIsFollowed() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        UUID helper = county.person(Role.HELPER);
        String task = add(officer, "/tasks", task(county, helper));
        Map<String, Object> update = task(county, helper);
        update.remove("organizationId");
        update.put("status", "IN_PROGRESS");
        world.as(officer).header("If-Match", "\"v0\"").body(update).put("/tasks/{id}", task).then().statusCode(200)
                .body("status", equalTo("IN_PROGRESS"), "owner.id", equalTo(helper.toString()), "dueOn", equalTo("2026-01-31"));
        world.as(helper).queryParam("ownerId", helper).queryParam("overdue", true).get("/tasks").then().statusCode(200)
                .body("items.id", contains(task), "total", equalTo(1));
        world.as(helper).queryParam("status", "OPEN").get("/tasks").then().body("total", equalTo(0));
        world.as(helper).queryParam("open", true).get("/tasks").then().body("items.id", contains(task));
        world.as(helper).queryParam("open", false).get("/tasks").then().body("total", equalTo(0));
    }

    @Test
    void aClosedTaskStaysClosedAndAnAbandonedOneSaysWhy() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        UUID helper = county.person(Role.HELPER);
        String task = add(officer, "/tasks", task(county, helper));
        world.as(officer).body(json("resultNote", "并入另一项任务", "cancelled", true)).post("/tasks/{id}/closure", task).then().statusCode(200)
                .body("status", equalTo("CANCELLED"));
        world.as(helper).body(json("resultNote", "完成")).post("/tasks/{id}/closure", task).then().statusCode(409)
                .body("code", equalTo("task.closed"));
        Map<String, Object> update = task(county, helper);
        update.remove("organizationId");
        update.put("status", "OPEN");
        world.as(officer).header("If-Match", "\"v1\"").body(update).put("/tasks/{id}", task).then().statusCode(409);
    }

    @Test
    void aColleagueReadsATaskButDoesNotCloseItAndOthersDoNotFindIt() {
        World.County county = world.county();
        String task = add(county.person(Role.ORGANIZATION_OFFICER), "/tasks", task(county, county.person(Role.HELPER)));
        county.as(Role.HELPER).get("/tasks/{id}", task).then().statusCode(200);
        county.as(Role.HELPER).body(json("resultNote", "完成")).post("/tasks/{id}/closure", task).then().statusCode(403);
        county.as(Role.CLASS_TEACHER).get("/tasks/{id}", task).then().statusCode(404);
        world.county().as(Role.COUNTY_ADMIN).get("/tasks/{id}", task).then().statusCode(404);
        world.county().as(Role.COUNTY_ADMIN).body(json("resultNote", "完成")).post("/tasks/{id}/closure", task).then().statusCode(404);
    }

    @Test
    void aTaskGoesToSomebodyAtHerPostWithinReach() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        for (UUID owner : new UUID[] {UUID.randomUUID(), world.county().person(Role.HELPER), county.person(Role.CLASS_TEACHER)}) {
            world.as(officer).body(task(county, owner)).post("/tasks").then().statusCode(400).body("errors.code", contains("task.owner-unknown"));
        }
    }

    private String add(UUID person, String path, Map<String, Object> body) {
        return world.as(person).body(body).post(path).then().statusCode(201).header("ETag", "\"v0\"").extract().path("id");
    }

    private static Map<String, Object> document(UUID organization) {
        return json("organizationId", organization, "title", "关于开展留守儿童“笑脸行动”实施方案的通知", "documentNumber", "枝市办文[20__]1号",
                "issuer", "市委办公室", "yearMasked", true);
    }

    private static Map<String, Object> campaign(UUID organization, String document) {
        return json("organizationId", organization, "name", "笑脸行动", "policyDocumentId", document, "startsOn", "2026-01-01");
    }

    private static Map<String, Object> task(World.County county, UUID owner) {
        return json("organizationId", county.unit, "title", "走访董家湾村", "ownerId", owner, "dueOn", "2026-01-31");
    }
}
