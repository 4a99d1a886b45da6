package org.xiaolian.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A kind of activity. */
@Entity
@Table(name = "activity_type")
class ActivityType {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    /** Null: came with the system. */
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    /** Of those that came with the system; logic and figures know them by it. */
    String code;
    @Column(name = "name_zh")
    String nameZh;
    @Column(name = "name_en")
    String nameEn;
    /** False: no longer offered; activities keep it. */
    boolean active;
    int position;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
