package org.xiaolian.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import org.xiaolian.shared.privacy.Sealed;
import org.xiaolian.shared.privacy.SealedFields;

/** One row of a roster: what it says, what would be done with it, and what was. */
@Entity
@IdClass(RosterRow.Key.class)
@Table(name = "roster_row")
@EntityListeners(SealedFields.class)
class RosterRow implements Sealed {
    @Id
    @Column(name = "import_id", columnDefinition = "binary(16)")
    UUID importId;
    @Id
    @Column(name = "row_no")
    int number;
    boolean hidden;
    @Enumerated(EnumType.STRING)
    RosterAction action;
    @Enumerated(EnumType.STRING)
    RosterDecision decision;
    @Enumerated(EnumType.STRING)
    RosterRowState state;
    @Column(name = "cells_cipher")
    byte[] cells;
    /** The key that this row shares with others of its roster, as long as it belongs to nobody. */
    @Column(name = "key_id", columnDefinition = "binary(16)")
    UUID keyId;
    @Column(name = "number_hash", columnDefinition = "binary(32)")
    byte[] numberHash;
    @Column(name = "person_hash", columnDefinition = "binary(32)")
    byte[] personHash;
    String issues;
    String changes;
    @Column(name = "child_id", columnDefinition = "binary(16)")
    UUID childId;
    @Column(name = "before_cipher")
    byte[] before;
    @Version
    long version;

    /** What identifies a row. */
    record Key(UUID importId, int number) implements Serializable {
    }

    /** Whether a file says what it says. */
    boolean isWritten() {
        return state == RosterRowState.IMPORTED || state == RosterRowState.KEPT;
    }

    @Override
    public byte[][] sealedFields() {
        return new byte[][] {cells, before};
    }
}
