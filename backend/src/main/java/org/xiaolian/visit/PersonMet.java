package org.xiaolian.visit;

import org.xiaolian.shared.FeatureApi;

/** Who was met on a visit (R1-P09). */
@FeatureApi
public enum PersonMet {
    CHILD, FATHER, MOTHER, CARER, NEIGHBOUR, TEACHER, VILLAGE_CADRE
}
