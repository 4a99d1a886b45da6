package org.xiaolian.guardian;

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

/** Somebody besides parents and carer whom one may call about a child, from when to when. */
@Entity
@Table(name = "contact_person")
class ContactPerson {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "guardian_id", columnDefinition = "binary(16)")
    UUID guardianId;
    @Enumerated(EnumType.STRING)
    ContactPersonRole role;
    @Column(name = "call_order")
    int callOrder;
    String note;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
