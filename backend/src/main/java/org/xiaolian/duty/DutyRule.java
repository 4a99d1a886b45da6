package org.xiaolian.duty;

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
import org.xiaolian.pairing.PairingKind;

/** What helpers of a kind owe every child in every period. */
@Entity
@Table(name = "duty_rule")
class DutyRule {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    String name;
    @Enumerated(EnumType.STRING)
    Duty duty;
    @Enumerated(EnumType.STRING)
    @Column(name = "pairing_kind")
    PairingKind pairingKind;
    @Enumerated(EnumType.STRING)
    DutyPeriod period;
    @Column(name = "times_per_period")
    int timesPerPeriod;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
