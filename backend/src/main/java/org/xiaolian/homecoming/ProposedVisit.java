package org.xiaolian.homecoming;

import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/**
 * A parent is at home or expected soon, and nobody has planned a visit, made one or said no.
 *
 * @param until null when nobody knows when she leaves
 */
@FeatureApi
public record ProposedVisit(UUID homeComingId, UUID childId, String childName, HomeComer comer, LocalDate from, LocalDate until) {
}
