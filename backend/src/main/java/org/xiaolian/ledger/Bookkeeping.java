package org.xiaolian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.ledger.LedgerRules.Move;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Makes entries. Whoever asks holds the book. */
@ApplicationScoped
class Bookkeeping {
    private final LedgerRepository ledger;
    private final CurrentCaller callers;
    private final OfficeTime time;

    Bookkeeping(LedgerRepository ledger, CurrentCaller callers, OfficeTime time) {
        this.ledger = ledger;
        this.callers = callers;
        this.time = time;
    }

    /** First of all in its transaction. */
    LedgerBook hold(UUID organizationId) {
        LedgerBook book = ledger.hold(organizationId, time.now());
        if (book == null) {
            throw Problem.field("organizationId", LedgerProblem.ORGANIZATION_UNKNOWN);
        }
        return book;
    }

    void checkDesignation(String field, UUID organizationId, UUID designationId) {
        if (designationId != null) {
            Designation designation = ledger.designation(designationId);
            if (designation == null || !designation.organizationId.equals(organizationId)) {
                throw Problem.field(field, LedgerProblem.DESIGNATION_UNKNOWN);
            }
        }
    }

    /** An entry that still has neither number nor month. */
    LedgerEntry begin(UUID organizationId, LedgerEntryKind kind, LocalDate on, String memo) {
        LedgerEntry entry = new LedgerEntry();
        entry.id = Ids.next();
        entry.organizationId = organizationId;
        entry.kind = kind;
        entry.bookedOn = on;
        entry.memo = memo.strip();
        return entry;
    }

    Booked book(LedgerBook book, LedgerEntry entry, List<Move> moves, List<UUID> lots) {
        if (entry.bookedOn.isAfter(time.today())) {
            throw new Problem(CommonProblem.FUTURE_DATE);
        }
        YearMonth month = book.monthFor(entry.bookedOn);
        List<LedgerPosting> postings = LedgerRules.apply(entry, moves);
        entry.month = month.atDay(1);
        entry.number = ledger.next(book.organizationId, month.toString());
        entry.createdBy = callers.get().personId();
        entry.createdAt = time.now();
        ledger.add(entry);
        ledger.flush();
        postings.forEach(ledger::add);
        ledger.flush();
        return new Booked(entry.id, entry.number, month, List.copyOf(lots));
    }

    LedgerAccount fund(UUID organizationId, UUID designationId) {
        return account(organizationId, LedgerAccountKind.FUND, designationId == null ? LedgerAccount.NONE : designationId, designationId);
    }

    LedgerAccount world(UUID organizationId, LedgerAccountKind kind, UUID itemId) {
        return account(organizationId, kind, itemId == null ? LedgerAccount.NONE : itemId, null);
    }

    LedgerAccount stock(StockLot lot) {
        return account(lot.organizationId, LedgerAccountKind.STOCK, lot.id, lot.designationId);
    }

    /** Takes goods in: a new lot of an item that is known or becomes so. */
    UUID takeIn(UUID organizationId, LocalDate on, UUID designationId, GoodsIn goods, List<Move> moves) {
        String spec = goods.spec() == null ? "" : goods.spec().strip();
        StockItem item = ledger.item(organizationId, goods.name().strip(), spec, goods.unit().strip()).orElseGet(() -> newItem(organizationId, goods, spec));
        StockLot lot = new StockLot();
        lot.id = Ids.next();
        lot.organizationId = organizationId;
        lot.itemId = item.id;
        lot.designationId = designationId;
        lot.unitValueFen = goods.unitValueFen();
        lot.basis = goods.basis();
        lot.receivedOn = on;
        lot.expiresOn = goods.expiresOn();
        ledger.add(lot);
        ledger.flush();
        moves.add(Move.out(world(organizationId, LedgerAccountKind.RECEIVED, item.id), item.id, goods.quantity()));
        moves.add(Move.in(stock(lot), item.id, goods.quantity()));
        return lot.id;
    }

    private StockItem newItem(UUID organizationId, GoodsIn goods, String spec) {
        StockItem item = new StockItem();
        item.id = Ids.next();
        item.organizationId = organizationId;
        item.name = goods.name().strip();
        item.spec = spec;
        item.unit = goods.unit().strip();
        ledger.add(item);
        ledger.flush();
        return item;
    }

    private LedgerAccount account(UUID organizationId, LedgerAccountKind kind, UUID subjectId, UUID designationId) {
        return ledger.account(organizationId, kind, subjectId).orElseGet(() -> {
            LedgerAccount account = LedgerAccount.empty(organizationId, kind, subjectId, designationId);
            ledger.add(account);
            ledger.flush();
            return account;
        });
    }

    /** The mirror image of an entry; 409 when some of it has been used. */
    List<Move> mirror(LedgerEntry first) {
        List<LedgerPosting> postings = ledger.postings(first.id);
        List<LedgerAccount> accounts = ledger.accounts(postings.stream().map(p -> p.accountId).distinct().sorted().toList());
        List<Move> moves = new ArrayList<>();
        for (LedgerPosting posting : postings) {
            LedgerAccount account = accounts.stream().filter(a -> a.id.equals(posting.accountId)).findFirst().orElseThrow();
            moves.add(new Move(account, commodity(account), posting.side, -posting.delta));
        }
        return moves;
    }

    private UUID commodity(LedgerAccount account) {
        return switch (account.kind) {
            case FUND, INCOME, SPENT -> null;
            case RECEIVED, HANDED_OUT, WRITTEN_OFF -> account.subjectId;
            case STOCK -> ledger.lot(account.subjectId).itemId;
        };
    }
}
