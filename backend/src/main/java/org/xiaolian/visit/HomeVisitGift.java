package org.xiaolian.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A thing handed over on a visit. */
@Entity
@IdClass(HomeVisitGift.Key.class)
@Table(name = "home_visit_gift")
class HomeVisitGift {
    @Id
    @Column(name = "home_visit_id", columnDefinition = "binary(16)")
    UUID homeVisitId;
    @Id
    @Column(name = "gift_order")
    int giftOrder;
    String item;
    int quantity;

    /** What identifies a row. */
    record Key(UUID homeVisitId, int giftOrder) implements Serializable {
    }
}
