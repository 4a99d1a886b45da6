package org.xiaolian.subject;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xiaolian.account.Role;
import org.xiaolian.attachment.TestAttachments;
import org.xiaolian.child.TestChildren;
import org.xiaolian.shared.persistence.RecordTable;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class SubjectRequestTest {
    private static final String DOCUMENT = "儿童档案.docx";
    private static final Map<String, String> NO_PART_OF_A_FILE = Map.of(
            "access_entry", "who saw the file, kept three years by law; holds no data of the child (P-8)",
            "report_figure_record", "what a frozen report counted; ids only, so that its figures stay true",
            "subject_request", "the request itself: its own room blanks it",
            "erased_child", "that there was a file: nothing but its id");

    @Inject
    World world;

    @Inject
    FieldCipher cipher;

    @Inject
    DataSource database;

    @Inject
    StatementCounter statements;

    @Inject
    @All
    List<SubjectFilePart> parts;

    @Test
    void aCopyHoldsTheWholeFileToReadAndForMachinesAndItsAttachments() {
        World.County county = world.county();
        UUID child = UUID.fromString(TestChildren.create(county, TestChildren.fullBody(county, "李小雨")));
        TestSubjects.everything(world, county, cipher, child, county.child("张小妹"));
        UUID admin = county.person(Role.COUNTY_ADMIN);
        TestAttachments.picture(world, admin, child, "CONSENT_FORM", "同意书.png");
        Map<String, byte[]> files = TestSubjects.copy(world, admin, TestSubjects.requested(world, admin, child, "COPY"));
        assertEquals(Set.of(DOCUMENT, "child-file.json", "child-file.schema.json", data(files).getString("enclosures[0].file")), files.keySet());
        assertTrue(data(files).getString("enclosures[0].file").startsWith("附件/01-同意书"), files.keySet().toString());
        String text = TestSubjects.words(files.get(DOCUMENT));
        for (String word : List.of("李小雨", "三组 17 号", "13900001111", "哮喘", "东镇中心小学", "李秀英", "139****0001", "陈奶奶", "祖母", "浙江省宁波市", "父母外出务工", "800元", "张帮扶", "学习说明",
                "数学跟不上", "需要辅导数学", "妈妈春节回家", "青霉素过敏", "500元", "想和奶奶住", "拍摄和保存照片", "住院期间", "村里核实", "转入本校", "秋季摸底", "想要课外书", "附件目录", "同意书")) {
            assertTrue(text.contains(word), word);
        }
        Matcher code = Pattern.compile("[A-Z]{2,}(_[A-Z]+)*").matcher(text.replace("测试COUNTY_ADMIN", "").replaceAll("[A-Z0-9]{10,}", ""));
        assertFalse(code.find(), () -> "a code without words: " + code.group());
        assertEquals(2, TestSubjects.feet(files.get(DOCUMENT)).size());
        TestSubjects.feet(files.get(DOCUMENT)).forEach(foot -> assertTrue(foot.contains("测试COUNTY_ADMIN") && foot.contains("仅供申请人使用"), foot));
        JsonPath data = data(files);
        assertEquals("李小雨", data.getString("sections.find { it.code == 'person' }.entries[0].name"));
        assertEquals("[PHONE]", data.getString("sections.find { it.code == 'contacts' }.entries.channel"));
        assertEquals(80000, data.getInt("sections.find { it.code == 'agreements' }.entries[0].moneyFen"));
        assertEquals("CONSENT_FORM", data.getString("enclosures[0].kind"));
        assertEquals(Set.of(), JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(new String(files.get("child-file.schema.json"), StandardCharsets.UTF_8))
                .validate(new String(files.get("child-file.json"), StandardCharsets.UTF_8), InputFormat.JSON));
    }

    private static JsonPath data(Map<String, byte[]> files) {
        return new JsonPath(new String(files.get("child-file.json"), StandardCharsets.UTF_8));
    }

    @Test
    void otherChildrenWhoReportedAndWhatWasReportedAreNotInACopy() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        TestSubjects.everything(world, county, cipher, child, county.child("张小妹"));
        UUID admin = county.person(Role.COUNTY_ADMIN);
        Map<String, byte[]> files = TestSubjects.copy(world, admin, TestSubjects.requested(world, admin, child, "COPY"));
        for (String text : List.of(TestSubjects.words(files.get(DOCUMENT)), new String(files.get("child-file.json"), StandardCharsets.UTF_8))) {
            assertTrue(text.contains("给某某和孩子带了书包"), text);
            assertFalse(text.matches("(?s).*(张小妹|派出所|INVESTIGATION|邻居王某|MANDATORY_REPORT|强制报告、案件材料|13912340001).*"), text);
        }
    }

    @Test
    void everyTableThatNamesAChildBelongsToAPartOrSaysWhyNot() throws SQLException {
        Set<String> naming = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            RecordTable.holding(connection, "child_id").forEach(t -> naming.add(t.name()));
            RecordTable.referringTo(connection, "child").stream().filter(t -> !t.name().equals("child")).forEach(t -> naming.add(t.name()));
        }
        assertTrue(naming.size() > 25, naming.toString());
        Set<String> answered = parts.stream().flatMap(p -> p.tables().stream()).collect(Collectors.toCollection(TreeSet::new));
        answered.addAll(NO_PART_OF_A_FILE.keySet());
        assertEquals(naming, answered);
        assertEquals(parts.stream().mapToInt(p -> p.tables().size()).sum() + NO_PART_OF_A_FILE.size(), answered.size(), "a table belongs to one part");
    }

    @Test
    void everyCopyIsInTheAccessLogWithItsReasonAndNoData() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String request = TestSubjects.requested(world, admin, child, "COPY");
        TestSubjects.copy(world, admin, request);
        county.as(Role.AUDITOR).queryParam("action", "EXPORT").queryParam("childId", child).get("/access-entries").then().statusCode(200).body("items", hasSize(1),
                "items[0].personId", equalTo(admin.toString()), "items[0].fieldClass", equalTo("P3"), "items[0].fields", equalTo("subject-request " + request),
                "items[0].reason", equalTo("转学需要孩子的完整档案"));
    }

    @Test
    void theAnswerIsDueFifteenWorkingDaysLaterAndLateOnesSaySo() {
        World.County county = world.county();
        UUID child = county.child("李小雨");
        assertEquals(LocalDate.of(2026, 3, 23), SubjectRequestService.due(LocalDate.of(2026, 3, 2), Map.of()));
        county.as(Role.TOWN_SUPERVISOR).body(TestSubjects.body(child, "COPY", LocalDate.of(2026, 3, 2))).post("/subject-requests").then().statusCode(201)
                .body("dueOn", equalTo("2026-03-23"), "overdue", equalTo(true), "childName", equalTo("李小雨"), "requesterName", equalTo("李秀英"), "copies", equalTo(0));
        county.as(Role.TOWN_SUPERVISOR).body(TestSubjects.body(child, "COPY", world.today().plusDays(1))).post("/subject-requests").then().statusCode(400)
                .body("errors[0].field", equalTo("receivedOn"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10, 2026-03-09, over the Spring Festival and two weekends worked instead", "2026-09-18, 2026-10-15, over two festivals"})
    void publicHolidaysAreNoWorkingDaysAndWeekendsWorkedInsteadAre(LocalDate received, LocalDate due, String what) {
        World.County county = world.county();
        county.as(Role.TOWN_SUPERVISOR).body(TestSubjects.body(county.child("李小雨"), "COPY", received)).post("/subject-requests").then().statusCode(201)
                .body("dueOn", equalTo(due.toString()));
    }

    @Test
    void afterThirtyDaysAnAnswerIsDueWhateverHolidaysThereWere() {
        Map<LocalDate, Boolean> closed = LocalDate.of(2026, 3, 3).datesUntil(LocalDate.of(2026, 6, 1)).collect(Collectors.toMap(d -> d, d -> false));
        assertEquals(LocalDate.of(2026, 4, 1), SubjectRequestService.due(LocalDate.of(2026, 3, 2), closed));
    }

    @ParameterizedTest
    @EnumSource(SubjectRequester.class)
    void whoeverMayAskIsWrittenDown(SubjectRequester requester) {
        World.County county = world.county();
        Map<String, Object> body = TestSubjects.body(county.child("李小雨"), "CORRECTION", world.today());
        body.put("requester", requester.name());
        county.as(Role.COUNTY_ADMIN).body(body).post("/subject-requests").then().statusCode(201).body("requester", equalTo(requester.name()));
    }

    @Test
    void aRequestIsAnsweredOnceAndACopyOnlyWhenOneWasMade() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String request = TestSubjects.requested(world, admin, county.child("李小雨"), "COPY");
        Map<String, Object> answer = json("answer", "复制件已当面交给申请人。");
        world.as(admin).header("If-Match", "\"v0\"").body(answer).post("/subject-requests/{id}/completion", request).then().statusCode(409).body("code", equalTo("subject.copy-first"));
        TestSubjects.copy(world, admin, request);
        String version = world.as(admin).get("/subject-requests/{id}", request).then().statusCode(200).body("copies", equalTo(1)).extract().header("ETag");
        world.as(admin).header("If-Match", "\"v0\"").body(answer).post("/subject-requests/{id}/completion", request).then().statusCode(412);
        world.as(admin).body(answer).post("/subject-requests/{id}/completion", request).then().statusCode(428);
        world.as(admin).header("If-Match", version).body(answer).post("/subject-requests/{id}/completion", request).then().statusCode(200).body("state", equalTo("DONE"),
                "answer", equalTo("复制件已当面交给申请人。"), "decidedBy.name", equalTo("测试COUNTY_ADMIN"));
        world.as(admin).body(Map.of()).post("/subject-requests/{id}/copy", request).then().statusCode(409).body("code", equalTo("subject.ended"));
    }

    @Test
    void aRequestIsRefusedWithReasonsAndACorrectionIsNoCopy() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        String request = TestSubjects.requested(world, admin, county.child("李小雨"), "CORRECTION");
        world.as(admin).body(Map.of()).post("/subject-requests/{id}/copy", request).then().statusCode(409).body("code", equalTo("subject.other-kind"));
        world.as(admin).header("If-Match", "\"v0\"").body(json("answer", "")).post("/subject-requests/{id}/refusal", request).then().statusCode(400);
        world.as(admin).header("If-Match", "\"v0\"").body(json("answer", "申请人不是监护人。")).post("/subject-requests/{id}/refusal", request).then().statusCode(200)
                .body("state", equalTo("REFUSED"));
    }

    @ParameterizedTest
    @CsvSource({"0, RETENTION_OVER, 409, subject.in-care", "0, CONSENT_WITHDRAWN, 409, subject.in-care", "700, RETENTION_OVER, 409, subject.retention-running",
        "1200, RETENTION_OVER, 201,", "1200, CONSENT_WITHDRAWN, 201,", "0, UNLAWFUL, 201,", "700, LEGAL_ORDER, 201,"})
    void whatTheLawKeepsIsNotErasedBeforeItsTime(int closedDays, String ground, int status, String code) {
        World.County county = world.county();
        UUID child = county.child("李小雨", county.village, world.today().minusYears(5));
        if (closedDays > 0) {
            world.execute("UPDATE child SET status = 'CLOSED', closed_on = '" + world.today().minusDays(closedDays) + "', close_reason = 'MOVED_AWAY' WHERE id = ?", child);
        }
        Map<String, Object> body = TestSubjects.body(child, "ERASURE", world.today());
        county.as(Role.COUNTY_ADMIN).body(body).post("/subject-requests").then().statusCode(400).body("errors[0].field", equalTo("ground"));
        body.put("ground", ground);
        county.as(Role.COUNTY_ADMIN).body(body).post("/subject-requests").then().statusCode(status).body("code", code == null ? nullValue() : equalTo(code));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COUNTY_ADMIN", "TOWN_SUPERVISOR"}, mode = EnumSource.Mode.EXCLUDE)
    void onlyWhoAnswersForACountyOrATownWritesRequestsDown(Role role) {
        World.County county = world.county();
        county.as(role).body(TestSubjects.body(county.child("李小雨"), "COPY", world.today())).post("/subject-requests").then().statusCode(403);
        county.as(role).get("/subject-requests").then().statusCode(403);
    }

    @Test
    void requestsOfOtherPlacesAreUnknown() {
        World.County county = world.county();
        UUID elsewhere = county.child("陈小云", county.otherVillage, world.today().minusYears(1));
        UUID supervisor = county.person(Role.TOWN_SUPERVISOR);
        world.as(supervisor).body(TestSubjects.body(elsewhere, "COPY", world.today())).post("/subject-requests").then().statusCode(404);
        String request = TestSubjects.requested(world, county.person(Role.COUNTY_ADMIN), elsewhere, "COPY");
        world.as(supervisor).get("/subject-requests/{id}", request).then().statusCode(404);
        world.as(supervisor).body(Map.of()).post("/subject-requests/{id}/copy", request).then().statusCode(404);
        world.as(supervisor).get("/subject-requests").then().statusCode(200).body("total", equalTo(0));
        world.county().as(Role.COUNTY_ADMIN).header("If-Match", "\"v0\"").body(json("answer", "不予办理")).post("/subject-requests/{id}/refusal", request).then().statusCode(404);
    }

    @Test
    void theListBeginsWithWhatIsDueFirstAndTakesAsManyStatementsForTenAsForTwo() {
        World.County county = world.county();
        UUID admin = county.person(Role.COUNTY_ADMIN);
        UUID child = county.child("李小雨");
        world.as(admin).body(TestSubjects.body(child, "COPY", world.today())).post("/subject-requests").then().statusCode(201);
        world.as(admin).body(TestSubjects.body(county.child("张小云"), "CORRECTION", world.today().minusDays(7))).post("/subject-requests").then().statusCode(201);
        long two = listed(admin);
        world.as(admin).get("/subject-requests").then().statusCode(200).body("items.childName", contains("张小云", "李小雨"));
        for (int i = 0; i < 8; i++) {
            world.as(admin).body(TestSubjects.body(county.child("孩子" + i), "COPY", world.today())).post("/subject-requests").then().statusCode(201);
        }
        assertEquals(two, listed(admin));
        world.as(admin).get("/subject-requests").then().body("total", equalTo(10));
        world.as(admin).queryParam("kind", "CORRECTION").queryParam("state", "OPEN").get("/subject-requests").then().body("total", equalTo(1));
        world.as(admin).queryParam("childId", child).get("/subject-requests").then().body("total", equalTo(1));
    }

    /** The fewest of several readings: work in the background asks something now and then. */
    private long listed(UUID who) {
        return LongStream.range(0, 5).map(i -> statements.during(() -> world.as(who).get("/subject-requests").then().statusCode(200))).min().orElseThrow();
    }
}
