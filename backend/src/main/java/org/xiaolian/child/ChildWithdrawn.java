package org.xiaolian.child;

import java.util.Collection;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Fired before files opened by mistake are taken back, for rooms that keep something computed from them. */
@FeatureApi
public record ChildWithdrawn(Collection<UUID> childIds) {
}
