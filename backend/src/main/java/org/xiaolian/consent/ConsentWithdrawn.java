package org.xiaolian.consent;

import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** Fired in the transaction in which a purpose ends for a child, for rooms that keep what it was kept for (P-5). */
@FeatureApi
public record ConsentWithdrawn(UUID childId, Set<String> purposeCodes) {
}
