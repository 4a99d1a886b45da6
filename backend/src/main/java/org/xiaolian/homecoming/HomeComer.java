package org.xiaolian.homecoming;

import org.xiaolian.shared.FeatureApi;

/** Who comes home. */
@FeatureApi
public enum HomeComer {
    FATHER, MOTHER, BOTH
}
