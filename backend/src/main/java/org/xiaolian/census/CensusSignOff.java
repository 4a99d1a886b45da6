package org.xiaolian.census;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A village or class that is done. */
@Entity
@IdClass(CensusSignOff.Key.class)
@Table(name = "census_sign_off")
class CensusSignOff {
    @Id
    @Column(name = "round_id", columnDefinition = "binary(16)")
    UUID roundId;
    @Id
    @Column(name = "unit_key")
    String unitKey;
    @Column(name = "signed_at")
    Instant signedAt;

    /** What identifies a row. */
    record Key(UUID roundId, String unitKey) implements Serializable {
    }
}
