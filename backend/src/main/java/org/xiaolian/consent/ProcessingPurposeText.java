package org.xiaolian.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What was said in one version of a purpose. */
@Entity
@IdClass(ProcessingPurposeText.Key.class)
@Table(name = "processing_purpose_text")
class ProcessingPurposeText {
    @Id
    @Column(name = "purpose_id", columnDefinition = "binary(16)")
    UUID purposeId;
    @Id
    @Column(name = "text_version")
    int textVersion;
    @Column(name = "text_zh")
    String textZh;
    @Column(name = "text_en")
    String textEn;
    @Column(name = "valid_from")
    LocalDate validFrom;

    /** What identifies a row. */
    record Key(UUID purposeId, int textVersion) implements Serializable {
    }
}
