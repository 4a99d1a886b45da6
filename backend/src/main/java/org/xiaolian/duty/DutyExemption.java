package org.xiaolian.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An approved exemption of a child from a duty. */
@Entity
@Table(name = "duty_exemption")
class DutyExemption {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "duty_rule_id", columnDefinition = "binary(16)")
    UUID dutyRuleId;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    String reason;
    @Column(name = "approved_by", columnDefinition = "binary(16)")
    UUID approvedBy;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
