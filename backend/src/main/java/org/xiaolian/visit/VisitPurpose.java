package org.xiaolian.visit;

import org.xiaolian.shared.FeatureApi;

/** Why. */
@FeatureApi
public enum VisitPurpose {
    ROUTINE, FESTIVAL, REVIEW, CLUE_CHECK, DELIVERY, SCHOOL_REPORT, POLICY_INFORMATION
}
