package org.xiaolian.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Somebody who made a visit. */
@Entity
@IdClass(HomeVisitVisitor.Key.class)
@Table(name = "home_visit_visitor")
class HomeVisitVisitor {
    @Id
    @Column(name = "home_visit_id", columnDefinition = "binary(16)")
    UUID homeVisitId;
    @Id
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;

    /** What identifies a row. */
    record Key(UUID homeVisitId, UUID personId) implements Serializable {
    }
}
