package org.xiaolian.guardian;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** One number of a guardian, in the order to call. */
@Entity
@Table(name = "guardian_phone")
@EntityListeners(SealedFields.class)
class GuardianPhone implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "guardian_id", columnDefinition = "binary(16)")
    UUID guardianId;
    @Column(name = "call_order")
    int callOrder;
    @Column(name = "phone_cipher")
    byte[] phoneCipher;
    @Column(name = "phone_hash", columnDefinition = "binary(32)")
    byte[] phoneHash;
    @Column(name = "tail_hash", columnDefinition = "binary(32)")
    byte[] tailHash;
    @Enumerated(EnumType.STRING)
    PhoneKind kind;
    @Column(name = "owner_note")
    String ownerNote;
    boolean dead;
    @Column(name = "last_reached_on")
    LocalDate lastReachedOn;
    /** The last call that reached somebody; {@link #lastReachedOn} is what was written by hand. */
    @Column(name = "called_on")
    LocalDate calledOn;
    /** The call that found the number dead, while that still stands. */
    @Column(name = "dead_call_id", columnDefinition = "binary(16)")
    UUID deadCallId;

    LocalDate reachedOn() {
        return calledOn == null || lastReachedOn != null && lastReachedOn.isAfter(calledOn) ? lastReachedOn : calledOn;
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {phoneCipher};
    }
}
