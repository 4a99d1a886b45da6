package org.xiaolian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** The books of one office. Who books holds this row. */
@Entity
@Table(name = "ledger_book")
class LedgerBook {
    @Id
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    /** The last day of the last closed month. */
    @Column(name = "closed_through")
    LocalDate closedThrough;
    @Column(name = "created_at")
    Instant createdAt;

    /** The month in which something of that day is booked: its own, or the first that is still open. */
    YearMonth monthFor(LocalDate day) {
        return YearMonth.from(closedThrough != null && !day.isAfter(closedThrough) ? closedThrough.plusDays(1) : day);
    }
}
