package org.xiaolian.guardian;

import org.xiaolian.shared.FeatureApi;

/** How often a parent who is away comes home. */
@FeatureApi
public enum ComesHome {
    WEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY, SELDOM, NEVER
}
