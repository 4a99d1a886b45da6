package org.xiaolian.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.xiaolian.child.ChildSource;

/** A roster somebody brought. {@code mapping} is JSON: which column of the sheet means what. */
@Entity
@Table(name = "roster_import")
class RosterImport {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "owner_id", columnDefinition = "binary(16)")
    UUID ownerId;
    @Enumerated(EnumType.STRING)
    RosterKind kind;
    @Column(name = "file_id", columnDefinition = "binary(16)")
    UUID fileId;
    @Column(name = "file_name")
    String fileName;
    @Enumerated(EnumType.STRING)
    ChildSource source;
    @Column(name = "region_code")
    String regionCode;
    @Column(name = "school_id", columnDefinition = "binary(16)")
    UUID schoolId;
    @Column(name = "class_name")
    String className;
    @Enumerated(EnumType.STRING)
    RosterState state;
    @Column(name = "sheet_name")
    String sheetName;
    @Column(name = "header_row")
    Integer headerRow;
    String mapping;
    /** JSON: what the header says in each column. */
    String headers;
    @Column(name = "job_id", columnDefinition = "binary(16)")
    UUID jobId;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "confirmed_at")
    Instant confirmedAt;
    @Column(name = "undone_at")
    Instant undoneAt;
    /** Since when the rows that were not written are gone. */
    @Column(name = "rows_ended_at")
    Instant rowsEndedAt;

    /** From when on its rows are counted that nobody wrote. */
    Instant restingSince() {
        return undoneAt != null ? undoneAt : confirmedAt != null ? confirmedAt : createdAt;
    }
}
