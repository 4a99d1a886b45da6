package org.xiaolian.child;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/**
 * Fired in the transaction in which a file's own form changed where the child learns, for the room that keeps the history.
 *
 * @param opened the file is new: there is no history yet
 */
@FeatureApi
public record ChildSchoolingWritten(UUID childId, LocalDate on, SchoolingFacts facts, boolean opened) {
}
