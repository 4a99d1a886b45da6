package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** Measurements and screening of one day. */
@Entity
@Table(name = "health_check")
@EntityListeners(SealedFields.class)
class HealthCheck extends WelfareFact implements Sealed {
    @Column(name = "checked_on")
    LocalDate checkedOn;
    @Column(name = "height_mm")
    Integer heightMm;
    @Column(name = "weight_grams")
    Integer weightGrams;
    @Column(name = "vision_left")
    Integer visionLeft;
    @Column(name = "vision_right")
    Integer visionRight;
    @Column(name = "screening_tool_cipher")
    byte[] screeningToolCipher;
    @Column(name = "screening_result_cipher")
    byte[] screeningResultCipher;

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {screeningToolCipher, screeningResultCipher};
    }
}
