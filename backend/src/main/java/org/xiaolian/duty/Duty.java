package org.xiaolian.duty;

import org.xiaolian.shared.FeatureApi;

/** What is owed. */
@FeatureApi
public enum Duty {
    PARENT_CHILD_LINK, CARER_TALK, HOME_VISIT
}
