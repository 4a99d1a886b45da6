package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** Whether the file is open. */
@FeatureApi
public enum ChildStatus {
    ACTIVE, CLOSED
}
