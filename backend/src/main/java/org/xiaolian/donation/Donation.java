package org.xiaolian.donation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A gift. */
@Entity
@Table(name = "donation")
class Donation {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "donor_id", columnDefinition = "binary(16)")
    UUID donorId;
    @Column(name = "designation_id", columnDefinition = "binary(16)")
    UUID designationId;
    @Column(name = "donated_on")
    LocalDate donatedOn;
    @Column(name = "register_number")
    String registerNumber;
    @Column(name = "money_fen")
    long moneyFen;
    @Column(name = "goods_fen")
    long goodsFen;
    @Column(name = "service_fen")
    long serviceFen;
    @Column(name = "unvalued_lines")
    int unvaluedLines;
    @Column(name = "receipt_code")
    String receiptCode;
    @Column(name = "receipt_number")
    String receiptNumber;
    @Column(name = "agreement_number")
    String agreementNumber;
    String note;
    /** Null when it held only services, which neither money nor stock know. */
    @Column(name = "entry_id", columnDefinition = "binary(16)")
    UUID entryId;
    @Column(name = "reversed_on")
    LocalDate reversedOn;
    @Column(name = "reverse_reason")
    String reverseReason;
    @Version
    long version;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
    @Column(name = "created_at")
    Instant createdAt;
}
