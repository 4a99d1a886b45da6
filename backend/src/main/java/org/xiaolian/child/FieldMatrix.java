package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** The matrix of fields and roles, to be shown. */
@FeatureApi
public final class FieldMatrix {
    private FieldMatrix() {
    }

    /** How much of the group a role sees of the files it opens; a role without files sees nothing. */
    public static Showing showing(String role, FieldGroup group) {
        return FieldAccess.showing(role, group);
    }
}
