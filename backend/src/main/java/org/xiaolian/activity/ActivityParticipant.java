package org.xiaolian.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A child on the list, or a parent or carer who comes for it. */
@Entity
@Table(name = "activity_participant")
class ActivityParticipant {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "activity_id", columnDefinition = "binary(16)")
    UUID activityId;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    /** Null: the child itself. */
    @Column(name = "guardian_id", columnDefinition = "binary(16)")
    UUID guardianId;
    @Enumerated(EnumType.STRING)
    Attendance attendance;
    String honour;
    @Column(name = "created_at")
    Instant createdAt;
}
