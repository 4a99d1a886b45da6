package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the clock starts now and then, started by a test of another room. */
@ApplicationScoped
public class AttachmentHours {
    @Inject
    AttachmentRemoval removal;

    @Inject
    AttachmentKeyUpkeep keys;

    public void again() throws Exception {
        keys.tidy();
        removal.endWithdrawn();
    }
}
