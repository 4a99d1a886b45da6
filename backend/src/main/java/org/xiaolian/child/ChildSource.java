package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** Which channel registered the child (R3-P01). */
@FeatureApi
public enum ChildSource {
    VILLAGE, SCHOOL, UNIT, IMPORT
}
