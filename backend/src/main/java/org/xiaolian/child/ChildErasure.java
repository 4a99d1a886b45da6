package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Which files are one child's: those that were merged into hers are hers as well. */
@FeatureApi
@ApplicationScoped
public class ChildErasure {
    private final ChildRepository children;

    ChildErasure(ChildRepository children) {
        this.children = children;
    }

    /** The child's files that are still there, each before the one that took it over. */
    public List<UUID> filesOf(UUID childId) {
        List<UUID> files = new ArrayList<>();
        children.mergedInto(childId).forEach(id -> files.addAll(filesOf(id)));
        if (children.findById(childId) != null) {
            files.add(childId);
        }
        return files;
    }
}
