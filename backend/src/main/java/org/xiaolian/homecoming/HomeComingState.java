package org.xiaolian.homecoming;

import org.xiaolian.shared.FeatureApi;

/** How far a home-coming is; told from its days. UNCONFIRMED: the expected day has passed and nobody said whether she came. */
@FeatureApi
public enum HomeComingState {
    EXPECTED, UNCONFIRMED, AT_HOME, LEFT, NOT_COMING
}
