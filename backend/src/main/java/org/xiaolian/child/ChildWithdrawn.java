package org.xiaolian.child;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Fired before a file opened by mistake is taken back, for rooms that keep something computed from it. */
@FeatureApi
public record ChildWithdrawn(UUID childId) {
}
