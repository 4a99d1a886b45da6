package org.xiaolian.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** Suspected duplicates: computed from the file, so a copy of the file has nothing to add. */
@ApplicationScoped
class DuplicateFilePart implements SubjectFilePart {
    @Override
    public Set<String> tables() {
        return Set.of("duplicate_key", "duplicate_pair", "duplicate_merge");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of();
    }
}
