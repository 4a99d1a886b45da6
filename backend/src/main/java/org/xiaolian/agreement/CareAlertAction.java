package org.xiaolian.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody did about an alert. */
@Entity
@Table(name = "care_alert_action")
class CareAlertAction {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "arrangement_id", columnDefinition = "binary(16)")
    UUID arrangementId;
    @Enumerated(EnumType.STRING)
    CareAlertKind kind;
    @Enumerated(EnumType.STRING)
    CareAlertActionKind action;
    String note;
    @Column(name = "holds_until")
    LocalDate holdsUntil;
    @Column(name = "acted_by", columnDefinition = "binary(16)")
    UUID actedBy;
    @Column(name = "acted_at")
    Instant actedAt;
}
