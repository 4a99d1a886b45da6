package org.xiaolian.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.festival.FestivalRef;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.plan.CampaignRef;

/** An activity, whole. */
record ActivityResponse(UUID id, OrganizationRef organization, ActivityTypeRef type, String title, @Schema(nullable = true) CampaignRef campaign, @Schema(nullable = true) FestivalRef festival,
        LocalDate startsOn, LocalDate endsOn, @Schema(nullable = true) LocalTime startTime, @Schema(nullable = true) LocalTime endTime, @Schema(nullable = true) String place,
        List<ActivityAudience> audience, List<String> interests, @Schema(nullable = true) String programme, List<ActivityPartner> partners, List<PersonRef> people, ActivityState state,
        @Schema(nullable = true) String result, @Schema(nullable = true) String cancelReason, ActivityCounts counts, int otherChildrenCount, int otherAdultsCount,
        @Schema(description = "Whether the caller may change it") boolean writable, Instant createdAt, PersonRef createdBy, long version) {
}
