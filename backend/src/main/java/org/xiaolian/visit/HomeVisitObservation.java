package org.xiaolian.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** What was found in one of the five dimensions. */
@Entity
@IdClass(HomeVisitObservation.Key.class)
@Table(name = "home_visit_observation")
@EntityListeners(SealedFields.class)
class HomeVisitObservation implements Sealed {
    @Id
    @Column(name = "home_visit_id", columnDefinition = "binary(16)")
    UUID homeVisitId;
    @Enumerated(EnumType.STRING)
    @Id
    Dimension dimension;
    @Enumerated(EnumType.STRING)
    ObservationState state;
    @Column(name = "note_cipher")
    byte[] noteCipher;
    /** What it is about, as codes. */
    @Column(name = "aspects_cipher")
    byte[] aspectsCipher;

    /** What identifies a row. */
    record Key(UUID homeVisitId, Dimension dimension) implements Serializable {
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {noteCipher, aspectsCipher};
    }
}
