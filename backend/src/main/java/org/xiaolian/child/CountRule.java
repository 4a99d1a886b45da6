package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** The official counts of left-behind children that exist side by side (口径, rules.md 1.1). */
@FeatureApi
public enum CountRule {
    CIVIL_AFFAIRS, EDUCATION, WOMENS_FEDERATION
}
