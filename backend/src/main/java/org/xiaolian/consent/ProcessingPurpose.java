package org.xiaolian.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A purpose for which data are processed. */
@Entity
@Table(name = "processing_purpose")
class ProcessingPurpose {
    /** The place of those that hold everywhere and belong to nobody. */
    static final String EVERYWHERE = "";

    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String code;
    @Column(name = "region_code")
    String regionCode;
    @Column(name = "name_zh")
    String nameZh;
    @Column(name = "name_en")
    String nameEn;
    @Column(name = "text_zh")
    String textZh;
    @Column(name = "text_en")
    String textEn;
    String controller;
    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis")
    LegalBasis legalBasis;
    @Column(name = "text_version")
    int textVersion;
    boolean active;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
