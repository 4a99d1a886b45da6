package org.xiaolian.donation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A donor's agreement that her money serves another purpose. */
@Entity
@Table(name = "donation_consent")
class DonationConsent {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "donation_id", columnDefinition = "binary(16)")
    UUID donationId;
    /** Null: for anything. */
    @Column(name = "to_designation_id", columnDefinition = "binary(16)")
    UUID toDesignationId;
    @Column(name = "amount_fen")
    long amountFen;
    @Column(name = "consented_on")
    LocalDate consentedOn;
    @Enumerated(EnumType.STRING)
    DonorConsentWay way;
    String note;
    @Column(name = "entry_id", columnDefinition = "binary(16)")
    UUID entryId;
    /** Whether its entry was reversed. */
    boolean undone;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
    @Column(name = "created_at")
    Instant createdAt;
}
