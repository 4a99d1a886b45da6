package org.xiaolian.plan;

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

/** One thing that the offices of a level answer for. */
@Entity
@Table(name = "responsibility")
class Responsibility {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Enumerated(EnumType.STRING)
    @Column(name = "org_level")
    ResponsibleLevel level;
    @Column(name = "list_order")
    int listOrder;
    String text;
    @Column(name = "policy_document_id", columnDefinition = "binary(16)")
    UUID policyDocumentId;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
