package org.xiaolian.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A role, where, and from when to when. */
@Entity
@Table(name = "role_grant")
class RoleGrant {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Enumerated(EnumType.STRING)
    Role role;
    @Column(name = "region_code")
    String regionCode;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "class_name")
    String className;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
}
