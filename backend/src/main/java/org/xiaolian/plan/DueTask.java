package org.xiaolian.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** A task with a day by which it is to be done. */
@FeatureApi
public record DueTask(UUID id, LocalDate dueOn) {
}
