package org.xiaolian.helper;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Fired in the transaction that records a check which was not clear: whatever shows her children ends at once. */
@FeatureApi
public record HelperRefused(UUID personId) {
}
