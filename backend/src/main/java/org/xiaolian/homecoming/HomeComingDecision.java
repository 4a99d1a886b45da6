package org.xiaolian.homecoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody answered to a proposal. */
@Entity
@Table(name = "home_coming_decision")
@IdClass(HomeComingDecision.Key.class)
class HomeComingDecision {
    /** One answer for each proposal of a home-coming; the last holds. */
    record Key(UUID homeComingId, HomeComingProposal proposal) implements Serializable {
    }

    @Id
    @Column(name = "home_coming_id", columnDefinition = "binary(16)")
    UUID homeComingId;
    @Id
    @Enumerated(EnumType.STRING)
    HomeComingProposal proposal;
    boolean accepted;
    @Column(name = "planned_on")
    LocalDate plannedOn;
    /** Why it was refused. */
    String reason;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    UUID decidedBy;
    @Column(name = "decided_at")
    Instant decidedAt;
}
