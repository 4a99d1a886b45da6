package org.xiaolian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One booking. Written once. */
@Entity
@Immutable
@Table(name = "ledger_entry")
class LedgerEntry {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    /** First day of the month in whose books it stands. */
    LocalDate month;
    long number;
    @Column(name = "booked_on")
    LocalDate bookedOn;
    @Enumerated(EnumType.STRING)
    LedgerEntryKind kind;
    String memo;
    /** The donation or hand-out behind it; null for what is booked here. */
    @Column(name = "source_id", columnDefinition = "binary(16)")
    UUID sourceId;
    /** The purpose it serves. */
    @Column(name = "designation_id", columnDefinition = "binary(16)")
    UUID designationId;
    /** The donor's consent to another purpose. */
    @Column(name = "consent_id", columnDefinition = "binary(16)")
    UUID consentId;
    @Column(name = "reverses_id", columnDefinition = "binary(16)")
    UUID reversesId;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
    @Column(name = "created_at")
    Instant createdAt;
}
