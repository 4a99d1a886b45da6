package org.xiaolian.quality;

import org.xiaolian.shared.FeatureApi;

/** What can be wrong with a file. */
@FeatureApi
public enum QualityGap {
    /** Neither a number nor a reason why there is none. */
    ID_NUMBER,
    HOUSEHOLD,
    ADDRESS,
    HEALTH,
    SCHOOLING,
    TEACHER,
    /** Whether each parent is away is not written down: the facts that make a child left behind. */
    PARENTS_WHEREABOUTS,
    PARENT_NAME,
    WORK_PLACE,
    PARENT_PHONE,
    CARER,
    CARER_PHONE,
    COLLECTION,
    /** Nobody was asked for consent yet; a refusal is an answer. */
    CONSENT,
    NO_REACHABLE_NUMBER,
    DEAD_NUMBER,
    DUPLICATE,
    /** Nobody has said for six months that the file is right. */
    STALE
}
