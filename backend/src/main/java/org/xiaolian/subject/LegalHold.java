package org.xiaolian.subject;

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

/** That a file is needed by a court, an inquiry or a dispute, and until when. */
@Entity
@Table(name = "legal_hold")
@EntityListeners(SealedFields.class)
class LegalHold implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Enumerated(EnumType.STRING)
    LegalHoldGround ground;
    @Column(name = "reason_cipher")
    byte[] reasonCipher;
    /** The last day; null until it is lifted. */
    @Column(name = "holds_until")
    LocalDate holdsUntil;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "set_by", columnDefinition = "binary(16)")
    UUID setBy;
    @Column(name = "set_at")
    Instant setAt;
    @Column(name = "lifted_by", columnDefinition = "binary(16)")
    UUID liftedBy;
    @Column(name = "lifted_at")
    Instant liftedAt;
    @Column(name = "lift_reason_cipher")
    byte[] liftReasonCipher;
    @Version
    long version;

    LegalHoldState state(LocalDate today) {
        if (liftedAt != null) {
            return LegalHoldState.LIFTED;
        }
        return holdsUntil == null || !holdsUntil.isBefore(today) ? LegalHoldState.HOLDING : LegalHoldState.EXPIRED;
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {reasonCipher, liftReasonCipher};
    }
}
