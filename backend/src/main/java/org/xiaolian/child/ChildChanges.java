package org.xiaolian.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.UUID;
import org.xiaolian.shared.time.OfficeTime;

/** Remembers when anything of a file was written, whoever keeps it, without disturbing somebody's edit: the version stays. */
@ApplicationScoped
class ChildChanges {
    private final ChildRepository children;
    private final OfficeTime time;

    ChildChanges(ChildRepository children, OfficeTime time) {
        this.children = children;
        this.time = time;
    }

    void saved(@Observes ChildSaved event) {
        changed(event.childIds());
    }

    void changed(Collection<UUID> ids) {
        children.changed(ids, time.now());
    }
}
