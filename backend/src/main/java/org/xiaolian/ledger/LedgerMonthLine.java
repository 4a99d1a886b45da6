package org.xiaolian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a closed month began and ended with in one account. */
@Entity
@Table(name = "ledger_month_line")
class LedgerMonthLine {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "month_id", columnDefinition = "binary(16)")
    UUID monthId;
    @Column(name = "account_id", columnDefinition = "binary(16)")
    UUID accountId;
    long opening;
    @Column(name = "total_in")
    long totalIn;
    @Column(name = "total_out")
    long totalOut;
    long closing;
}
