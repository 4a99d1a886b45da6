package org.xiaolian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.ledger.LedgerRules.Move;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.Problem;

/** What entries may do, over random histories against a model that knows nothing of double entry. */
class LedgerRulesTest {
    private static final int HISTORIES = 10_000;
    private static final UUID OFFICE = Ids.next();
    /** No purpose, and two that donors named. */
    private static final List<UUID> PURPOSES = List.of(LedgerAccount.NONE, Ids.next(), Ids.next());

    /** One history: the books, and beside them two plain tables of what should be left. */
    private static final class History {
        final Map<String, LedgerAccount> accounts = new HashMap<>();
        final Map<String, Long> left = new HashMap<>();
        final List<LedgerEntry> entries = new ArrayList<>();
        final Map<UUID, List<LedgerPosting>> postings = new HashMap<>();
        final Map<UUID, String[]> moved = new HashMap<>();
        final UUID item = Ids.next();
        long given;
        long spent;

        LedgerAccount account(LedgerAccountKind kind, UUID subject, UUID designation) {
            return accounts.computeIfAbsent(kind + "/" + subject, k -> LedgerAccount.empty(OFFICE, kind, subject, LedgerAccount.NONE.equals(designation) ? null : designation));
        }

        LedgerAccount fund(UUID purpose) {
            return account(LedgerAccountKind.FUND, purpose, purpose);
        }

        LedgerAccount stock(UUID purpose) {
            return account(LedgerAccountKind.STOCK, purpose, purpose);
        }

        long left(String what) {
            return left.getOrDefault(what, 0L);
        }
    }

    private static LedgerEntry entry(LedgerEntryKind kind, UUID purpose) {
        LedgerEntry entry = new LedgerEntry();
        entry.id = Ids.next();
        entry.kind = kind;
        entry.designationId = LedgerAccount.NONE.equals(purpose) ? null : purpose;
        return entry;
    }

    /** Books, and says whether it was let through. */
    private static boolean booked(History history, LedgerEntry entry, List<Move> moves) {
        try {
            history.postings.put(entry.id, LedgerRules.apply(entry, moves));
            history.entries.add(entry);
            return true;
        } catch (Problem e) {
            return false;
        }
    }

    private static void step(History history, Random random) {
        UUID from = PURPOSES.get(random.nextInt(PURPOSES.size()));
        UUID to = PURPOSES.get(random.nextInt(PURPOSES.size()));
        long amount = 1 + random.nextInt(random.nextBoolean() ? 50 : 5_000);
        switch (random.nextInt(7)) {
            case 0 -> give(history, from, amount);
            case 1 -> giveGoods(history, from, amount);
            case 2 -> use(history, "fund", LedgerAccountKind.SPENT, history.fund(from), null, from, to, amount);
            case 3 -> use(history, "stock", LedgerAccountKind.HANDED_OUT, history.stock(from), history.item, from, to, amount);
            case 4 -> transfer(history, from, to, amount, random.nextBoolean());
            default -> reverse(history, random);
        }
    }

    private static void give(History history, UUID purpose, long amount) {
        LedgerEntry entry = entry(LedgerEntryKind.DONATION, purpose);
        assertTrue(booked(history, entry, List.of(Move.out(history.account(LedgerAccountKind.INCOME, LedgerAccount.NONE, null), null, amount), Move.in(history.fund(purpose), null, amount))));
        history.left.merge("fund/" + purpose, amount, Long::sum);
        history.moved.put(entry.id, new String[] {"give", "fund/" + purpose, String.valueOf(amount)});
        history.given += amount;
    }

    private static void giveGoods(History history, UUID purpose, long amount) {
        LedgerEntry entry = entry(LedgerEntryKind.DONATION, purpose);
        assertTrue(booked(history, entry, List.of(Move.out(history.account(LedgerAccountKind.RECEIVED, history.item, null), history.item, amount), Move.in(history.stock(purpose), history.item, amount))));
        history.left.merge("stock/" + purpose, amount, Long::sum);
        history.moved.put(entry.id, new String[] {"giveGoods", "stock/" + purpose, String.valueOf(amount)});
    }

    /** Uses what was given for one purpose for another or the same. */
    private static void use(History history, String what, LedgerAccountKind world, LedgerAccount own, UUID commodity, UUID from, UUID to, long amount) {
        LedgerEntry entry = entry(commodity == null ? LedgerEntryKind.PAYMENT : LedgerEntryKind.HAND_OUT, to);
        boolean allowed = (from.equals(LedgerAccount.NONE) || from.equals(to)) && history.left(what + "/" + from) >= amount;
        UUID subject = commodity == null ? LedgerAccount.NONE : commodity;
        assertEquals(allowed, booked(history, entry, List.of(Move.out(own, commodity, amount), Move.in(history.account(world, subject, null), commodity, amount))));
        if (allowed) {
            history.left.merge(what + "/" + from, -amount, Long::sum);
            history.moved.put(entry.id, new String[] {commodity == null ? "spend" : "handOut", what + "/" + from, String.valueOf(-amount)});
            history.spent += commodity == null ? amount : 0;
        }
    }

