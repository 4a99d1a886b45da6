package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** Why a child leaves (rules.md D-4). */
@FeatureApi
public enum CloseReason {
    PARENTS_RETURNED, JOINED_PARENTS, TURNED_16, MOVED_AWAY, GRADUATED, DECEASED, RECORDED_IN_ERROR, DUPLICATE
}
