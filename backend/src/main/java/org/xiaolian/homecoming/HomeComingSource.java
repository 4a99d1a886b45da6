package org.xiaolian.homecoming;

import org.xiaolian.shared.FeatureApi;

/** Who said so. */
@FeatureApi
public enum HomeComingSource {
    PARENT, CARER, CHILD, SCHOOL, VILLAGE
}
