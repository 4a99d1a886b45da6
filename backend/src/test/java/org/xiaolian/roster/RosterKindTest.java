package org.xiaolian.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaolian.account.Role;
import org.xiaolian.child.TestChildren;
import org.xiaolian.test.Practice;
import org.xiaolian.test.World;

/** Sheets about children who have a file: parents and carers, pairings, visits of the past. */
@QuarkusTest
class RosterKindTest {
    private static final LocalDate BIRTH = LocalDate.of(2015, 10, 11);

    @Inject
    World world;

    private static String child(World.County county, String name, String number) {
        Map<String, Object> body = TestChildren.fullBody(county, name);
        body.putAll(json("idNumber", number, "birthDate", BIRTH.toString(), "gender", "FEMALE", "enteredOn", "2025-09-01"));
        return TestChildren.create(county, body);
    }

    private String checked(UUID who, String kind, List<List<String>> rows) {
        return TestRosters.checked(world, who, TestRosters.xlsx(rows), "表.xlsx", Map.of("kind", kind));
    }

    private Response rows(UUID who, String id) {
        return world.as(who).header("Accept-Language", "zh-CN").get("/roster-imports/" + id + "/rows");
    }

    @Test
    @Practice("R2-P16")
    void parentsAndCarersOfASheetBecomeTheFamilyAndAnUndoTakesThemBack() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String number = TestChildren.idNumber(BIRTH, false);
        String child = child(county, "简小荷", number);
        String carerNumber = TestChildren.idNumber(LocalDate.of(1958, 3, 4), false);
        String id = checked(who, "GUARDIANS", List.of(List.of("照护人登记册", "", "", "", "", "", ""),
                List.of("儿童姓名", "儿童身份证号", "姓名", "关系", "手机", "监护人身份证", "学历", "务工地点"),
                List.of("简小荷", number, "简大山", "爸爸", "13812340001、13812340002", "", "初中毕业", "广东省东莞市"),
                List.of("简 小荷", number, "张秀英", "奶奶", "13812340003", carerNumber, "小学", ""),
                List.of("简小荷", number, "简大海", "远房", "138123", carerNumber.substring(0, 17) + (carerNumber.endsWith("1") ? "2" : "1"), "", ""),
                List.of("查无此人", "", "某某", "叔叔", "", "", "", "")));
        rows(who, id).then().body("items.action", contains("UPDATE", "UPDATE", "ERROR", "ERROR"),
                "items[2].issues.sentence", hasItem("第5行 照护人身份证号:校验位错误"), "items[2].issues.sentence", hasItem("第5行 与儿童关系:看不懂这个词，请按模板填写"),
                "items[3].issues.sentence", hasItem("第6行 姓名:您的范围内没有这个孩子的档案，请先导入花名册，或填写身份证号、档案编号"));
        Response before = world.as(who).get("/children/" + child + "/family");
        TestRosters.done(world, who, id, "confirmation");
        world.as(who).get("/children/" + child + "/family").then().body("parents.find { it.parent == 'FATHER' }.workPlace", equalTo("广东省东莞市"),
                "parents.find { it.parent == 'FATHER' }.guardian.phones.phone", contains("13812340001", "13812340002"), "care[0].careType", equalTo("PATERNAL_GRANDPARENTS"),
                "care[0].carer.name", equalTo("张秀英"));
        String carer = world.as(who).get("/children/" + child + "/family").path("care[0].carer.id");
        world.as(who).get("/guardians/" + carer).then().body("education", equalTo("PRIMARY"), "idNumberMasked", equalTo(carerNumber.substring(0, 6) + "************"));
        TestRosters.done(world, who, id, "undo");
        world.as(who).get("/roster-imports/" + id).then().body("counts.undone", equalTo(2), "counts.kept", equalTo(0));
        assertEquals(before.jsonPath().getList("parents.id"), world.as(who).get("/children/" + child + "/family").jsonPath().getList("parents.id"));
        world.as(who).get("/guardians/" + carer).then().statusCode(404);
    }

    @Test
    void whatTheFileSaysAlreadyIsSkippedAndNamesakesAreAskedFor() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String number = TestChildren.idNumber(BIRTH, false);
        child(county, "简小梅", number);
        county.child("简小丽");
        county.child("简小丽");
        List<List<String>> sheet = List.of(List.of("儿童姓名", "儿童身份证号", "照护人姓名", "与儿童关系", "联系电话"), List.of("简小梅", number, "张桂兰", "外婆", "13812340011"));
        TestRosters.done(world, who, checked(who, "GUARDIANS", sheet), "confirmation");
        String again = checked(who, "GUARDIANS", List.of(sheet.get(0), sheet.get(1), List.of("简小丽", "", "张桂兰", "外婆", "13812340011"), List.of("简小兰", number, "张桂兰", "外婆", "")));
        rows(who, again).then().body("items.action", contains("SKIP", "ERROR", "ERROR"), "items.issues[0].code[0]", equalTo("roster.unchanged"),
                "items.issues[1].code[0]", equalTo("roster.child-several"), "items.issues[2].code[0]", equalTo("roster.name-differs"));
    }

    @Test
    @Practice("R3-P09")
    void pairingsOfASheetBeginOnTheirDayButNotBeforeTheFile() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String number = TestChildren.idNumber(BIRTH, false);
        String child = child(county, "简小竹", number);
        String other = child(county, "简小松", TestChildren.idNumber(BIRTH, false));
        UUID helper = world.person("结对干部甲", county.school);
        List<List<String>> unchecked = List.of(List.of("姓名", "儿童身份证号", "帮扶责任人", "结对类型"), List.of("简小竹", number, "结对干部甲", "代理妈妈"));
        rows(who, checked(who, "PAIRINGS", unchecked)).then().body("items.action", contains("ERROR"), "items[0].issues.code", contains("roster.helper-unvetted"));
        world.checked(helper);
        String id = checked(who, "PAIRINGS", List.of(List.of("姓名", "儿童身份证号", "帮扶责任人", "结对类型", "结对时间"),
                List.of("简小竹", number, "结对干部甲", "代理妈妈", "2026.3.8"), List.of("简小松", "", "结对干部甲", "", "2020年5月1日"), List.of("简小竹", number, "无名氏", "", ""),
                List.of("简小竹", number, "结对干部甲", "", "")));
        rows(who, id).then().body("items.action", contains("CREATE", "CREATE", "ERROR", "ERROR"), "items[1].issues.sentence", contains("第3行 结对日期:早于建档日期，从建档日（2025-09-01）起算"),
                "items[2].issues.sentence", contains("第4行 结对人:您的范围内没有这位在岗的结对人（姓名和电话都要一致）"), "items[3].issues.sentence", contains("第5行 结对人:与第2行重复"));
        TestRosters.done(world, who, id, "confirmation");
        world.as(who).queryParam("childId", child).get("/pairings").then().body("items.startsOn", contains("2026-03-08"), "items.kind", contains("SUBSTITUTE_MOTHER"),
                "items.helper.id", contains(helper.toString()));
        world.as(who).queryParam("childId", other).get("/pairings").then().body("items.startsOn", contains("2025-09-01"), "items.kind", contains("TEACHER"));
        rows(who, checked(who, "PAIRINGS", List.of(List.of("儿童姓名", "姓名", "电话"), List.of("简小竹", "结对干部甲", "")))).then().body("items.action", contains("SKIP"));
        String pairing = world.as(who).queryParam("childId", child).get("/pairings").path("items[0].id");
        world.as(who).body(json("endsOn", world.today().toString(), "reason", "HANDED_OVER")).post("/pairings/" + pairing + "/closure").then().statusCode(200);
        TestRosters.done(world, who, id, "undo");
        world.as(who).get("/roster-imports/" + id).then().body("counts.undone", equalTo(1), "counts.kept", equalTo(1));
        world.as(who).queryParam("childId", other).get("/pairings").then().body("total", equalTo(0));
        world.as(who).queryParam("state", "KEPT").get("/roster-imports/" + id + "/rows").then().body("items.issues.code[0]", hasItem("roster.changed-since"));
    }

    @Test
    @Practice("R1-P09")
    void visitsOfAPaperLedgerGoInOnceAndCanBeTakenBack() {
        World.County county = world.county();
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String number = TestChildren.idNumber(BIRTH, false);
        String child = child(county, "简小菊", number);
        UUID helper = world.person("走访干部乙", county.school);
        List<String> header = List.of("姓名", "身份证号", "走访时间", "走访方式", "是否见到儿童", "受访人", "走访人", "走访内容", "下一步打算");
        String id = checked(who, "VISITS", List.of(header, List.of("简小菊", number, "2026.1.15", "入户", "√", "奶奶、邻居", "走访干部乙", "与奶奶谈学习，一切都好。", "春节再来"),
                List.of("简小菊", number, "2024-06-01", "家访", "否", "班主任", "村里的老王", "", ""), List.of("简小菊", number, "2099-01-01", "入户", "是", "", "", "", ""),
                List.of("简小菊", number, "某天", "飞去", "是", "", "", "", ""), List.of("简小菊", number, "2026年1月15日", "", "", "", "", "", "")));
        rows(who, id).then().body("items.action", contains("CREATE", "CREATE", "ERROR", "ERROR", "CONFLICT"),
                "items[1].issues.code", contains("roster.visit-before-file", "roster.visitor-as-text"), "items[2].issues.sentence", contains("第4行 走访日期:日期在今天以后"),
                "items[3].issues.sentence", hasItem("第5行 走访日期:看不懂这个日期，请写成 2015-06-01"), "items[3].issues.sentence", hasItem("第5行 走访方式:看不懂这个词，请按模板填写"),
                "items[4].issues.sentence", contains("第6行 走访日期:与第2行重复"));
        TestRosters.done(world, who, id, "confirmation");
        world.as(who).queryParam("childId", child).get("/home-visits").then().body("items.occurredOn", contains("2026-01-15", "2024-06-01"), "items.lateEntry", contains(true, true));
        String visit = world.as(who).queryParam("childId", child).get("/home-visits").path("items[0].id");
        world.as(who).get("/home-visits/" + visit).then().body("personsMet", contains("CHILD", "CARER", "NEIGHBOUR"), "summary", equalTo("与奶奶谈学习，一切都好。"), "followUp", equalTo("春节再来"),
                "visitors.id", contains(helper.toString()), "companions", nullValue());
        String attempt = world.as(who).queryParam("childId", child).get("/home-visits").path("items[1].id");
        world.as(who).get("/home-visits/" + attempt).then().body("companions", equalTo("村里的老王"), "children[0].sawChild", equalTo(false));
        rows(who, checked(who, "VISITS", List.of(header, List.of("简小菊", number, "2026.1.15", "入户", "√", "", "", "", "")))).then().body("items.action", contains("CONFLICT"),
                "items[0].issues.code", contains("roster.visit-there"));
        county.visit(UUID.fromString(child), LocalDate.of(2026, 2, 2), true);
        TestRosters.done(world, who, id, "undo");
        world.as(who).get("/roster-imports/" + id).then().body("counts.undone", equalTo(2), "counts.kept", equalTo(0));
        world.as(who).queryParam("childId", child).get("/home-visits").then().body("items.occurredOn", contains("2026-02-02"));
    }

    @Test
    void aSheetNeedsTheRightToWriteItsRecordsAndARosterItsSource() {
        World.County county = world.county();
        Map<String, Object> body = json("fileName", "a.xlsx", "size", 10, "kind", "PAIRINGS");
        county.as(Role.VILLAGE_DIRECTOR).body(body).post("/roster-imports").then().statusCode(403);
        county.as(Role.HELPER).body(body).post("/roster-imports").then().statusCode(403);
        county.as(Role.TOWN_SUPERVISOR).body(body).post("/roster-imports").then().statusCode(201).body("kind", equalTo("PAIRINGS"));
        county.as(Role.TOWN_SUPERVISOR).body(json("fileName", "a.xlsx", "size", 10)).post("/roster-imports").then().statusCode(400).body("errors[0].code", equalTo("roster.source-needed"));
    }

    @Test
    void aChildOfAnotherPlaceIsNotKnownByNameAndSaidToBeElsewhereByNumber() {
        World.County county = world.county();
        World.County other = world.county();
        String number = TestChildren.idNumber(BIRTH, false);
        child(other, "简小远", number);
        UUID who = county.person(Role.TOWN_SUPERVISOR);
        String id = checked(who, "VISITS", List.of(List.of("儿童姓名", "身份证号", "走访日期"), List.of("简小远", "", "2026-01-01"), List.of("简小远", number, "2026-01-01")));
        rows(who, id).then().body("items.action", contains("ERROR", "ERROR"), "items.issues[0].code[0]", equalTo("roster.child-unknown"),
                "items.issues[1].code[0]", equalTo("roster.taken-elsewhere"), "items.childId", contains(nullValue(), nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"CHILDREN,花名册,姓名", "GUARDIANS,照护人册,儿童姓名", "PAIRINGS,结对册,儿童姓名", "VISITS,走访台账,儿童姓名"})
    void eachKindHasATemplateWhoseHeaderItsImportUnderstands(String kind, String sheet, String name) throws IOException {
        UUID who = world.county().person(Role.TOWN_SUPERVISOR);
        byte[] template = world.as(who).queryParam("kind", kind).get("/roster-imports/template").then().statusCode(200).extract().asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            assertEquals(sheet, book.getFirstSheet().getName());
            Row header = book.getFirstSheet().read().get(0);
            assertEquals(name, header.getCellText(1));
        }
        String id = TestRosters.checked(world, who, template, "模板.xlsx", Map.of("kind", kind));
        world.as(who).get("/roster-imports/" + id).then().body("state", equalTo("CHECKED"), "columns.findAll { it.column == null }.size()", equalTo(0));
    }
}
