package org.xiaolian.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The child's risk level, from when to when (rules.md D-20, D-21). */
@Entity
@Table(name = "child_risk_level")
class ChildRiskLevel {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "risk_level")
    RiskLevel riskLevel;
}
