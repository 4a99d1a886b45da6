package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** The form's three states; ILL means a serious illness. */
@FeatureApi
public enum HealthStatus {
    HEALTHY, DISABLED, ILL
}
