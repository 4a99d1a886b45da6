package org.xiaolian.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.xiaolian.pairing.PairingKind;

/** A pairing that waits for the helper's check. */
@Entity
@Table(name = "waiting_pairing")
class WaitingPairing {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "helper_id", columnDefinition = "binary(16)")
    UUID helperId;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Enumerated(EnumType.STRING)
    PairingKind kind;
    String domains;
    @Enumerated(EnumType.STRING)
    WaitingOutcome outcome;
    @Column(name = "settled_at")
    Instant settledAt;
    @Column(name = "pairing_id", columnDefinition = "binary(16)")
    UUID pairingId;
    String note;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
}
