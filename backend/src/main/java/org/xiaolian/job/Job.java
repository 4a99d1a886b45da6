package org.xiaolian.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A job as lists read it; it is written by {@link JobStore} alone. */
@Entity
@Immutable
@Table(name = "job")
class Job {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String kind;
    @Column(name = "owner_id", columnDefinition = "binary(16)")
    UUID ownerId;
    @Enumerated(EnumType.STRING)
    JobState state;
    long done;
    Long total;
    @Column(name = "message_zh")
    String messageZh;
    @Column(name = "message_en")
    String messageEn;
    @Column(name = "cancel_requested")
    boolean cancelRequested;
    @Column(name = "result_file_id", columnDefinition = "binary(16)")
    UUID resultFileId;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "started_at")
    Instant startedAt;
    @Column(name = "finished_at")
    Instant finishedAt;
    @Column(name = "expires_at")
    Instant expiresAt;
}
