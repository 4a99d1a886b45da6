package org.xiaolian.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;

/** One thing a file has in common with another file of the same child, if there is one. */
@Entity
@IdClass(DuplicateKey.Key.class)
@Table(name = "duplicate_key")
class DuplicateKey {
    @Id
    @Column(name = "key_hash", columnDefinition = "binary(32)")
    byte[] keyHash;
    @Id
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Enumerated(EnumType.STRING)
    DuplicateReason reason;

    /** What identifies a row. */
    record Key(byte[] keyHash, UUID childId) implements Serializable {
        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && childId.equals(k.childId) && Arrays.equals(keyHash, k.keyHash);
        }

        @Override
        public int hashCode() {
            return 31 * childId.hashCode() + Arrays.hashCode(keyHash);
        }

        @Override
        public String toString() {
            return childId.toString();
        }
    }
}
