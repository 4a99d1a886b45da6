package org.xiaolian.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** A home visit. */
@Entity
@Table(name = "home_visit")
@EntityListeners(SealedFields.class)
class HomeVisit implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String number;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "recorded_by", columnDefinition = "binary(16)")
    UUID recordedBy;
    @Column(name = "campaign_id", columnDefinition = "binary(16)")
    UUID campaignId;
    @Column(name = "occurred_on")
    LocalDate occurredOn;
    @Column(name = "occurred_at_time")
    LocalTime occurredAtTime;
    @Enumerated(EnumType.STRING)
    VisitMethod method;
    boolean planned;
    @Enumerated(EnumType.STRING)
    VisitPurpose purpose;
    String companions;
    @Column(name = "persons_met")
    String personsMet;
    @Column(name = "carer_as_registered")
    Boolean carerAsRegistered;
    @Enumerated(EnumType.STRING)
    @Column(name = "care_duty")
    CareDuty careDuty;
    @Column(name = "talk_themes")
    String talkThemes;
    @Column(name = "summary_cipher")
    byte[] summaryCipher;
    @Column(name = "help_given")
    String helpGiven;
    @Column(name = "follow_up")
    String followUp;
    @Column(name = "next_visit_on")
    LocalDate nextVisitOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "level_suggestion")
    LevelSuggestion levelSuggestion;
    @Column(name = "urgent_attention")
    boolean urgentAttention;
    @Column(name = "late_entry")
    boolean lateEntry;
    /** The entry in whose place this one stands. */
    @Column(name = "corrects_id", columnDefinition = "binary(16)")
    UUID correctsId;
    @Column(name = "cancelled_on")
    LocalDate cancelledOn;
    @Column(name = "cancel_reason")
    String cancelReason;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    /** Set by every correction, so that the version moves even when only the children or the notes changed. */
    @Column(name = "corrected_at")
    Instant correctedAt;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {summaryCipher};
    }
}
