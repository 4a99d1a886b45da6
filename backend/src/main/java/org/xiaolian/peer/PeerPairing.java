package org.xiaolian.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Two children, from when to when. */
@Entity
@Table(name = "peer_pairing")
class PeerPairing {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    String domains;
    @Column(name = "support_need")
    String supportNeed;
    /** A classmate without a file; null when she has one. */
    @Column(name = "helper_name")
    String helperName;
    @Column(name = "helper_guardian_agreed_on")
    LocalDate helperGuardianAgreedOn;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Column(name = "end_note")
    String endNote;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
}
