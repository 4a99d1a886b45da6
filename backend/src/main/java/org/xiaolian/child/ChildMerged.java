package org.xiaolian.child;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Fired after another file's records have moved to this one, for rooms that keep something of theirs in the file. */
@FeatureApi
public record ChildMerged(UUID childId) {
}
