package org.xiaolian.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Certified work of one person in one period. */
@Entity
@Table(name = "service_certificate")
class ServiceCertificate {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    String number;
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "period_from")
    LocalDate periodFrom;
    @Column(name = "period_to")
    LocalDate periodTo;
    int visits;
    int contacts;
    int children;
    @Column(name = "minutes_per_visit", columnDefinition = "smallint")
    int minutesPerVisit;
    @Column(name = "minutes_per_contact", columnDefinition = "smallint")
    int minutesPerContact;
    /** Whether she agreed that the public page says her whole name. */
    @Column(name = "name_shown")
    boolean nameShown;
    @Column(name = "issued_on")
    LocalDate issuedOn;
    @Column(name = "issued_by", columnDefinition = "binary(16)")
    UUID issuedBy;
    /** The voided one that this one stands for. */
    @Column(name = "replaces_id", columnDefinition = "binary(16)")
    UUID replacesId;
    @Column(name = "voided_on")
    LocalDate voidedOn;
    @Column(name = "voided_by", columnDefinition = "binary(16)")
    UUID voidedBy;
    @Column(name = "void_reason")
    String voidReason;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;

    int minutes() {
        return visits * minutesPerVisit + contacts * minutesPerContact;
    }
}
