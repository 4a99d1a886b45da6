package org.xiaolian.shared.subject;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.privacy.SealedTable;

/**
 * What one room holds of a child; a bean of that room. A test fails when a table names children and no part answers for it.
 * Both methods are asked only for a supervised request, whose permission, scope and entry in the access log are the asking
 * room's: they read and remove everything, whoever asks.
 */
public interface SubjectFilePart extends SealedTable.Source {
    /** Tables of the room whose rows belong to a child. */
    Set<String> tables();

    /**
     * The child's own facts in clear. Of other people only what belongs to the child's life: names, relation, masked numbers;
     * no other child's name, nobody who reported something. Facts of class P4 are no part of a file.
     */
    List<SubjectSection> read(UUID childId);

    /** Files of the child which the caller herself may open. */
    default List<SubjectEnclosure> enclosures(UUID childId) {
        return List.of();
    }

    /** When its turn comes. */
    default ErasureStage stage() {
        return ErasureStage.RECORDS;
    }

    /**
     * Removes or blanks what the room holds of the child, with what only hung on it. Called in a transaction of its own, and
     * again after a failure elsewhere: what is gone already is no error. Deleting the file itself comes last, and the database
     * refuses it while anything of the child is left.
     */
    void erase(UUID childId);
}
