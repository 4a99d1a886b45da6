package org.xiaolian.plan;

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

/** A task with an owner and a due date; closes only with a result. */
@Entity
@Table(name = "work_task")
class WorkTask {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "campaign_id", columnDefinition = "binary(16)")
    UUID campaignId;
    String title;
    @Column(name = "owner_id", columnDefinition = "binary(16)")
    UUID ownerId;
    @Column(name = "due_on")
    LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    TaskStatus status;
    @Column(name = "result_note")
    String resultNote;
    @Column(name = "closed_on")
    LocalDate closedOn;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
