package org.xiaolian.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.text.PinyinKeys;

/** Report 1's gifts for Children's Day (3,200 yuan and goods worth 2,100) with their books, and three small ones besides. */
final class DemoGifts {
    private static final UUID NONE = new UUID(0, 0);
    private static final long CASH_FEN = 320_000;
    private static final long PAID_FEN = 308_000;
    private static final int BAGS = 28;

    private final DemoSupport support;
    private final UUID office;
    private final UUID officer;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<YearMonth, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Integer> registers = new LinkedHashMap<>();
    private final Map<String, UUID> items = new LinkedHashMap<>();
    /** Written when it is known what stands in the accounts. */
    private final List<Runnable> later = new ArrayList<>();

    private static final class Account {
        final UUID id = Ids.next();
        final String kind;
        final UUID subject;
        final UUID designation;
        long in;
        long out;
        int postings;

        Account(String kind, UUID subject, UUID designation) {
            this.kind = kind;
            this.subject = subject;
            this.designation = designation;
        }
    }

    /** One side of an entry. */
    private record Leg(Account account, boolean in, long amount) {
    }

    /** Goods of one line. */
    private record Goods(String name, String spec, String unit, int quantity, Long unitValueFen, String basis, LocalDate expiresOn) {
    }

    DemoGifts(DemoSupport support, UUID office, UUID officer) {
        this.support = support;
        this.office = office;
        this.officer = officer;
    }

    void write() {
        LocalDate eve = LocalDate.of(support.today.getYear(), 5, 30);
        LocalDate festival = eve.isAfter(support.today) ? eve.minusYears(1) : eve;
        support.rows.add("ledger_book", "organization_id", office, "created_at", support.recordedOn(festival.minusDays(9)));
        UUID purpose = Ids.next();
        support.rows.add("designation", "id", purpose, "organization_id", office, "kind", "CHILD_GROUP", "name", "董家湾、肖家山村28名儿童", "created_at", support.recordedOn(festival.minusDays(9)));
        support.rows.flush();
        UUID staff = donor("UNIT", "枝江市广电局(台)全体干职工", true, null);
        UUID bookshop = donor("UNIT", "枝江市新华书店", true, support.mobile());
        UUID somebody = donor("ANONYMOUS", "不留名捐赠人", false, null);
        support.rows.flush();
        UUID bags = gift(staff, purpose, festival.minusDays(4), CASH_FEN, "CASH", new Goods("书包", "小学生双肩", "个", BAGS, 7_500L, "INVOICE", null)).get(0);
        entry("HAND_OUT", festival, "六一慰问，董家湾、肖家山村28名儿童每人一个书包", null, purpose, List.of(new Leg(account("STOCK", bags, purpose), false, BAGS),
                new Leg(account("HANDED_OUT", items.get("书包"), null), true, BAGS)));
        entry("PAYMENT", festival, "六一慰问，发给28名儿童关爱资金，每人110元，签收表存档", null, purpose, List.of(new Leg(account("FUND", purpose, purpose), false, PAID_FEN),
                new Leg(account("SPENT", NONE, null), true, PAID_FEN)));
        gift(bookshop, null, support.today.minusDays(40), 0, "CASH", new Goods("课外读物", "小学版", "册", 120, null, "UNVALUED", null),
                new Goods("牛奶", "250毫升", "盒", 96, 280L, "MARKET", support.today.plusDays(12)));
        gift(somebody, null, support.today.minusDays(20), 50_000, "WECHAT");
        gift(bookshop, null, support.today.minusDays(6), 100_000, "TRANSFER");
        finish();
    }

    private UUID donor(String kind, String name, boolean named, String phone) {
        UUID id = support.newFile();
        support.rows.add("donor", "id", id, "organization_id", office, "kind", kind, "name", name, "name_sort", PinyinKeys.sortKey(name), "wants_to_be_named", named,
                "phone_cipher", phone == null ? null : support.encrypt(id, "donor.phone", phone), "phone_hash", phone == null ? null : support.hash("donor.phone", phone), "version", 0L,
                "created_at", support.recordedOn(support.today.minusDays(200)));
        return id;
    }

