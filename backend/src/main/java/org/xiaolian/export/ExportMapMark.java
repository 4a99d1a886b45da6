package org.xiaolian.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/** Up to when somebody has what a map gives of one selection: a filter, seen with the rights she had. */
@Entity
@IdClass(ExportMapMark.Key.class)
@Table(name = "export_map_mark")
class ExportMapMark {
    @Id
    @Column(name = "map_id", columnDefinition = "binary(16)")
    UUID mapId;
    @Id
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Id
    @Column(name = "selection_hash", columnDefinition = "binary(32)")
    byte[] selection;
    @Column(name = "exported_until")
    Instant exportedUntil;

    /** What identifies a row. */
    record Key(UUID mapId, UUID personId, byte[] selection) implements Serializable {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && mapId.equals(key.mapId) && personId.equals(key.personId) && Arrays.equals(selection, key.selection);
        }

        @Override
        public int hashCode() {
            return Objects.hash(mapId, personId, Arrays.hashCode(selection));
        }
    }
}
