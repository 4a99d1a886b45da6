package org.xiaolian.census;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.xiaolian.child.CareType;
import org.xiaolian.child.Gender;
import org.xiaolian.child.RiskLevel;
import org.xiaolian.guardian.ParentPresence;

/** A child as a frozen round counted it: facts that count, no name (which the file keeps, and may lose by erasure). */
@Entity
@Immutable
@IdClass(CensusSnapshot.Key.class)
@Table(name = "census_snapshot")
class CensusSnapshot {
    @Id
    @Column(name = "round_id", columnDefinition = "binary(16)")
    UUID roundId;
    @Id
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "region_code")
    String regionCode;
    @Column(name = "school_id", columnDefinition = "binary(16)")
    UUID schoolId;
    @Column(name = "class_name")
    String className;
    /** The class itself, whatever it is called; null where nobody knows the grade. */
    @Column(name = "class_key")
    String classKey;
    /** Of a school that is no organization; null in rounds that did not keep it. */
    @Column(name = "school_name")
    String schoolName;
    @Column(name = "grade_code")
    String gradeCode;
    @Enumerated(EnumType.STRING)
    Gender gender;
    @Column(name = "age_years")
    int ageYears;
    @Enumerated(EnumType.STRING)
    @Column(name = "care_type")
    CareType careType;
    @Enumerated(EnumType.STRING)
    @Column(name = "father_presence")
    ParentPresence father;
    @Enumerated(EnumType.STRING)
    @Column(name = "mother_presence")
    ParentPresence mother;
    @Enumerated(EnumType.STRING)
    @Column(name = "risk_level")
    RiskLevel riskLevel;
    Boolean boarding;
    @Enumerated(EnumType.STRING)
    @Column(name = "village_outcome")
    CensusOutcome villageOutcome;
    @Enumerated(EnumType.STRING)
    @Column(name = "class_outcome")
    CensusOutcome classOutcome;

    /** What identifies a row. */
    record Key(UUID roundId, UUID childId) implements Serializable {
    }
}
