package org.xiaolian.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** An activity in a list. */
record ActivityRow(UUID id, OrganizationRef organization, ActivityTypeRef type, String title, LocalDate startsOn, LocalDate endsOn, @Schema(nullable = true) LocalTime startTime,
        @Schema(nullable = true) String place, ActivityState state, ActivityCounts counts, int otherChildrenCount, int otherAdultsCount) {
}
