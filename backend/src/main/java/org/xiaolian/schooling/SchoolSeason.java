package org.xiaolian.schooling;

import org.xiaolian.shared.FeatureApi;

/** What time of the school year a day belongs to. */
@FeatureApi
public enum SchoolSeason {
    TERM, WINTER_HOLIDAY, SUMMER_HOLIDAY
}