    private static void transfer(History history, UUID from, UUID to, long amount, boolean agreed) {
        if (from.equals(to)) {
            return;
        }
        LedgerEntry entry = entry(LedgerEntryKind.TRANSFER, to);
        entry.consentId = agreed ? Ids.next() : null;
        boolean allowed = (agreed || from.equals(LedgerAccount.NONE)) && history.left("fund/" + from) >= amount;
        assertEquals(allowed, booked(history, entry, List.of(Move.out(history.fund(from), null, amount), Move.in(history.fund(to), null, amount))));
        if (allowed) {
            history.left.merge("fund/" + from, -amount, Long::sum);
            history.left.merge("fund/" + to, amount, Long::sum);
            history.moved.put(entry.id, new String[] {"transfer", "fund/" + from, String.valueOf(-amount), "fund/" + to});
        }
    }

    private static void reverse(History history, Random random) {
        List<LedgerEntry> open = history.entries.stream().filter(e -> e.reversesId == null && history.moved.containsKey(e.id)).toList();
        if (open.isEmpty()) {
            return;
        }
        LedgerEntry first = open.get(random.nextInt(open.size()));
        String[] what = history.moved.get(first.id);
        long back = -Long.parseLong(what[2]);
        boolean allowed = history.left(what[1]) + back >= 0 && (what.length < 4 || history.left(what[3]) - back >= 0);
        LedgerEntry mirror = entry(LedgerEntryKind.REVERSAL, first.designationId == null ? LedgerAccount.NONE : first.designationId);
        mirror.reversesId = first.id;
        List<Move> moves = history.postings.get(first.id).stream().map(p -> {
            LedgerAccount account = history.accounts.values().stream().filter(a -> a.id.equals(p.accountId)).findFirst().orElseThrow();
            boolean money = List.of(LedgerAccountKind.FUND, LedgerAccountKind.INCOME, LedgerAccountKind.SPENT).contains(account.kind);
            return new Move(account, money ? null : history.item, p.side, -p.delta);
        }).toList();
        assertEquals(allowed, booked(history, mirror, moves));
        if (allowed) {
            history.moved.remove(first.id);
            history.left.merge(what[1], back, Long::sum);
            if (what.length == 4) {
                history.left.merge(what[3], -back, Long::sum);
            }
            history.given -= what[0].equals("give") ? Long.parseLong(what[2]) : 0;
            history.spent -= what[0].equals("spend") ? -Long.parseLong(what[2]) : 0;
        }
    }

    @Test
    void moneyAndGoodsAreConservedNothingIsNegativeAndPurposesHoldInTenThousandRandomHistories() {
        long seed = System.nanoTime();
        System.out.println("ledger histories: seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            History history = new History();
            for (int steps = 5 + random.nextInt(30); steps > 0; steps--) {
                step(history, random);
            }
            check(history, "seed " + seed + ", history " + i);
        }
    }

    private static void check(History history, String where) {
        long funds = 0;
        for (LedgerAccount account : history.accounts.values()) {
            assertEquals(account.balance, account.totalIn - account.totalOut, where);
            if (account.own) {
                assertTrue(account.balance >= 0, where);
                assertEquals(history.left((account.kind == LedgerAccountKind.FUND ? "fund/" : "stock/") + account.subjectId), account.balance, where);
            }
            funds += account.kind == LedgerAccountKind.FUND ? account.balance : 0;
        }
        assertEquals(history.given, history.spent + funds, where);
        for (LedgerEntry entry : history.entries) {
            assertEquals(0, history.postings.get(entry.id).stream().mapToLong(p -> p.delta).sum(), where);
        }
        Map<UUID, Long> running = new HashMap<>();
        history.entries.stream().flatMap(e -> history.postings.get(e.id).stream())
                .forEach(p -> assertEquals(running.merge(p.accountId, p.delta, Long::sum), p.balanceAfter, where));
    }

    @Test
    void anEntryThatDoesNotAddUpOrMovesNothingIsNoEntry() {
        LedgerAccount fund = LedgerAccount.empty(OFFICE, LedgerAccountKind.FUND, LedgerAccount.NONE, null);
        LedgerAccount income = LedgerAccount.empty(OFFICE, LedgerAccountKind.INCOME, LedgerAccount.NONE, null);
        LedgerEntry entry = entry(LedgerEntryKind.DONATION, LedgerAccount.NONE);
        assertThrows(IllegalArgumentException.class, () -> LedgerRules.apply(entry, List.of()));
        assertThrows(IllegalArgumentException.class, () -> LedgerRules.apply(entry, List.of(Move.in(fund, null, 100), Move.out(income, null, 99))));
        assertThrows(IllegalArgumentException.class, () -> LedgerRules.apply(entry, List.of(Move.in(fund, null, 100), Move.out(income, Ids.next(), 100))));
        assertThrows(IllegalArgumentException.class, () -> LedgerRules.apply(entry, List.of(Move.in(fund, null, 0), Move.out(income, null, 0))));
        assertEquals(0, fund.balance);
    }
}
