package org.xiaolian.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A need found on a visit. */
@Entity
@IdClass(HomeVisitNeed.Key.class)
@Table(name = "home_visit_need")
class HomeVisitNeed {
    @Id
    @Column(name = "home_visit_id", columnDefinition = "binary(16)")
    UUID homeVisitId;
    @Id
    @Column(name = "need_order")
    int needOrder;
    @Enumerated(EnumType.STRING)
    NeedDomain domain;
    @Enumerated(EnumType.STRING)
    Urgency urgency;
    String text;

    /** What identifies a row. */
    record Key(UUID homeVisitId, int needOrder) implements Serializable {
    }
}
