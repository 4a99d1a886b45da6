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

/** What is known of a parent, from when to when. */
@Entity
@Table(name = "parent_fact")
class ParentFact {
    @Id
    @Column(columnDefinition = "binary(16)")
    UUID id;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Enumerated(EnumType.STRING)
    ParentKind parent;
    @Column(name = "guardian_id", columnDefinition = "binary(16)")
    UUID guardianId;
    @Enumerated(EnumType.STRING)
    ParentPresence presence;
    @Column(name = "away_since")
    LocalDate awaySince;
    @Column(name = "work_place")
    String workPlace;
    String employer;
    String occupation;
    @Column(name = "able_to_care")
    Boolean ableToCare;
    @Column(name = "unable_reason")
    String unableReason;
    @Enumerated(EnumType.STRING)
    @Column(name = "comes_home")
    ComesHome comesHome;
    @Column(name = "valid_from")
    LocalDate validFrom;
    @Column(name = "valid_to")
    LocalDate validTo;
    @Version
    long version;
    @Column(name = "created_at")
    Instant createdAt;
}
