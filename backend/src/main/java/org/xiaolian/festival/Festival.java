package org.xiaolian.festival;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A day that comes again each year. */
@Entity
@Table(name = "festival")
class Festival {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    /** Null: came with the system. */
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "name_zh")
    String nameZh;
    @Column(name = "name_en")
    String nameEn;
    @Enumerated(EnumType.STRING)
    FestivalCalendar calendar;
    int month;
    int day;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
