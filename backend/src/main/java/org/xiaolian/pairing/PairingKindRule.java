package org.xiaolian.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a kind of pairing means in a county, or wherever no county says otherwise. */
@Entity
@Table(name = "pairing_kind")
class PairingKindRule {
    /** The row of every county that has none of its own. */
    static final String EVERYWHERE = "000000";

    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "county_code")
    String countyCode;
    @Enumerated(EnumType.STRING)
    PairingKind code;
    @Column(name = "label_zh")
    String labelZh;
    @Column(name = "label_en")
    String labelEn;
    String holders;
    String domains;
    @Enumerated(EnumType.STRING)
    @Column(name = "required_check")
    PairingCheck requiredCheck;
    int capacity;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
