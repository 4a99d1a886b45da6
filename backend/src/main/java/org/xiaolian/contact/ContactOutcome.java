package org.xiaolian.contact;

import org.xiaolian.shared.FeatureApi;

/** Whether anybody answered. */
@FeatureApi
public enum ContactOutcome {
    REACHED, NOT_REACHED, NUMBER_DEAD
}
