package org.xiaolian.helper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One check, of a person or of all staff of an office. */
@Entity
@Table(name = "helper_check")
class HelperCheck {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Enumerated(EnumType.STRING)
    HelperCheckKind kind;
    @Enumerated(EnumType.STRING)
    HelperCheckResult result;
    @Column(name = "checked_on")
    LocalDate checkedOn;
    @Column(name = "next_check_on")
    LocalDate nextCheckOn;
    String document;
    String note;
    @Column(name = "recorded_by", columnDefinition = "binary(16)")
    UUID recordedBy;
    @Column(name = "created_at")
    Instant createdAt;
}
