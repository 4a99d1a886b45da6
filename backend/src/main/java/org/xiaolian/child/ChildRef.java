package org.xiaolian.child;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/**
 * A child as other rooms name it.
 *
 * @param archiveNumber null for whom the file's details are hidden: it begins with the village's code
 * @param regionCode null likewise
 */
@FeatureApi
public record ChildRef(UUID id, String archiveNumber, String name, String regionCode, ChildStatus status, boolean complete,
        LocalDate enteredOn, LocalDate closedOn) {
}
