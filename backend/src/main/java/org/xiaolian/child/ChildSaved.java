package org.xiaolian.child;

import java.util.Collection;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Fired in the transaction that opens or changes files or their families, once for all of them, for rooms that keep something computed. */
@FeatureApi
public record ChildSaved(Collection<UUID> childIds) {
}
