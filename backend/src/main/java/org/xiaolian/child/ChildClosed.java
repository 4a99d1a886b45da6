package org.xiaolian.child;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Fired in the transaction that closes a file, for rooms in which something about the child ends with it. */
@FeatureApi
public record ChildClosed(UUID childId, LocalDate closedOn) {
}
