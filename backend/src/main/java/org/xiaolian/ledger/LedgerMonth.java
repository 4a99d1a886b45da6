package org.xiaolian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A closed month. */
@Entity
@Table(name = "ledger_month")
class LedgerMonth {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    /** Its first day. */
    LocalDate month;
    int entries;
    @Column(name = "closed_by", columnDefinition = "binary(16)")
    UUID closedBy;
    @Column(name = "closed_at")
    Instant closedAt;
}
