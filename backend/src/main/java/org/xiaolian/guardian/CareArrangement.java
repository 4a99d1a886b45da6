package org.xiaolian.guardian;

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
import org.xiaolian.child.CareType;

/** Who cares for a child, from when to when. */
@Entity
@Table(name = "care_arrangement")
class CareArrangement {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "carer_id", columnDefinition = "binary(16)")
    UUID carerId;
    @Enumerated(EnumType.STRING)
    @Column(name = "care_type")
    CareType careType;
    @Column(name = "relation_code")
    String relationCode;
    boolean entrusted;
    @Enumerated(EnumType.STRING)
    CareAssessment assessment;
    @Column(name = "disqualification_checked")
    boolean disqualificationChecked;
    @Column(name = "lives_alone")
    boolean livesAlone;
    @Column(name = "left_unattended")
    boolean leftUnattended;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
