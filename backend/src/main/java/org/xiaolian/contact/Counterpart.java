package org.xiaolian.contact;

import org.xiaolian.shared.FeatureApi;

/** With whom. */
@FeatureApi
public enum Counterpart {
    CHILD, FATHER, MOTHER, CARER, TEACHER, VILLAGE_CADRE, TOWN_CADRE, NEIGHBOUR, RELATIVE, POLICE
}
