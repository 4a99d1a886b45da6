package org.xiaolian.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What gifts are meant for. What a donor said is not rewritten: there is no update. */
@Entity
@Table(name = "designation")
class Designation {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Enumerated(EnumType.STRING)
    DesignationKind kind;
    String name;
    @Column(name = "created_at")
    Instant createdAt;
}
