package org.xiaolian.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A total known only as a total. */
@Entity
@Table(name = "stated_value")
class StatedValue {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    String code;
    @Column(name = "period_from")
    LocalDate periodFrom;
    @Column(name = "period_to")
    LocalDate periodTo;
    @Column(name = "as_of")
    LocalDate asOf;
    BigDecimal value;
    @Column(name = "text_value")
    String textValue;
    @Enumerated(EnumType.STRING)
    Qualifier qualifier;
    String source;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
