package org.xiaolian.duty;

import org.xiaolian.shared.FeatureApi;

/** Calendar periods. */
@FeatureApi
public enum DutyPeriod {
    MONTH, QUARTER
}
