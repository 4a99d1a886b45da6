package org.xiaolian.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What one signature says of one purpose. */
@Entity
@IdClass(ConsentPurpose.Key.class)
@Table(name = "consent_purpose")
class ConsentPurpose {
    @Id
    @Column(name = "consent_id", columnDefinition = "binary(16)")
    UUID consentId;
    @Id
    @Column(name = "purpose_id", columnDefinition = "binary(16)")
    UUID purposeId;
    @Column(name = "text_version")
    int textVersion;
    boolean granted;
    @Column(name = "withdrawn_on")
    LocalDate withdrawnOn;
    @Column(name = "withdraw_reason")
    String withdrawReason;

    /** What identifies a row. */
    record Key(UUID consentId, UUID purposeId) implements Serializable {
    }
}
