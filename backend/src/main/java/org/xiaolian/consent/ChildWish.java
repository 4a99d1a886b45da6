package org.xiaolian.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** What a child said when it was asked. Never changed: another day it may say something else. */
@Entity
@Table(name = "child_wish")
@EntityListeners(SealedFields.class)
class ChildWish implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "asked_on")
    LocalDate askedOn;
    @Enumerated(EnumType.STRING)
    WishTopic topic;
    @Column(name = "too_young")
    boolean tooYoung;
    @Column(name = "wish_cipher")
    byte[] wishCipher;
    @Column(name = "asked_by", columnDefinition = "binary(16)")
    UUID askedBy;
    @Column(name = "created_at")
    Instant createdAt;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {wishCipher};
    }
}
