package org.xiaolian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Goods of one kind that came in together. */
@Entity
@Table(name = "stock_lot")
class StockLot {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "item_id", columnDefinition = "binary(16)")
    UUID itemId;
    @Column(name = "designation_id", columnDefinition = "binary(16)")
    UUID designationId;
    @Column(name = "unit_value_fen")
    Long unitValueFen;
    @Enumerated(EnumType.STRING)
    ValuationBasis basis;
    @Column(name = "received_on")
    LocalDate receivedOn;
    @Column(name = "expires_on")
    LocalDate expiresOn;
}
