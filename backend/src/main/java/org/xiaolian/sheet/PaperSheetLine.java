package org.xiaolian.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A child's line, and what it became. */
@Entity
@Table(name = "paper_sheet_line")
class PaperSheetLine {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "sheet_id", columnDefinition = "binary(16)")
    UUID sheetId;
    /** From 1, as printed. */
    int position;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    /** The visit or the contact. */
    @Column(name = "record_id", columnDefinition = "binary(16)")
    UUID recordId;
    @Column(name = "keyed_at")
    Instant keyedAt;
    @Column(name = "keyed_by", columnDefinition = "binary(16)")
    UUID keyedBy;
}
