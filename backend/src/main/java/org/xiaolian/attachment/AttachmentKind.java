package org.xiaolian.attachment;

import org.xiaolian.child.FieldGroup;
import org.xiaolian.shared.FeatureApi;

/** What a file shows, and with it which fields of a child's file one must be shown wholly to see it. */
@FeatureApi
public enum AttachmentKind {
    PHOTO(FieldGroup.DETAILS),
    ID_DOCUMENT(FieldGroup.ID_NUMBER),
    CARE_AGREEMENT(FieldGroup.ID_NUMBER),
    CONSENT_FORM(FieldGroup.DETAILS),
    MEDICAL(FieldGroup.HEALTH),
    SCHOOL_RECORD(FieldGroup.DETAILS),
    /** May show anything, so it is shown to the fewest. */
    OTHER(FieldGroup.ID_NUMBER);

    private final FieldGroup group;

    AttachmentKind(FieldGroup group) {
        this.group = group;
    }

    public FieldGroup group() {
        return group;
    }
}
