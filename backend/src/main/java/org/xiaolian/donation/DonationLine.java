package org.xiaolian.donation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.ledger.ValuationBasis;

/** One thing of a gift: money has an amount, goods and services a quantity and perhaps a value. */
@Entity
@Table(name = "donation_line")
class DonationLine {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "donation_id", columnDefinition = "binary(16)")
    UUID donationId;
    int position;
    @Enumerated(EnumType.STRING)
    DonationLineKind kind;
    @Column(name = "amount_fen")
    Long amountFen;
    String name;
    String spec;
    Long quantity;
    String unit;
    @Column(name = "unit_value_fen")
    Long unitValueFen;
    @Enumerated(EnumType.STRING)
    ValuationBasis basis;
    @Column(name = "expires_on")
    LocalDate expiresOn;
    @Column(name = "lot_id", columnDefinition = "binary(16)")
    UUID lotId;
}
