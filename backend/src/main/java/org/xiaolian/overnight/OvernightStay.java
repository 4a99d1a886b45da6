package org.xiaolian.overnight;

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

/** From an evening to a morning. */
@Entity
@Table(name = "overnight_stay")
class OvernightStay {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "helper_id", columnDefinition = "binary(16)")
    UUID helperId;
    /** The helper's office when it was asked for. */
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Enumerated(EnumType.STRING)
    StayPlace place;
    /** First evening. */
    @Column(name = "starts_on")
    LocalDate startsOn;
    /** Last morning. */
    @Column(name = "ends_on")
    LocalDate endsOn;
    String purpose;
    @Column(name = "guardian_id", columnDefinition = "binary(16)")
    UUID guardianId;
    @Column(name = "consented_on")
    LocalDate consentedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "consent_way")
    StayConsentWay consentWay;
    @Enumerated(EnumType.STRING)
    StayState state;
    /** Why it was refused or called off, or how it went. */
    String note;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    UUID decidedBy;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
}
