package org.xiaolian.guardian;

import org.xiaolian.shared.FeatureApi;

/** Schooling of a carer. */
@FeatureApi
public enum Education {
    NONE, PRIMARY, JUNIOR, SENIOR, COLLEGE
}
