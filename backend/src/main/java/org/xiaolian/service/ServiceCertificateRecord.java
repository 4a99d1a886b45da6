package org.xiaolian.service;

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

/** A visit or contact that a certificate counted. */
@Entity
@IdClass(ServiceCertificateRecord.Key.class)
@Table(name = "service_certificate_record")
class ServiceCertificateRecord {
    @Id
    @Column(name = "certificate_id", columnDefinition = "binary(16)")
    UUID certificateId;
    @Id
    @Enumerated(EnumType.STRING)
    ServiceRecordKind kind;
    @Id
    @Column(name = "record_id", columnDefinition = "binary(16)")
    UUID recordId;
    @Column(name = "occurred_on")
    LocalDate occurredOn;

    /** What identifies a row. */
    record Key(UUID certificateId, ServiceRecordKind kind, UUID recordId) implements Serializable {
    }
}
