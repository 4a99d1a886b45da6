package org.xiaolian.job;

import org.xiaolian.shared.FeatureApi;

/** Where a job stands. */
@FeatureApi
public enum JobState {
    QUEUED, RUNNING, DONE, FAILED, CANCELLED
}
