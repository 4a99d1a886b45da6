package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** Kind of household registration. */
@FeatureApi
public enum HouseholdType {
    RURAL, URBAN
}
