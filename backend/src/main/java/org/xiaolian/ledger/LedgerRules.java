package org.xiaolian.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.Problem;

/** What an entry may do: the one place that changes a balance. Pure: no clock, no database. */
final class LedgerRules {
    private LedgerRules() {
    }

    /**
     * One movement.
     *
     * @param commodity what moves: an item of goods, null for money
     * @param delta signed, see {@link LedgerPosting}
     */
    record Move(LedgerAccount account, UUID commodity, LedgerSide side, long delta) {
        static Move in(LedgerAccount account, UUID commodity, long amount) {
            return new Move(account, commodity, LedgerSide.IN, amount);
        }

        static Move out(LedgerAccount account, UUID commodity, long amount) {
            return new Move(account, commodity, LedgerSide.OUT, Math.negateExact(amount));
        }
    }

    /**
     * Books the moves: all of them or, with a refusal, none.
     *
     * @param entry says which purpose it serves, whether a donor agreed, and whether it reverses another
     */
    static List<LedgerPosting> apply(LedgerEntry entry, List<Move> moves) {
        Map<UUID, Long> sums = new HashMap<>();
        Map<LedgerAccount, Long> changes = new LinkedHashMap<>();
        for (Move move : moves) {
            if (move.delta() == 0) {
                throw new IllegalArgumentException("nothing moves");
            }
            sums.merge(move.commodity(), move.delta(), Math::addExact);
            changes.merge(move.account(), move.delta(), Math::addExact);
        }
        if (moves.isEmpty() || sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalArgumentException("an entry adds up to nothing");
        }
        boolean reversal = entry.reversesId != null;
        for (Move move : moves) {
            LedgerAccount from = move.account();
            boolean elsewhere = from.own && move.side() == LedgerSide.OUT && from.designationId != null && !from.designationId.equals(entry.designationId);
            if (elsewhere && entry.consentId == null && !reversal) {
                throw new Problem(LedgerProblem.DESIGNATED_ELSEWHERE);
            }
        }
        changes.forEach((account, change) -> {
            if (account.own && Math.addExact(account.balance, change) < 0) {
                throw new Problem(reversal ? LedgerProblem.ALREADY_USED
                        : account.kind == LedgerAccountKind.FUND ? LedgerProblem.NOT_ENOUGH_MONEY : LedgerProblem.NOT_ENOUGH_GOODS);
            }
        });
        List<LedgerPosting> postings = new ArrayList<>();
        for (Move move : moves) {
            postings.add(post(entry, move));
        }
        return postings;
    }

    private static LedgerPosting post(LedgerEntry entry, Move move) {
        LedgerAccount account = move.account();
        account.balance = Math.addExact(account.balance, move.delta());
        if (move.side() == LedgerSide.IN) {
            account.totalIn = Math.addExact(account.totalIn, move.delta());
        } else {
            account.totalOut = Math.subtractExact(account.totalOut, move.delta());
        }
        account.postings++;
        LedgerPosting posting = new LedgerPosting();
        posting.id = Ids.next();
        posting.entryId = entry.id;
        posting.accountId = account.id;
        posting.position = account.postings;
        posting.side = move.side();
        posting.delta = move.delta();
        posting.balanceAfter = account.balance;
        return posting;
    }
}
