package org.xiaolian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** One account with its balance: fen of money, pieces of goods. */
@Entity
@Table(name = "ledger_account")
class LedgerAccount {
    /** The subject of an account that has none: money without a purpose, money from and to the world. */
    static final UUID NONE = new UUID(0, 0);

    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Enumerated(EnumType.STRING)
    LedgerAccountKind kind;
    /** The purpose of a fund, the lot of a stock, the item of goods outside. */
    @Column(name = "subject_id", columnDefinition = "binary(16)")
    UUID subjectId;
    /** What it may be used for; null for anything. */
    @Column(name = "designation_id", columnDefinition = "binary(16)")
    UUID designationId;
    boolean own;
    long balance;
    @Column(name = "total_in")
    long totalIn;
    @Column(name = "total_out")
    long totalOut;
    long postings;

    static LedgerAccount empty(UUID organizationId, LedgerAccountKind kind, UUID subjectId, UUID designationId) {
        LedgerAccount account = new LedgerAccount();
        account.id = Ids.next();
        account.organizationId = organizationId;
        account.kind = kind;
        account.subjectId = subjectId;
        account.designationId = designationId;
        account.own = kind.own;
        return account;
    }
}
