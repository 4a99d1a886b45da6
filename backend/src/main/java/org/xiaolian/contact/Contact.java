package org.xiaolian.contact;

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
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** A call, talk, letter or video conversation. */
@Entity
@Table(name = "contact")
@EntityListeners(SealedFields.class)
class Contact implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "recorded_by", columnDefinition = "binary(16)")
    UUID recordedBy;
    @Column(name = "campaign_id", columnDefinition = "binary(16)")
    UUID campaignId;
    /** The number that was called; it may have been taken away since. */
    @Column(name = "phone_id", columnDefinition = "binary(16)")
    UUID phoneId;
    @Column(name = "occurred_on")
    LocalDate occurredOn;
    @Enumerated(EnumType.STRING)
    ContactChannel channel;
    @Enumerated(EnumType.STRING)
    Counterpart counterpart;
    @Enumerated(EnumType.STRING)
    ContactKind kind;
    @Enumerated(EnumType.STRING)
    ContactOutcome outcome;
    @Column(name = "summary_cipher")
    byte[] summaryCipher;
    @Column(name = "living_note_cipher")
    byte[] livingNoteCipher;
    @Column(name = "health_note_cipher")
    byte[] healthNoteCipher;
    @Column(name = "thought_note_cipher")
    byte[] thoughtNoteCipher;
    @Column(name = "talk_themes")
    String talkThemes;
    @Column(name = "follow_up")
    String followUp;
    @Column(name = "next_contact_on")
    LocalDate nextContactOn;
    @Column(name = "late_entry")
    boolean lateEntry;
    /** The entry in whose place this one stands. */
    @Column(name = "corrects_id", columnDefinition = "binary(16)")
    UUID correctsId;
    /** Told by the parent herself through a link (D-13). */
    @Column(name = "by_parent")
    boolean byParent;
    @Column(name = "cancelled_on")
    LocalDate cancelledOn;
    @Column(name = "cancel_reason")
    String cancelReason;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    /** Set by every correction, so that the version moves even when only the children changed. */
    @Column(name = "corrected_at")
    Instant correctedAt;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {summaryCipher, livingNoteCipher, healthNoteCipher, thoughtNoteCipher};
    }
}
