package org.xiaolian.census;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One round of a place or of a school in it. */
@Entity
@Table(name = "census_round")
class CensusRound {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String name;
    @Enumerated(EnumType.STRING)
    CensusKind kind;
    @Column(name = "region_code")
    String regionCode;
    /** The significant digits of the place: those of all places in it begin with them. */
    @Column(name = "region_prefix")
    String regionPrefix;
    @Column(name = "school_id", columnDefinition = "binary(16)")
    UUID schoolId;
    @Column(name = "period_label")
    String periodLabel;
    @Column(name = "opens_on")
    LocalDate opensOn;
    @Column(name = "closes_on")
    LocalDate closesOn;
    @Column(name = "as_of")
    LocalDate asOf;
    @Enumerated(EnumType.STRING)
    CensusState state;
    @Column(name = "frozen_at")
    Instant frozenAt;
    @Column(name = "frozen_by", columnDefinition = "binary(16)")
    UUID frozenBy;
    @Column(name = "child_count")
    Integer childCount;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
    @Column(name = "created_at")
    Instant createdAt;
    @Version
    long version;
}
