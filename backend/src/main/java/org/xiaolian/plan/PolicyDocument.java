package org.xiaolian.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A numbered document the work is based on. */
@Entity
@Table(name = "policy_document")
class PolicyDocument {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    String title;
    @Column(name = "document_number")
    String documentNumber;
    String issuer;
    @Column(name = "issued_on")
    LocalDate issuedOn;
    @Column(name = "year_masked")
    boolean yearMasked;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
