package org.xiaolian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What an entry does to one account, and what stood in it afterwards. Written once. */
@Entity
@Immutable
@Table(name = "ledger_posting")
class LedgerPosting {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "entry_id", columnDefinition = "binary(16)")
    UUID entryId;
    @Column(name = "account_id", columnDefinition = "binary(16)")
    UUID accountId;
    /** Its place in the account, from 1. */
    long position;
    @Enumerated(EnumType.STRING)
    LedgerSide side;
    /** Signed: what came is positive, what went negative; a reversal the other way round. */
    long delta;
    @Column(name = "balance_after")
    long balanceAfter;
}
