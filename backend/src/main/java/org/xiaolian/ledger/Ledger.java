package org.xiaolian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.ledger.LedgerRules.Move;
import org.xiaolian.shared.FeatureApi;

/** What other rooms book. */
@FeatureApi
@ApplicationScoped
public class Ledger {
    private final Bookkeeping books;
    private final LedgerRepository ledger;
    private final LedgerAccess access;

    Ledger(Bookkeeping books, LedgerRepository ledger, LedgerAccess access) {
        this.books = books;
        this.ledger = ledger;
        this.access = access;
    }

    /**
     * Holds the office's books until the end of the transaction: 400 for an office outside the caller's reach. Call it before the
     * transaction reads anything else, or after reads that lock.
     */
    public void hold(UUID organizationId) {
        books.hold(organizationId);
        access.checkOffice(organizationId);
    }

    /** The next number of a series of the office, from 1; the caller holds the book. */
    public long next(UUID organizationId, String series) {
        return ledger.next(organizationId, series);
    }

    /** 400 unless the purpose is the office's own; null is money or goods for anything. */
    public void checkDesignation(String field, UUID organizationId, UUID designationId) {
        books.checkDesignation(field, organizationId, designationId);
    }

    /** Books what was given. */
    public Booked receive(UUID organizationId, LocalDate on, String memo, UUID sourceId, UUID designationId, long moneyFen, List<GoodsIn> goods) {
        LedgerBook book = books.hold(organizationId);
        LedgerEntry entry = books.begin(organizationId, LedgerEntryKind.DONATION, on, memo);
        entry.sourceId = sourceId;
        entry.designationId = designationId;
        List<Move> moves = new ArrayList<>();
        if (moneyFen > 0) {
            moves.add(Move.out(books.world(organizationId, LedgerAccountKind.INCOME, null), null, moneyFen));
            moves.add(Move.in(books.fund(organizationId, designationId), null, moneyFen));
        }
        List<UUID> lots = goods.stream().map(one -> books.takeIn(organizationId, on, designationId, one, moves)).toList();
        return books.book(book, entry, moves, lots);
    }

    /** Moves money to another purpose, to which its donor agreed. */
    public Booked transfer(UUID organizationId, LocalDate on, String memo, UUID sourceId, UUID from, UUID to, long amountFen, UUID consentId) {
        LedgerBook book = books.hold(organizationId);
        LedgerEntry entry = books.begin(organizationId, LedgerEntryKind.TRANSFER, on, memo);
        entry.sourceId = sourceId;
        entry.designationId = to;
        entry.consentId = consentId;
        return books.book(book, entry, List.of(Move.out(books.fund(organizationId, from), null, amountFen), Move.in(books.fund(organizationId, to), null, amountFen)), List.of());
    }
}
