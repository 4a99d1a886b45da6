package org.xiaolian.organization;

import org.xiaolian.shared.FeatureApi;

/** How a school counts the nine years of compulsory education (rules.md 3.5): six of primary and three of junior school, or five and four. */
@FeatureApi
public enum SchoolSystem {
    SIX_THREE, FIVE_FOUR
}
