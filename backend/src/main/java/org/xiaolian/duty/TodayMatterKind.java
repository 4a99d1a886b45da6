package org.xiaolian.duty;

import org.xiaolian.shared.FeatureApi;

/** Why something has its day in somebody's calendar. */
@FeatureApi
public enum TodayMatterKind {
    DUTY, VISIT_PROMISED, CONTACT_PROMISED, HOME_COMING_VISIT, HOME_COMING_SIGNING
}
