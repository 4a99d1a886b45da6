package org.xiaolian.visit;

import org.xiaolian.shared.FeatureApi;

/** How the visit was made. */
@FeatureApi
public enum VisitMethod {
    HOME, SCHOOL, APPOINTMENT
}
