package org.xiaolian.helper;

import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/**
 * Fired in the transaction that records a clear check: what waited for it may begin.
 *
 * @param personId who was checked; null when the whole staff of an office was
 * @param organizationId the office whose staff was checked, or null
 */
@FeatureApi
public record HelperVetted(UUID personId, UUID organizationId) {
}
