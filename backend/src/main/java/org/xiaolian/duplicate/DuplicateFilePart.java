package org.xiaolian.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.privacy.SealedTable;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.text.UuidBytes;

/** Suspected duplicates: computed from the file, so a copy of the file has nothing to add. */
@ApplicationScoped
class DuplicateFilePart implements SubjectFilePart {
    private final EntityManager entities;

    DuplicateFilePart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> tables() {
        return Set.of("duplicate_key", "duplicate_pair", "duplicate_merge");
    }

    @Override
    public List<SealedTable> sealedTables() {
        return List.of(new SealedTable("duplicate_merge_row", "merge_id", "(SELECT m.survivor_id FROM duplicate_merge m WHERE m.id = t.merge_id)",
                Map.of("before_image", MovedRecords.IMAGE)));
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of();
    }

    /** A merge keeps images of every row it touched: they go with the merge, which then cannot be undone. */
    @Override
    public void erase(UUID childId) {
        byte[] id = UuidBytes.of(childId);
        for (String statement : new String[] {
            "DELETE FROM duplicate_merge_row WHERE merge_id IN (SELECT id FROM duplicate_merge WHERE survivor_id = :id OR other_id = :id)",
            "DELETE FROM duplicate_merge WHERE survivor_id = :id OR other_id = :id",
            "DELETE FROM duplicate_pair WHERE first_id = :id OR second_id = :id", "DELETE FROM duplicate_key WHERE child_id = :id"}) {
            entities.createNativeQuery(statement).setParameter("id", id).executeUpdate();
        }
    }
}
