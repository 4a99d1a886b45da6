package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** The ministry form's eight states. */
@FeatureApi
public enum SchoolingStage {
    NOT_IN_KINDERGARTEN, KINDERGARTEN, PRIMARY, JUNIOR, SENIOR, VOCATIONAL, DROPPED_OUT, NOT_IN_SCHOOL
}
