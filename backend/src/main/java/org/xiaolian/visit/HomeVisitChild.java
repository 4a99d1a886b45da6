package org.xiaolian.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A child covered by a visit; the day is repeated here for coverage. */
@Entity
@IdClass(HomeVisitChild.Key.class)
@Table(name = "home_visit_child")
class HomeVisitChild {
    @Id
    @Column(name = "home_visit_id", columnDefinition = "binary(16)")
    UUID homeVisitId;
    @Id
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "occurred_on")
    LocalDate occurredOn;
    @Column(name = "organization_id", columnDefinition = "binary(16)")
    UUID organizationId;
    @Column(name = "saw_child")
    boolean sawChild;
    boolean effective;

    /** What identifies a row. */
    record Key(UUID homeVisitId, UUID childId) implements Serializable {
    }
}
