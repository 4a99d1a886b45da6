package org.xiaolian.welfare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Measurements and screening of one day. */
@Entity
@Table(name = "health_check")
class HealthCheck extends WelfareFact {
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
}
