package org.xiaolian.guardian;

import org.xiaolian.shared.FeatureApi;

/** What the telephone numbers around a child lack (R1-P06). */
@FeatureApi
public enum ContactGap {
    NO_REACHABLE_NUMBER, NO_SECOND_PERSON, CARER_WITHOUT_NUMBER, PARENT_WITHOUT_NUMBER, PARENTS_UNKNOWN, WORK_PLACE_UNKNOWN
}
