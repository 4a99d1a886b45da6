package org.xiaolian.guardian;

import org.xiaolian.shared.FeatureApi;

/** Which parent. */
@FeatureApi
public enum ParentKind {
    FATHER, MOTHER
}
