package org.xiaolian.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.xiaolian.child.ChildMergeField;

/** One merge of two files. */
@Entity
@Table(name = "duplicate_merge")
class DuplicateMerge {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "pair_id", columnDefinition = "binary(16)")
    UUID pairId;
    @Column(name = "survivor_id", columnDefinition = "binary(16)")
    UUID survivorId;
    @Column(name = "other_id", columnDefinition = "binary(16)")
    UUID otherId;
    String taken;
    @Enumerated(EnumType.STRING)
    @Column(name = "family_from")
    DuplicateSide familyFrom;
    @Column(name = "merged_by", columnDefinition = "binary(16)")
    UUID mergedBy;
    @Column(name = "merged_at")
    Instant mergedAt;
    @Column(name = "undoable_until")
    LocalDate undoableUntil;
    @Column(name = "undone_by", columnDefinition = "binary(16)")
    UUID undoneBy;
    @Column(name = "undone_at")
    Instant undoneAt;
    @Column(name = "undo_reason")
    String undoReason;
    @Version
    long version;

    /** Whose file this part comes from. */
    DuplicateSide side(ChildMergeField field) {
        return Arrays.asList(taken.split(",")).contains(field.name()) ? DuplicateSide.OTHER : DuplicateSide.SURVIVOR;
    }
}
