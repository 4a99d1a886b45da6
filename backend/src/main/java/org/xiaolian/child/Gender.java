package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** GB/T 2261.1. */
@FeatureApi
public enum Gender {
    MALE, FEMALE
}
