package org.xiaolian.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A leading group. */
@Entity
@Table(name = "work_group")
class WorkGroup {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    String name;
    @Column(name = "founding_document")
    String foundingDocument;
    @Column(name = "established_on")
    LocalDate establishedOn;
    @Column(name = "ended_on")
    LocalDate endedOn;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
