package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** What is known of a child's health beyond the file's first line. */
@Entity
@Table(name = "health_profile")
@EntityListeners(SealedFields.class)
class HealthProfile extends DatedFact implements Sealed {
    @Enumerated(EnumType.STRING)
    @Column(name = "disability_kind")
    DisabilityKind disabilityKind;
    @Column(name = "disability_grade")
    Integer disabilityGrade;
    @Column(name = "illness_cipher")
    byte[] illnessCipher;
    @Column(name = "allergy_cipher")
    byte[] allergyCipher;
    @Column(name = "medicine_cipher")
    byte[] medicineCipher;
    @Enumerated(EnumType.STRING)
    @Column(name = "blood_type")
    BloodType bloodType;
    @Enumerated(EnumType.STRING)
    Insurance insurance;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {illnessCipher, allergyCipher, medicineCipher};
    }
}
