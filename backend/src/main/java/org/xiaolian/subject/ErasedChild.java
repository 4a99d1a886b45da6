package org.xiaolian.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That there was a file, and which request erased it. */
@Entity
@Table(name = "erased_child")
class ErasedChild {
    @Id
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "request_id", columnDefinition = "binary(16)")
    UUID requestId;
    @Column(name = "erased_at")
    Instant erasedAt;
}
