package org.xiaolian.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.problem.Language;

/** One person's wish for mails. */
@Entity
@Table(name = "mail_digest")
class MailDigest {
    @Id
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Column(name = "email_cipher")
    byte[] emailCipher;
    @Enumerated(EnumType.STRING)
    Language language;
    @Enumerated(EnumType.STRING)
    DigestRhythm rhythm;
    @Column(name = "confirm_hash", columnDefinition = "binary(32)")
    byte[] confirmHash;
    @Column(name = "confirm_until")
    Instant confirmUntil;
    @Column(name = "confirmed_at")
    Instant confirmedAt;
    @Column(name = "stop_hash", columnDefinition = "binary(32)")
    byte[] stopHash;
    /** How often she asked for a confirmation on the day she last did. */
    @Column(name = "asked_on")
    LocalDate askedOn;
    @Column(name = "asked_times", columnDefinition = "smallint")
    int askedTimes;
    /** When the next mail is due: the one that asks for confirmation, later the digest; null when none is. */
    @Column(name = "due_at")
    Instant dueAt;
    /** Of the replica that is sending it; {@link DigestQueue} alone writes these. */
    @Column(columnDefinition = "binary(16)")
    UUID claim;
    @Column(name = "claimed_until")
    Instant claimedUntil;
    @Column(columnDefinition = "smallint")
    int attempts;
    @Column(name = "last_sent_at")
    Instant lastSentAt;
    @Column(name = "created_at")
    Instant createdAt;

    /** Something else is to be sent from now on: whoever was sending the former mail has no say any more. */
    void due(Instant when) {
        dueAt = when;
        claim = null;
        claimedUntil = null;
        attempts = 0;
    }
}
