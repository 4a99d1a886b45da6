package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** Levels of the default scheme. */
@FeatureApi
public enum RiskLevel {
    HIGH, MEDIUM, LOW
}
