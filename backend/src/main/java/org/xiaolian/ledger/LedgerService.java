package org.xiaolian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.ledger.LedgerRules.Move;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Entries, their reversal, and the end of a month. */
@ApplicationScoped
class LedgerService {
    private static final String P1 = "P1";

    private final LedgerRepository ledger;
    private final Bookkeeping books;
    private final LedgerAccess access;
    private final AuditTrail audit;
    private final Event<EntryReversed> reversed;
    private final CurrentCaller callers;
    private final OfficeTime time;

    LedgerService(LedgerRepository ledger, Bookkeeping books, LedgerAccess access, AuditTrail audit, Event<EntryReversed> reversed, CurrentCaller callers, OfficeTime time) {
        this.ledger = ledger;
        this.books = books;
        this.access = access;
        this.audit = audit;
        this.reversed = reversed;
        this.callers = callers;
        this.time = time;
    }

    @Transactional
    Page<LedgerEntryRow> list(LedgerEntryFilter filter, PageRequest page) {
        return ledger.entries(filter, page);
    }

    @Transactional
    LedgerEntryResponse get(UUID id) {
        LedgerEntryRow entry = ledger.entry(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        return new LedgerEntryResponse(entry, ledger.moves(id));
    }

    LedgerEntryResponse reverse(UUID id, LedgerReversalRequest request) {
        UUID office = request.organizationId();
        LedgerBook book = hold(office);
        LedgerEntry first = ledger.findByIdOptional(id).filter(e -> e.organizationId.equals(office)).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (first.reversesId != null) {
            throw new Problem(LedgerProblem.NOT_REVERSIBLE);
        }
        if (ledger.isReversed(id)) {
            throw new Problem(LedgerProblem.ALREADY_REVERSED);
        }
        String reason = request.reason().strip();
        LedgerEntry mirror = books.begin(office, LedgerEntryKind.REVERSAL, time.today(), reason);
        mirror.sourceId = first.sourceId;
        mirror.designationId = first.designationId;
        mirror.consentId = first.consentId;
        mirror.reversesId = id;
        Booked booked = books.book(book, mirror, books.mirror(first), List.of());
        reversed.fire(new EntryReversed(id, first.sourceId, first.consentId, mirror.bookedOn, reason));
        audit.record(AuditAction.CREATE, "ledgerReversal", booked.entryId().toString(), null, P1, null, reason);
        return get(booked.entryId());
    }

    @Transactional
    Page<LedgerMonthRow> months(UUID organizationId, PageRequest page) {
        return ledger.months(organizationId, page);
    }

    @Transactional
    LedgerMonthResponse month(UUID id) {
        LedgerMonthRow month = ledger.month(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        return new LedgerMonthResponse(month, ledger.lines(id));
    }

    LedgerMonthResponse close(LedgerMonthRequest request) {
        LedgerBook book = hold(request.organizationId());
        YearMonth month = YearMonth.parse(request.month());
        if (!month.isBefore(time.month())) {
            throw Problem.at("month", LedgerProblem.MONTH_NOT_OVER);
        }
        if (book.closedThrough != null && !month.atEndOfMonth().isAfter(book.closedThrough)) {
            throw Problem.at("month", LedgerProblem.MONTH_CLOSED);
        }
        LocalDate open = ledger.firstOpen(book.organizationId, book.closedThrough);
        if (open != null && open.isBefore(month.atDay(1))) {
            throw Problem.at("month", LedgerProblem.EARLIER_MONTH_OPEN);
        }
        LedgerMonth closed = new LedgerMonth();
        closed.id = Ids.next();
        closed.organizationId = book.organizationId;
        closed.month = month.atDay(1);
        closed.entries = (int) ledger.entriesIn(book.organizationId, closed.month);
        closed.closedBy = callers.get().personId();
        closed.closedAt = time.now();
        ledger.add(closed);
        ledger.flush();
        ledger.sums(book.organizationId, closed.month).forEach(sum -> ledger.add(line(closed, sum)));
        book.closedThrough = month.atEndOfMonth();
        ledger.flush();
        audit.record(AuditAction.CLOSE, "ledgerMonth", closed.id.toString(), null, P1, null, null);
        return month(closed.id);
    }

    /** The office is said in the request: looking it up first would be a read older than the lock. */
    private LedgerBook hold(UUID organizationId) {
        LedgerBook book = books.hold(organizationId);
        access.checkOffice(organizationId);
        return book;
    }

    private static LedgerMonthLine line(LedgerMonth month, Object[] sum) {
        LedgerMonthLine line = new LedgerMonthLine();
        line.id = Ids.next();
        line.monthId = month.id;
        line.accountId = (UUID) sum[0];
        line.opening = (Long) sum[1];
        line.totalIn = (Long) sum[2];
        line.totalOut = -(Long) sum[3];
        line.closing = line.opening + line.totalIn - line.totalOut;
        return line;
    }

    /** For what is booked here and not by another room: a payment out of a fund. */
    LedgerEntryResponse pay(UUID fundId, FundPaymentRequest request) {
        UUID office = request.organizationId();
        LedgerBook book = hold(office);
        if (request.paidOn().isAfter(time.today())) {
            throw Problem.field("paidOn", CommonProblem.FUTURE_DATE);
        }
        LedgerAccount fund = ledger.accounts(List.of(fundId)).stream().filter(a -> a.kind == LedgerAccountKind.FUND && a.organizationId.equals(office)).findFirst()
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        LedgerEntry entry = books.begin(office, LedgerEntryKind.PAYMENT, request.paidOn(), request.memo());
        entry.designationId = fund.designationId;
        return get(books.book(book, entry, List.of(Move.out(fund, null, request.amountFen()),
                Move.in(books.world(office, LedgerAccountKind.SPENT, null), null, request.amountFen())), List.of()).entryId());
    }

    LedgerEntryResponse handOut(UUID lotId, StockIssueRequest request) {
        return takeOut(lotId, LedgerEntryKind.HAND_OUT, LedgerAccountKind.HANDED_OUT, request.organizationId(), request.designationId(), request.quantity(), request.on(), request.memo());
    }

    LedgerEntryResponse writeOff(UUID lotId, StockWriteOffRequest request) {
        return takeOut(lotId, LedgerEntryKind.WRITE_OFF, LedgerAccountKind.WRITTEN_OFF, request.organizationId(), null, request.quantity(), request.on(), request.reason());
    }

    private LedgerEntryResponse takeOut(UUID lotId, LedgerEntryKind kind, LedgerAccountKind world, UUID office, UUID designationId, long quantity, LocalDate on, String memo) {
        LedgerBook book = hold(office);
        if (on.isAfter(time.today())) {
            throw Problem.field("on", CommonProblem.FUTURE_DATE);
        }
        StockLot lot = ledger.lot(lotId);
        if (lot == null || !lot.organizationId.equals(office)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        books.checkDesignation("designationId", office, designationId);
        LedgerEntry entry = books.begin(office, kind, on, memo);
        // What spoils does so for its own purpose.
        entry.designationId = kind == LedgerEntryKind.WRITE_OFF ? lot.designationId : designationId;
        return get(books.book(book, entry, List.of(Move.out(books.stock(lot), lot.itemId, quantity), Move.in(books.world(office, world, lot.itemId), lot.itemId, quantity)), List.of())
                .entryId());
    }
}
