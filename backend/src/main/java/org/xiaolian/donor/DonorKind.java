package org.xiaolian.donor;

import org.xiaolian.shared.FeatureApi;

/** Who gives. */
@FeatureApi
public enum DonorKind {
    PERSON, UNIT, ANONYMOUS
}
