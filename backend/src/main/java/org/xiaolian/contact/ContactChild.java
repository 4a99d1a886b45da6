package org.xiaolian.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A child a contact was about; day, kind, channel and counterpart are repeated here for coverage and counts. */
@Entity
@IdClass(ContactChild.Key.class)
@Table(name = "contact_child")
class ContactChild {
    @Id
    @Column(name = "contact_id", columnDefinition = "binary(16)")
    UUID contactId;
    @Id
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "occurred_on")
    LocalDate occurredOn;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Enumerated(EnumType.STRING)
    ContactKind kind;
    @Enumerated(EnumType.STRING)
    ContactChannel channel;
    @Enumerated(EnumType.STRING)
    Counterpart counterpart;
    boolean effective;

    /** What identifies a row. */
    record Key(UUID contactId, UUID childId) implements Serializable {
    }
}
