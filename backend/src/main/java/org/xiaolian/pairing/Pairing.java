package org.xiaolian.pairing;

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

/** A helper and a child, from when to when. */
@Entity
@Table(name = "pairing")
class Pairing {
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
    String domains = "";
    /** Of the time before that day she sees no records; null: all. */
    @Column(name = "records_from")
    LocalDate recordsFrom;
    @Column(name = "shows_confidential")
    boolean showsConfidential;
    @Column(name = "handed_over_from", columnDefinition = "binary(16)")
    UUID handedOverFrom;
    @Column(name = "campaign_id", columnDefinition = "binary(16)")
    UUID campaignId;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    PairingEndReason endReason;
    @Column(name = "end_note")
    String endNote;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
}
