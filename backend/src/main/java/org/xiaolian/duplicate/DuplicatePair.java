package org.xiaolian.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Two files that may be of one child. */
@Entity
@Table(name = "duplicate_pair")
class DuplicatePair {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "first_id", columnDefinition = "binary(16)")
    UUID firstId;
    @Column(name = "second_id", columnDefinition = "binary(16)")
    UUID secondId;
    @Column(name = "strength_rank")
    int strengthRank;
    String reasons;
    @Enumerated(EnumType.STRING)
    DuplicateState state;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    UUID decidedBy;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Column(name = "decision_note")
    String decisionNote;
    @Column(name = "found_at")
    Instant foundAt;
    @Version
    long version;

    void decide(DuplicateState decision, UUID person, Instant when, String note) {
        state = decision;
        decidedBy = person;
        decidedAt = when;
        decisionNote = note;
    }
}
