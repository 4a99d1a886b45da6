package org.xiaolian.attachment;

import org.xiaolian.shared.FeatureApi;

/** What a file may belong to. Each has an {@link AttachmentOwner} in its own room. */
@FeatureApi
public enum AttachmentSubject {
    CHILD
}
