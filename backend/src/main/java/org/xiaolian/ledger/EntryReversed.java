package org.xiaolian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** An entry was reversed, in the same transaction. */
@FeatureApi
public record EntryReversed(UUID entryId, UUID sourceId, UUID consentId, LocalDate on, String reason) {
}
