package org.xiaolian.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A campaign that records are tagged with. */
@Entity
@Table(name = "campaign")
class Campaign {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    String name;
    String theme;
    @Column(name = "policy_document_id", columnDefinition = "binary(16)")
    UUID policyDocumentId;
    @Column(name = "starts_on")
    LocalDate startsOn;
    @Column(name = "ends_on")
    LocalDate endsOn;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
