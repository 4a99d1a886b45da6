package org.xiaolian.guardian;

import org.xiaolian.shared.FeatureApi;

/** What somebody else whom one may call is to the child (rules.md 1.8, 联系网). */
@FeatureApi
public enum ContactPersonRole {
    RELATIVE, NEIGHBOUR, OTHER_TEACHER, VILLAGE_CADRE, POLICE, OTHER
}
