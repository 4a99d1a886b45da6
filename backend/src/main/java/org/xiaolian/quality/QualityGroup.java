package org.xiaolian.quality;

import org.xiaolian.shared.FeatureApi;

/** By what files are counted. */
@FeatureApi
public enum QualityGroup {
    COUNTY, TOWN, VILLAGE, SCHOOL, CLASS
}
