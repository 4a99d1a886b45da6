package org.xiaolian.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One printed sheet. */
@Entity
@Table(name = "paper_sheet")
class PaperSheet {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    /** Printed on it and typed from it; eight letters and digits none of which looks like another. */
    String code;
    @Enumerated(EnumType.STRING)
    SheetKind kind;
    /** Who goes with it. */
    @Column(name = "helper_id", columnDefinition = "binary(16)")
    UUID helperId;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
}
