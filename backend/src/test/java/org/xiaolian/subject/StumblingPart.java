package org.xiaolian.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.xiaolian.shared.subject.ErasureStage;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** A room that fails in the middle of an erasure, once, when a test says so. */
@ApplicationScoped
class StumblingPart implements SubjectFilePart {
    private final Set<UUID> once = ConcurrentHashMap.newKeySet();

    void stumbleOver(UUID childId) {
        once.add(childId);
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of();
    }

    @Override
    public ErasureStage stage() {
        return ErasureStage.PEOPLE;
    }

    @Override
    public void erase(UUID childId) {
        if (once.remove(childId)) {
            throw new IllegalStateException("a stumble");
        }
    }
}
