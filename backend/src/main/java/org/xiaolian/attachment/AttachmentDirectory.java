package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What rooms whose records have files may ask. */
@FeatureApi
@ApplicationScoped
public class AttachmentDirectory {
    private final AttachmentRemoval removal;

    AttachmentDirectory(AttachmentRemoval removal) {
        this.removal = removal;
    }

    /** Destroys the files of these records because a guardian no longer agrees. */
    public void withdrawn(AttachmentSubject kind, Collection<UUID> subjectIds) {
        removal.remove(kind, subjectIds);
    }

    /** Forgets the files of these records, rows and all, with what was on its way. */
    public void erase(AttachmentSubject kind, Collection<UUID> subjectIds) {
        removal.erase(kind, subjectIds);
    }
}
