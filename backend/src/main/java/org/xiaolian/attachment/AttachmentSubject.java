package org.xiaolian.attachment;

import org.xiaolian.shared.FeatureApi;

/** What a file may belong to. Each has an {@link AttachmentOwner} in its own room. */
@FeatureApi
public enum AttachmentSubject {
    CHILD,
    /** Photos of one visit; of what else was handed over on paper the child's own files are the place. */
    HOME_VISIT
}
