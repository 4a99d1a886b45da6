package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** Who cares (rules.md 1.3). NOBODY must be zero. */
@FeatureApi
public enum CareType {
    FATHER, MOTHER, PATERNAL_GRANDPARENTS, MATERNAL_GRANDPARENTS, RELATIVE, TEACHER, FRIEND_OR_NEIGHBOUR, INSTITUTION,
    NOBODY
}
