package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** A category of hardship, from when to when. */
@Entity
@Table(name = "child_hardship")
@EntityListeners(SealedFields.class)
class ChildHardship extends WelfareFact implements Sealed {
    String category;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Column(name = "note_cipher")
    byte[] noteCipher;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {noteCipher};
    }
}
