package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** What somebody saw on a day. */
@Entity
@Table(name = "child_observation")
@EntityListeners(SealedFields.class)
class ChildObservation extends WelfareFact implements Sealed {
    @Column(name = "observed_on")
    LocalDate observedOn;
    String tags = "";
    @Column(name = "note_cipher")
    byte[] noteCipher;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {noteCipher};
    }
}
