package org.xiaolian.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One way of typing a child's name in letters. */
@Entity
@IdClass(ChildNameKey.Key.class)
@Table(name = "child_name_key")
class ChildNameKey {
    @Id
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Id
    @Column(name = "name_key")
    String nameKey;

    /** What identifies a row. */
    record Key(UUID childId, String nameKey) implements Serializable {
    }
}
