package org.xiaolian.report;

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

/** A yearly report. */
@Entity
@Table(name = "report")
class Report {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Enumerated(EnumType.STRING)
    ReportTemplate template;
    String title;
    @Column(name = "period_from")
    LocalDate periodFrom;
    @Column(name = "period_to")
    LocalDate periodTo;
    @Column(name = "as_of")
    LocalDate asOf;
    @Enumerated(EnumType.STRING)
    ReportStatus status;
    String number;
    @Column(columnDefinition = "json")
    String texts;
    @Column(name = "finalized_at")
    Instant finalizedAt;
    @Column(name = "finalized_by", columnDefinition = "binary(16)")
    UUID finalizedBy;
    @Column(name = "content_hash", columnDefinition = "binary(32)")
    byte[] contentHash;
    @Column(name = "frozen_content", columnDefinition = "mediumtext")
    String frozenContent;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "created_by", columnDefinition = "binary(16)")
    UUID createdBy;
}
