package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** Aid that a child receives, from when to when. */
@Entity
@Table(name = "aid_received")
@EntityListeners(SealedFields.class)
class AidReceived extends WelfareFact implements Sealed {
    @Enumerated(EnumType.STRING)
    AidKind kind;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Column(name = "amount_fen")
    Long amountFen;
    @Column(name = "note_cipher")
    byte[] noteCipher;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {noteCipher};
    }
}
