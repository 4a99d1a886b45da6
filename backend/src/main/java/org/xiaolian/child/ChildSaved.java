package org.xiaolian.child;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Fired in the transaction that opens or changes a file or its family, for rooms that keep something computed from it. */
@FeatureApi
public record ChildSaved(UUID childId) {
}
