package org.xiaolian.donation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xiaolian.test.World.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.xiaolian.shared.text.UuidBytes;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class DonationTest {
    private static final int AT_ONCE = 40;

    @Inject
    World world;

    @Inject
    DataSource database;

    @Inject
    StatementCounter statements;

    private record Setting(World.County county, UUID officer, String donor, String purpose) {
    }

    private Setting setting() {
        World.County county = world.county();
        UUID officer = county.person(Role.ORGANIZATION_OFFICER);
        return new Setting(county, officer, TestGifts.donor(world, officer, county.unit, "枝江市广播电视局"), TestGifts.purpose(world, officer, county.unit, "董家湾、肖家山村28名儿童"));
    }

    private String give(Setting s, String purpose, List<Map<String, Object>> lines) {
        return TestGifts.give(world, s.officer, s.county.unit, s.donor, purpose, lines);
    }

    private String fund(Setting s, String purpose) {
        return purpose == null ? world.as(s.officer).queryParam("organizationId", s.county.unit.toString()).get("/funds").then().extract().path("items.find { it.designation == null }.id")
                : world.as(s.officer).get("/funds").then().extract().path("items.find { it.designation?.id == '" + purpose + "' }.id");
    }

    private static Map<String, Object> reason(Setting s, String reason) {
        return json("organizationId", s.county.unit.toString(), "reason", reason);
    }

    private ValidatableResponse pay(Setting s, String fund, long fen) {
        return world.as(s.officer).body(payment(s, fen)).post("/funds/{id}/payments", fund).then();
    }

    private Map<String, Object> payment(Setting s, long fen) {
        return json("organizationId", s.county.unit.toString(), "amountFen", fen, "paidOn", world.today().toString(), "memo", "付新华书店：课外读物");
    }

    @Test
    void cashAndGiftsForAFestivalAreOneGiftWithItsSumInCapitals() {
        Setting s = setting();
        Map<String, Object> body = TestGifts.body(world, s.county.unit, s.donor, s.purpose, List.of(TestGifts.cash(320_000), TestGifts.goods("书包", 28, 7_500),
                json("kind", "GOODS", "name", "旧图书", "quantity", 60, "unit", "册", "basis", "UNVALUED")));
        String id = world.as(s.officer).body(body).post("/donations").then().statusCode(201).body("summary.moneyFen", equalTo(320_000), "summary.goodsFen", equalTo(210_000),
                "totalFen", equalTo(530_000), "totalInCapitals", equalTo("伍仟叁佰元整"), "summary.unvaluedLines", equalTo(1), "lines.amountFen", contains(320_000, 210_000, null),
                "summary.registerNumber", equalTo(world.today().getYear() + "-0001"), "late", equalTo(false), "handledBy.id", equalTo(s.officer.toString())).extract().path("id");
        world.as(s.officer).get("/funds").then().body("items.balanceFen", contains(320_000), "items[0].designation.name", equalTo("董家湾、肖家山村28名儿童"));
        world.as(s.officer).get("/stock-lots").then().body("items.name", contains("旧图书", "书包"), "items.quantity", contains(60, 28), "items.valueFen", contains(null, 210_000));
        world.as(s.officer).queryParam("donorId", s.donor).queryParam("from", world.today().toString()).queryParam("to", world.today().toString()).queryParam("q", "广播电视").queryParam("registerNumber", world.today().getYear() + "-0001")
                .get("/donations").then().body("items.id", contains(id));
        world.as(s.officer).queryParam("to", world.today().minusDays(1).toString()).get("/donations").then().body("total", equalTo(0));
    }

    @Test
    void whoKeepsTheBooksWritesTheAuditorReadsAndNobodyElseSeesThem() {
        Setting s = setting();
        String id = give(s, null, List.of(TestGifts.cash(100)));
        s.county.as(Role.AUDITOR).get("/donations/{id}", id).then().statusCode(200);
        s.county.as(Role.COUNTY_ADMIN).get("/donations").then().body("items.id", contains(id));
        s.county.as(Role.TOWN_SUPERVISOR).get("/donations/{id}", id).then().statusCode(404);
        s.county.as(Role.HEAD_TEACHER).get("/donations").then().body("total", equalTo(0));
        for (Role role : List.of(Role.HELPER, Role.VOLUNTEER, Role.CLASS_TEACHER)) {
            s.county.as(role).get("/donations/{id}", id).then().statusCode(403);
        }
        Map<String, Object> body = TestGifts.body(world, s.county.unit, s.donor, null, List.of(TestGifts.cash(100)));
        s.county.as(Role.AUDITOR).body(body).post("/donations").then().statusCode(403);
        s.county.as(Role.HEAD_TEACHER).body(body).post("/donations").then().statusCode(400).body("errors.field", contains("organizationId"));
        world.county().as(Role.COUNTY_ADMIN).get("/donations/{id}", id).then().statusCode(404);
        String fund = fund(s, null);
        for (String path : List.of("/funds/" + fund, "/funds/" + fund + "/postings")) {
            world.as(s.officer).get(path).then().statusCode(200);
            s.county.as(Role.HEAD_TEACHER).get(path).then().statusCode(404);
        }
        s.county.as(Role.HEAD_TEACHER).body(json("organizationId", s.county.unit.toString(), "amountFen", 1, "paidOn", world.today().toString(), "memo", "x")).post("/funds/{id}/payments", fund).then().statusCode(400);
        s.county.as(Role.HEAD_TEACHER).body(json("organizationId", s.county.school.toString(), "amountFen", 1, "paidOn", world.today().toString(), "memo", "x")).post("/funds/{id}/payments", fund).then().statusCode(404);
    }

    @Test
    void linesThatMixMoneyAndGoodsOrValueWithoutBasisAreRefusedAtTheirField() {
        Setting s = setting();
        Map<String, Object> mixed = json("kind", "CASH", "amountFen", 100, "name", "书包");
        refused(s, mixed, "lines[0].amountFen", "donation.money-has-an-amount");
        refused(s, json("kind", "GOODS", "name", "书包", "quantity", 1, "unit", "个"), "lines[0].name", "donation.goods-have-quantity");
        refused(s, json("kind", "GOODS", "name", "书包", "quantity", 1, "unit", "个", "basis", "MARKET"), "lines[0].unitValueFen", "donation.value-and-basis");
        refused(s, json("kind", "SERVICE", "name", "理发", "quantity", 1, "unit", "次", "basis", "UNVALUED", "unitValueFen", 1), "lines[0].unitValueFen", "donation.value-and-basis");
        Map<String, Object> tomorrow = TestGifts.body(world, s.county.unit, s.donor, null, List.of(TestGifts.cash(1)));
        tomorrow.put("donatedOn", world.today().plusDays(1).toString());
        world.as(s.officer).body(tomorrow).post("/donations").then().statusCode(400).body("errors.code", contains("field.future-date"));
        tomorrow.put("donatedOn", world.today().toString());
        tomorrow.put("receiptCode", "42060124");
        world.as(s.officer).body(tomorrow).post("/donations").then().statusCode(400).body("errors.code", contains("donation.receipt-incomplete"));
    }

    private void refused(Setting s, Map<String, Object> line, String field, String code) {
        world.as(s.officer).body(TestGifts.body(world, s.county.unit, s.donor, null, List.of(line))).post("/donations").then().statusCode(400).body("errors.field", contains(field), "errors.code", contains(code));
    }

    @Test
    void aServiceIsWrittenDownButNeitherMoneyNorStockKnowIt() {
        Setting s = setting();
        String id = give(s, null, List.of(json("kind", "SERVICE", "name", "义务理发", "quantity", 28, "unit", "人次", "unitValueFen", 1_000, "basis", "MARKET")));
        world.as(s.officer).get("/donations/{id}", id).then().body("summary.serviceFen", equalTo(28_000), "totalFen", equalTo(0), "totalInCapitals", equalTo("零元整"), "entryId", nullValue());
        world.as(s.officer).get("/ledger-entries").then().body("total", equalTo(0));
    }

    @Test
    void theReceiptsNumberIsAddedLaterAndWhatWasBookedIsNot() {
        Setting s = setting();
        String id = give(s, null, List.of(TestGifts.cash(100)));
        Map<String, Object> receipt = json("receiptCode", "42060124", "receiptNumber", "0012345678");
        world.as(s.officer).header("If-Match", "\"v0\"").body(receipt).put("/donations/{id}", id).then().statusCode(200).body("receiptNumber", equalTo("0012345678"), "version", equalTo(1));
        world.as(s.officer).header("If-Match", "\"v0\"").body(receipt).put("/donations/{id}", id).then().statusCode(412);
        world.as(s.officer).header("If-Match", "\"v1\"").body(json("amountFen", 5)).put("/donations/{id}", id).then().statusCode(400);
    }

    @Test
    void aRunningBalanceShowsWhatCameWentAndWasReversed() {
        Setting s = setting();
        String gift = give(s, s.purpose, List.of(TestGifts.cash(320_000)));
        String fund = fund(s, s.purpose);
        String payment = pay(s, fund, 50_000).statusCode(201).body("entry.kind", equalTo("PAYMENT"), "moves.accountKind", contains("FUND", "SPENT"), "moves.balance[0]", equalTo(270_000)).extract()
                .path("entry.id");
        String entry = world.as(s.officer).get("/donations/{id}", gift).then().extract().path("entryId");
        world.as(s.officer).body(reason(s, "金额登记错误")).post("/ledger-entries/{id}/reversal", entry).then().statusCode(409).body("code", equalTo("ledger.already-used"));
        String mirror = world.as(s.officer).body(reason(s, "付款登记错误")).post("/ledger-entries/{id}/reversal", payment).then().statusCode(201)
                .body("entry.reversesId", equalTo(payment), "moves.amount", contains(-50_000, -50_000)).extract().path("entry.id");
        world.as(s.officer).body(reason(s, "再冲一次")).post("/ledger-entries/{id}/reversal", payment).then().statusCode(409).body("code", equalTo("ledger.already-reversed"));
        world.as(s.officer).body(reason(s, "冲销冲销")).post("/ledger-entries/{id}/reversal", mirror).then().statusCode(409).body("code", equalTo("ledger.not-reversible"));
        world.as(s.officer).get("/funds/{id}/postings", fund).then().body("items.balance", contains(320_000, 270_000, 320_000), "items.amount", contains(-50_000, 50_000, 320_000),
                "items.side", contains("OUT", "OUT", "IN"), "items.reversed", contains(false, true, false));
        world.as(s.officer).body(reason(s, "金额登记错误")).post("/ledger-entries/{id}/reversal", entry).then().statusCode(201);
        world.as(s.officer).get("/donations/{id}", gift).then().body("summary.reversed", equalTo(true), "reverseReason", equalTo("金额登记错误"));
        world.as(s.officer).get("/funds/{id}", fund).then().body("balanceFen", equalTo(0), "incomeFen", equalTo(0), "spentFen", equalTo(0));
        world.as(s.officer).get("/ledger-entries/{id}", mirror).then().statusCode(200).body("entry.memo", equalTo("付款登记错误"));
        s.county.as(Role.HEAD_TEACHER).body(reason(s, "不归我管")).post("/ledger-entries/{id}/reversal", entry).then().statusCode(400);
        s.county.as(Role.HEAD_TEACHER).body(json("organizationId", s.county.school.toString(), "reason", "不归我管")).post("/ledger-entries/{id}/reversal", entry).then().statusCode(404);
        world.as(s.officer).queryParam("kind", "REVERSAL").queryParam("month", YearMonth.from(world.today()).toString()).get("/ledger-entries").then().body("total", equalTo(2));
    }

    @Test
    void nothingIsSpentThatIsNotThereAndSpoiltGoodsAreWrittenOff() {
        Setting s = setting();
        Map<String, Object> milk = TestGifts.goods("牛奶", 10, 500);
        milk.put("expiresOn", world.today().plusDays(9).toString());
        String gift = give(s, null, List.of(TestGifts.cash(10_000), milk));
        pay(s, fund(s, null), 10_001).statusCode(409).body("code", equalTo("ledger.not-enough-money"));
        pay(s, fund(s, null), 0).statusCode(400);
        String lot = world.as(s.officer).get("/donations/{id}", gift).then().extract().path("lines[1].lotId");
        Map<String, Object> broken = json("organizationId", s.county.unit.toString(), "quantity", 11, "on", world.today().toString(), "reason", "运输破损，两人在场");
        world.as(s.officer).body(broken).post("/stock-lots/{id}/write-offs", lot).then().statusCode(409).body("code", equalTo("ledger.not-enough-goods"));
        broken.put("quantity", 4);
        world.as(s.officer).body(broken).post("/stock-lots/{id}/write-offs", lot).then().statusCode(201);
        world.as(s.officer).get("/stock-lots/{id}", lot).then().body("quantity", equalTo(6), "quantityOut", equalTo(4), "valueFen", equalTo(3_000));
        world.as(s.officer).get("/stock-lots/{id}/postings", lot).then().body("items.balance", contains(6, 10));
        world.as(s.officer).queryParam("expiresUntil", world.today().plusDays(8).toString()).get("/stock-lots").then().body("total", equalTo(0));
        world.as(s.officer).queryParam("expiresUntil", world.today().plusDays(9).toString()).queryParam("q", "牛").get("/stock-lots").then().body("items.id", contains(lot));
        s.county.as(Role.HEAD_TEACHER).get("/stock-lots/{id}", lot).then().statusCode(404);
        broken.put("quantity", 6);
        world.as(s.officer).body(broken).post("/stock-lots/{id}/write-offs", lot).then().statusCode(201);
        world.as(s.officer).get("/stock-lots").then().body("total", equalTo(0));
        world.as(s.officer).queryParam("used", true).get("/stock-lots").then().body("items.id", contains(lot));
    }

    @Test
    void designatedMoneyServesAnotherPurposeOnlyByTheDonorsRecordedConsentAndNoMoreThanWasGiven() {
        Setting s = setting();
        String other = TestGifts.purpose(world, s.officer, s.county.unit, "夏令营");
        String gift = give(s, s.purpose, List.of(TestGifts.cash(10_000)));
        give(s, s.purpose, List.of(TestGifts.cash(90_000)));
        Map<String, Object> consent = json("toDesignationId", other, "amountFen", 10_001, "consentedOn", world.today().toString(), "way", "PAPER", "note", "书面同意，原件存档第3号");
        world.as(s.officer).body(consent).post("/donations/{id}/consents", gift).then().statusCode(409).body("code", equalTo("donation.more-than-given"));
        consent.put("amountFen", 6_000);
        String moved = world.as(s.officer).body(consent).post("/donations/{id}/consents", gift).then().statusCode(201).body("consents.amountFen", contains(6_000), "consents[0].designation.name", equalTo("夏令营"))
                .extract().path("consents[0].entryId");
        world.as(s.officer).body(consent).post("/donations/{id}/consents", gift).then().statusCode(409);
        world.as(s.officer).get("/funds/{id}", fund(s, other)).then().body("balanceFen", equalTo(6_000));
        String entry = world.as(s.officer).get("/donations/{id}", gift).then().extract().path("entryId");
        world.as(s.officer).body(reason(s, "登记错误")).post("/ledger-entries/{id}/reversal", entry).then().statusCode(409).body("code", equalTo("donation.moved-elsewhere"));
        world.as(s.officer).body(reason(s, "捐赠人改了主意")).post("/ledger-entries/{id}/reversal", moved).then().statusCode(201);
        world.as(s.officer).get("/donations/{id}", gift).then().body("consents[0].undone", equalTo(true), "summary.reversed", equalTo(false));
        world.as(s.officer).get("/funds/{id}", fund(s, other)).then().body("balanceFen", equalTo(0));
        consent.put("toDesignationId", s.purpose);
        world.as(s.officer).body(consent).post("/donations/{id}/consents", gift).then().statusCode(409).body("code", equalTo("donation.same-purpose"));
        String free = give(s, null, List.of(TestGifts.cash(100)));
        world.as(s.officer).body(consent).post("/donations/{id}/consents", free).then().statusCode(409).body("code", equalTo("donation.not-designated"));
        s.county.as(Role.HEAD_TEACHER).body(consent).post("/donations/{id}/consents", gift).then().statusCode(404);
        world.as(s.officer).body(json("organizationId", s.county.unit.toString(), "kind", "OTHER", "name", "夏令营")).post("/designations").then().statusCode(409);
        world.as(s.officer).get("/designations").then().body("items.name", contains("夏令营", "董家湾、肖家山村28名儿童"));
    }

    @Test
    void designatedGoodsAreHandedOutForTheirPurposeOnlyAndComeBackByReversal() {
        Setting s = setting();
        String gift = give(s, s.purpose, List.of(TestGifts.goods("书包", 28, 7_500)));
        String lot = world.as(s.officer).get("/donations/{id}", gift).then().extract().path("lines[0].lotId");
        Map<String, Object> issue = json("organizationId", s.county.unit.toString(), "quantity", 28, "on", world.today().toString(), "memo", "六一慰问，28名儿童每人一个");
        world.as(s.officer).body(issue).post("/stock-lots/{id}/issues", lot).then().statusCode(409).body("code", equalTo("ledger.designated-elsewhere"));
        issue.put("designationId", TestGifts.purpose(world, s.officer, s.county.unit, "夏令营"));
        world.as(s.officer).body(issue).post("/stock-lots/{id}/issues", lot).then().statusCode(409).body("code", equalTo("ledger.designated-elsewhere"));
        issue.put("designationId", UUID.randomUUID().toString());
        world.as(s.officer).body(issue).post("/stock-lots/{id}/issues", lot).then().statusCode(400).body("errors.field", contains("designationId"));
        issue.put("designationId", s.purpose);
        String out = world.as(s.officer).body(issue).post("/stock-lots/{id}/issues", lot).then().statusCode(201).body("entry.kind", equalTo("HAND_OUT"), "moves.balance[0]", equalTo(0)).extract().path("entry.id");
        world.as(s.officer).body(issue).post("/stock-lots/{id}/issues", lot).then().statusCode(409).body("code", equalTo("ledger.not-enough-goods"));
        world.as(s.officer).body(reason(s, "发放取消，全部退回")).post("/ledger-entries/{id}/reversal", out).then().statusCode(201);
        world.as(s.officer).get("/stock-lots/{id}", lot).then().body("quantity", equalTo(28), "quantityOut", equalTo(0));
    }

    @Test
    void aClosedMonthKeepsItsFiguresAndWhatComesLateStandsInTheNext() {
        Setting s = setting();
        YearMonth before = YearMonth.from(world.today()).minusMonths(1);
        Map<String, Object> body = TestGifts.body(world, s.county.unit, s.donor, null, List.of(TestGifts.cash(10_000), TestGifts.goods("书包", 5, 100)));
        body.put("donatedOn", before.atDay(3).toString());
        world.as(s.officer).body(body).post("/donations").then().statusCode(201).body("bookedMonth", equalTo(before.toString()), "late", equalTo(false));
        Map<String, Object> month = json("organizationId", s.county.unit.toString(), "month", YearMonth.from(world.today()).toString());
        world.as(s.officer).body(month).post("/ledger-months").then().statusCode(409).body("code", equalTo("ledger.month-not-over"));
        month.put("month", before.toString());
        s.county.as(Role.HEAD_TEACHER).body(month).post("/ledger-months").then().statusCode(400);
        String closed = world.as(s.officer).body(month).post("/ledger-months").then().statusCode(201).body("month.entries", equalTo(1), "lines.accountKind", contains("FUND", "STOCK"),
                "lines.opening", contains(0, 0), "lines.totalIn", contains(10_000, 5), "lines.closing", contains(10_000, 5)).extract().path("month.id");
        world.as(s.officer).body(month).post("/ledger-months").then().statusCode(409).body("code", equalTo("ledger.month-closed"));
        world.as(s.officer).body(body).post("/donations").then().statusCode(201).body("bookedMonth", equalTo(YearMonth.from(world.today()).toString()), "late", equalTo(true),
                "summary.donatedOn", equalTo(before.atDay(3).toString()));
        world.as(s.officer).get("/ledger-months/{id}", closed).then().body("lines.closing", contains(10_000, 5));
        world.as(s.officer).get("/ledger-months").then().body("items.month", contains(before.toString()));
        s.county.as(Role.HEAD_TEACHER).get("/ledger-months/{id}", closed).then().statusCode(404);
    }

    @Test
    void monthsAreClosedInTheirOrder() {
        Setting s = setting();
        YearMonth first = YearMonth.from(world.today()).minusMonths(3);
        Map<String, Object> body = TestGifts.body(world, s.county.unit, s.donor, null, List.of(TestGifts.cash(10_000)));
        body.put("donatedOn", first.atEndOfMonth().toString());
        world.as(s.officer).body(body).post("/donations").then().statusCode(201);
        Map<String, Object> month = json("organizationId", s.county.unit.toString(), "month", first.plusMonths(1).toString());
        world.as(s.officer).body(month).post("/ledger-months").then().statusCode(409).body("code", equalTo("ledger.earlier-month-open"));
        for (YearMonth next = first; next.isBefore(first.plusMonths(2)); next = next.plusMonths(1)) {
            month.put("month", next.toString());
            world.as(s.officer).body(month).post("/ledger-months").then().statusCode(201).body("lines[0].closing", equalTo(10_000));
        }
    }

    @Test
    void theSameGiftSentTwiceIsBookedOnce() {
        Setting s = setting();
        Map<String, Object> body = TestGifts.body(world, s.county.unit, s.donor, null, List.of(TestGifts.cash(10_000)));
        String key = UUID.randomUUID().toString();
        String id = world.as(s.officer).header("Idempotency-Key", key).body(body).post("/donations").then().statusCode(201).extract().path("id");
        world.as(s.officer).header("Idempotency-Key", key).body(body).post("/donations").then().statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(id));
        world.as(s.officer).get("/funds").then().body("items.balanceFen", contains(10_000));
    }

    @Test
    void fortyPeopleBookAtOnceAndNotAFenIsLostOrSpentTwice() throws Exception {
        Setting s = setting();
        give(s, null, List.of(TestGifts.cash(150_000)));
        String fund = fund(s, null);
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Integer>> answers = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                // Every fourth gives 100 yuan for the purpose, the others want 100 yuan each of the 1,500 that are there. Everybody has signed in before.
                boolean gives = i % 4 == 0;
                Map<String, Object> body = gives ? TestGifts.body(world, s.county.unit, s.donor, s.purpose, List.of(TestGifts.cash(10_000), TestGifts.goods("书包", 1, 100))) : payment(s, 10_000);
                String token = world.token(s.officer);
                Callable<Integer> work = () -> {
                    start.await();
                    return sent(token, gives ? "/donations" : "/funds/" + fund + "/payments", body);
                };
                answers.add(people.submit(work));
            }
            List<Integer> codes = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                codes.add(answer.get());
            }
            assertEquals(25, codes.stream().filter(c -> c == 201).count(), codes.toString());
            assertEquals(15, codes.stream().filter(c -> c == 409).count(), codes.toString());
        } finally {
            people.shutdownNow();
        }
        world.as(s.officer).get("/funds/{id}", fund).then().body("balanceFen", equalTo(0), "spentFen", equalTo(150_000));
        world.as(s.officer).get("/funds/{id}", fund(s, s.purpose)).then().body("balanceFen", equalTo(100_000));
        world.as(s.officer).queryParam("limit", 200).get("/stock-lots").then().body("total", equalTo(10), "items.quantity", everyItem(equalTo(1)));
        assertEquals(List.of(0L, 26L, 26L), books(s.county.unit));
    }

    /** Whom the server asks to come back, because its connections are all in use, comes back with the same key. */
    private int sent(String token, String path, Map<String, Object> body) {
        String key = UUID.randomUUID().toString();
        int code = 503;
        for (int i = 0; i < 50 && code == 503; i++) {
            code = world.anonymous().header("Authorization", "Bearer " + token).header("Idempotency-Key", key).body(body).post(path).statusCode();
        }
        return code;
    }

    /** Sum of all postings, entries, and the highest number: no gap, nothing that does not add up. */
    private List<Long> books(UUID office) throws Exception {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement("SELECT (SELECT COALESCE(SUM(x.delta), 0) FROM ledger_posting x"
                + " JOIN ledger_entry e ON e.id = x.entry_id WHERE e.organization_id = ?), COUNT(*), MAX(number) FROM ledger_entry WHERE organization_id = ?")) {
            select.setBytes(1, UuidBytes.of(office));
            select.setBytes(2, UuidBytes.of(office));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return List.of(row.getLong(1), row.getLong(2), row.getLong(3));
            }
        }
    }

    @Test
    void listsTakeAsManyStatementsForManyRowsAsForOne() {
        Setting s = setting();
        give(s, null, List.of(TestGifts.cash(1), TestGifts.goods("书包", 1, 1)));
        List<String> paths = List.of("/donations", "/donors", "/funds", "/stock-lots", "/ledger-entries", "/funds/" + fund(s, null) + "/postings");
        List<Long> few = paths.stream().map(path -> count(s, path)).toList();
        for (int i = 0; i < 5; i++) {
            give(s, i % 2 == 0 ? s.purpose : null, List.of(TestGifts.cash(1), TestGifts.goods("书包", 1, 1)));
        }
        assertEquals(few, paths.stream().map(path -> count(s, path)).toList());
    }

    private long count(Setting s, String path) {
        world.as(s.officer).get(path).then().statusCode(200);
        return statements.during(() -> world.as(s.officer).get(path).then().statusCode(200));
    }

    @Test
    void noRowMayGoBelowZeroWhateverTheProgramBelieves() {
        Setting s = setting();
        give(s, null, List.of(TestGifts.cash(100)));
        String fund = fund(s, null);
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> world.execute("UPDATE ledger_account SET balance = balance - 101, total_out = total_out + 101 WHERE id = ?", UUID.fromString(fund)));
        assertTrue(refused.getCause().getMessage().contains("ledger_account_not_negative"), refused.getCause().getMessage());
    }

    @Test
    void aLotsNumberAndTheBooksAreSaidToBeReadByThoseAboveTheOffice() {
        Setting s = setting();
        String gift = give(s, null, List.of(TestGifts.goods("书包", 2, 100)));
        String lot = world.as(s.officer).get("/donations/{id}", gift).then().body("lines[0].lotId", notNullValue()).extract().path("lines[0].lotId");
        s.county.as(Role.COUNTY_ADMIN).get("/stock-lots/{id}", lot).then().statusCode(200).body("receivedOn", equalTo(LocalDate.parse(world.today().toString()).toString()));
        s.county.as(Role.COUNTY_ADMIN).queryParam("organizationId", s.county.unit.toString()).get("/ledger-entries").then().body("items.kind", contains("DONATION"));
    }
}
