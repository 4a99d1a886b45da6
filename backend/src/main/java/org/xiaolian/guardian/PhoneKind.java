package org.xiaolian.guardian;

import org.xiaolian.shared.FeatureApi;

/** Whose telephone it is. */
@FeatureApi
public enum PhoneKind {
    OWN, COWORKER, NEIGHBOUR, LANDLINE
}
