package org.xiaolian.pairing;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** The last pairing of the two has ended; heard within the transaction that ends it, by what rests on their being a pair. */
@FeatureApi
public record HelpEnded(UUID childId, UUID helperId, LocalDate lastDay) {
}
