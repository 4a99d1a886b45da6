package org.xiaolian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A kind of goods: what, which, counted in what. */
@Entity
@Table(name = "stock_item")
class StockItem {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    String name;
    /** Empty when there is none. */
    String spec;
    String unit;
}
