package org.xiaolian.standing;

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
import org.xiaolian.child.CountRule;

/** The office's word against a computed count, from when to when. */
@Entity
@Table(name = "count_override")
class CountOverride {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Enumerated(EnumType.STRING)
    @Column(name = "count_rule")
    CountRule countRule;
    boolean counts;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
    String reason;
    @Column(name = "author_id", columnDefinition = "binary(16)")
    UUID authorId;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
