package org.xiaolian.visit;

import org.xiaolian.shared.FeatureApi;

/** The five dimensions of R4-P02. */
@FeatureApi
public enum Dimension {
    LEARNING, LIVING, PSYCHOLOGY, SAFETY, HEALTH
}
