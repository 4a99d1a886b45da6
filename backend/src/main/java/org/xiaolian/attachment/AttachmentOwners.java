package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;

/** The owner of each kind of subject. */
@ApplicationScoped
class AttachmentOwners {
    private final Map<AttachmentSubject, AttachmentOwner> owners = new EnumMap<>(AttachmentSubject.class);

    AttachmentOwners(Instance<AttachmentOwner> all) {
        all.forEach(owner -> owners.put(owner.subject(), owner));
    }

    AttachmentOwner of(AttachmentSubject subject) {
        return owners.get(subject);
    }
}
