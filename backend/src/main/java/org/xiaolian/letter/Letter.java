package org.xiaolian.letter;

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

/** A letter of a child to her parents, or of a parent to the child. */
@Entity
@Table(name = "letter")
@EntityListeners(SealedFields.class)
class Letter implements Sealed {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Enumerated(EnumType.STRING)
    LetterDirection direction;
    @Enumerated(EnumType.STRING)
    LetterParent parent;
    @Enumerated(EnumType.STRING)
    LetterWay way;
    @Enumerated(EnumType.STRING)
    LetterState state;
    /** Since when it is there. */
    @Column(name = "state_on")
    LocalDate stateOn;
    @Column(name = "written_on")
    LocalDate writtenOn;
    @Column(name = "text_cipher")
    byte[] textCipher;
    /** The letter that this one answers. */
    @Column(name = "answers_id", columnDefinition = "binary(16)")
    UUID answersId;
    @Column(name = "recorded_by", columnDefinition = "binary(16)")
    UUID recordedBy;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;

    void moveTo(LetterState next, LocalDate day) {
        state = next;
        stateOn = day;
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {textCipher};
    }
}
