package org.xiaolian.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/**
 * An entry that was made.
 *
 * @param month in whose books it stands
 * @param lots of the goods that came in, in their order
 */
@FeatureApi
public record Booked(UUID entryId, long number, YearMonth month, List<UUID> lots) {
}
