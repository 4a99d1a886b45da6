package org.xiaolian.guardian;

import org.xiaolian.shared.FeatureApi;

/** By what gaps are counted. */
@FeatureApi
public enum ContactGapGroup {
    TOWN, VILLAGE, CLASS
}