    /** @return the lots of its goods */
    private List<UUID> gift(UUID donor, UUID purpose, LocalDate day, long moneyFen, String way, Goods... goods) {
        UUID id = Ids.next();
        UUID entry = Ids.next();
        List<Leg> legs = new ArrayList<>();
        List<UUID> lots = new ArrayList<>();
        if (moneyFen > 0) {
            legs.add(new Leg(account("INCOME", NONE, null), false, moneyFen));
            legs.add(new Leg(account("FUND", purpose == null ? NONE : purpose, purpose), true, moneyFen));
        }
        for (Goods one : goods) {
            UUID lot = lot(one, purpose, day);
            lots.add(lot);
            legs.add(new Leg(account("RECEIVED", items.get(one.name), null), false, one.quantity));
            legs.add(new Leg(account("STOCK", lot, purpose), true, one.quantity));
        }
        String number = day.getYear() + "-" + String.format("%04d", registers.merge(day.getYear(), 1, Integer::sum));
        entry(entry, "DONATION", day, "捐赠，登记号" + number, id, purpose, legs);
        long goodsFen = Arrays.stream(goods).filter(g -> g.unitValueFen != null).mapToLong(g -> g.unitValueFen * g.quantity).sum();
        later.add(() -> support.rows.add("donation", "id", id, "organization_id", office, "donor_id", donor, "designation_id", purpose, "donated_on", day, "register_number", number, "money_fen", moneyFen,
                "goods_fen", goodsFen, "service_fen", 0L, "unvalued_lines", (int) Arrays.stream(goods).filter(g -> g.unitValueFen == null).count(), "entry_id", entry, "version", 0L,
                "created_by", officer, "created_at", support.recordedOn(day)).flush());
        int first = moneyFen > 0 ? 2 : 1;
        if (moneyFen > 0) {
            later.add(() -> support.rows.add("donation_line", "id", Ids.next(), "donation_id", id, "position", 1, "kind", way, "amount_fen", moneyFen));
        }
        for (int i = 0; i < goods.length; i++) {
            Goods one = goods[i];
            UUID lot = lots.get(i);
            int position = first + i;
            later.add(() -> support.rows.add("donation_line", "id", Ids.next(), "donation_id", id, "position", position, "kind", "GOODS", "name", one.name, "spec", one.spec, "quantity",
                    (long) one.quantity, "unit", one.unit, "unit_value_fen", one.unitValueFen, "basis", one.basis, "expires_on", one.expiresOn, "lot_id", lot));
        }
        return lots;
    }

    private UUID lot(Goods goods, UUID purpose, LocalDate day) {
        UUID item = Ids.next();
        items.put(goods.name, item);
        support.rows.add("stock_item", "id", item, "organization_id", office, "name", goods.name, "spec", goods.spec, "unit", goods.unit);
        support.rows.flush();
        UUID lot = Ids.next();
        support.rows.add("stock_lot", "id", lot, "organization_id", office, "item_id", item, "designation_id", purpose, "unit_value_fen", goods.unitValueFen, "basis", goods.basis,
                "received_on", day, "expires_on", goods.expiresOn);
        support.rows.flush();
        return lot;
    }

    private Account account(String kind, UUID subject, UUID designation) {
        return accounts.computeIfAbsent(kind + subject, key -> new Account(kind, subject, designation));
    }

    private void entry(String kind, LocalDate day, String memo, UUID source, UUID purpose, List<Leg> legs) {
        entry(Ids.next(), kind, day, memo, source, purpose, legs);
    }

    private void entry(UUID id, String kind, LocalDate day, String memo, UUID source, UUID purpose, List<Leg> legs) {
        YearMonth month = YearMonth.from(day);
        long number = numbers.merge(month, 1, Integer::sum);
        later.add(() -> support.rows.add("ledger_entry", "id", id, "organization_id", office, "month", month.atDay(1), "number", number, "booked_on", day, "kind", kind, "memo", memo,
                "source_id", source, "designation_id", purpose, "created_by", officer, "created_at", support.recordedOn(day)).flush());
        for (Leg leg : legs) {
            Account account = leg.account;
            account.in += leg.in ? leg.amount : 0;
            account.out += leg.in ? 0 : leg.amount;
            long position = ++account.postings;
            long balance = account.in - account.out;
            later.add(() -> support.rows.add("ledger_posting", "id", Ids.next(), "entry_id", id, "account_id", account.id, "position", position, "side", leg.in ? "IN" : "OUT",
                    "delta", leg.in ? leg.amount : -leg.amount, "balance_after", balance));
        }
    }

    /** Accounts as they stand at the end, then what led there. */
    private void finish() {
        numbers.forEach((month, last) -> support.rows.add("ledger_sequence", "organization_id", office, "series", month.toString(), "last_number", (long) last));
        registers.forEach((year, last) -> support.rows.add("ledger_sequence", "organization_id", office, "series", "gift-" + year, "last_number", (long) last));
        accounts.values().forEach(a -> support.rows.add("ledger_account", "id", a.id, "organization_id", office, "kind", a.kind, "subject_id", a.subject, "designation_id", a.designation,
                "own", a.kind.equals("FUND") || a.kind.equals("STOCK"), "balance", a.in - a.out, "total_in", a.in, "total_out", a.out, "postings", (long) a.postings));
        support.rows.flush();
        later.forEach(Runnable::run);
        support.rows.flush();
    }
}
