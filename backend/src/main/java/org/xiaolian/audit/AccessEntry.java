package org.xiaolian.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One access or change: who, when, to what, why; never the data. */
@Entity
@Table(name = "access_entry")
class AccessEntry {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "happened_at")
    Instant happenedAt;
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Column(name = "session_id", columnDefinition = "binary(16)")
    UUID sessionId;
    @Column(name = "client_address")
    String clientAddress;
    String action;
    @Column(name = "subject_kind")
    String subjectKind;
    @Column(name = "subject_id")
    String subjectId;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "field_class")
    String fieldClass;
    String fields;
    String reason;
    @Column(name = "trace_id")
    String traceId;
}
