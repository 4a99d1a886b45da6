package org.xiaolian.guardian;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One of the four grandparents of a child: who it is, or that it has died. */
@Entity
@Table(name = "grandparent")
class Grandparent {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    /** GB/T 4761: 61 to 64. */
    @Column(name = "relation_code")
    String relationCode;
    /** Null only of one who died and of whom nothing is known. */
    @Column(name = "guardian_id", columnDefinition = "binary(16)")
    UUID guardianId;
    boolean deceased;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
