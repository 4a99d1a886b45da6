package org.xiaolian.child;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** A child as other rooms name it. */
@FeatureApi
public record ChildRef(UUID id, String archiveNumber, String name, String regionCode, ChildStatus status, boolean complete,
        LocalDate enteredOn, LocalDate closedOn) {
}
