package org.xiaolian.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One signature: what it says of each purpose is in {@link ConsentPurpose}. */
@Entity
@Table(name = "consent")
class Consent {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "guardian_id", columnDefinition = "binary(16)")
    UUID guardianId;
    @Column(name = "signer_name")
    String signerName;
    @Enumerated(EnumType.STRING)
    ConsentRelation relation;
    @Enumerated(EnumType.STRING)
    @Column(name = "identity_check")
    IdentityCheck identityCheck;
    @Enumerated(EnumType.STRING)
    ConsentWay way;
    @Column(name = "witness_name")
    String witnessName;
    @Column(name = "given_on")
    LocalDate givenOn;
    @Column(name = "child_agreed")
    Boolean childAgreed;
    @Column(name = "confirmed_on")
    LocalDate confirmedOn;
    @Column(name = "confirmed_by")
    String confirmedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "confirm_way")
    ConsentWay confirmWay;
    /** A carer signed and no parent has confirmed it; the column has the list's index. */
    @Column(name = "awaits_parent")
    boolean awaitsParent;
    @Column(name = "attachment_id", columnDefinition = "binary(16)")
    UUID attachmentId;
    @Column(name = "recorded_by", columnDefinition = "binary(16)")
    UUID recordedBy;
    @Column(name = "created_at")
    Instant createdAt;
    /** Set by every withdrawal, so that the version moves although only what it says of a purpose changed. */
    @Column(name = "changed_at")
    Instant changedAt;
    @Version
    long version;
}
