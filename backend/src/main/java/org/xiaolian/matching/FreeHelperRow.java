package org.xiaolian.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.helper.HelperStanding;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.region.RegionRef;

/** Somebody who could help another child. */
record FreeHelperRow(PersonRef helper, OrganizationRef organization, @Schema(nullable = true, description = "Where she lives, or her office is") RegionRef region,
        @Schema(description = "0 the same village, 1 the same town, 2 the same county, 3 elsewhere or not asked") int distance,
        @Schema(description = "Children she can have in this kind") int capacity, @Schema(description = "Children she has in this kind") long held, HelperStanding standing,
        @Schema(description = "Checked as the kind asks; else the pairing would wait") boolean vetted) {
}
