package org.xiaolian.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.account.PersonRef;
import org.xiaolian.festival.FestivalDirectory;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.plan.CampaignDirectory;
import org.xiaolian.shared.text.Codes;

/** Activities as they are answered. */
@ApplicationScoped
class ActivityPresenter {
    private static final int PERCENT = 100;

    private final ActivityRepository activities;
    private final ActivityTypeRepository types;
    private final ActivityAccess access;
    private final OrganizationDirectory organizations;
    private final PersonDirectory people;
    private final CampaignDirectory campaigns;
    private final FestivalDirectory festivals;

    ActivityPresenter(ActivityRepository activities, ActivityTypeRepository types, ActivityAccess access, OrganizationDirectory organizations, PersonDirectory people,
            CampaignDirectory campaigns, FestivalDirectory festivals) {
        this.activities = activities;
        this.types = types;
        this.access = access;
        this.organizations = organizations;
        this.people = people;
        this.campaigns = campaigns;
        this.festivals = festivals;
    }

    /** With a fixed number of statements, however many rows. */
    List<ActivityRow> rows(List<Activity> all) {
        Map<UUID, OrganizationRef> offices = organizations.find(all.stream().map(a -> a.organizationId).toList());
        Map<UUID, ActivityType> kinds = types.find(all.stream().map(a -> a.typeId).collect(Collectors.toSet()));
        Map<UUID, ActivityCounts> counts = counts(all);
        return all.stream().map(a -> new ActivityRow(a.id, offices.get(a.organizationId), ActivityTypeRef.from(kinds.get(a.typeId)), a.title, a.startsOn, a.endsOn, a.startTime, a.place,
                a.state, counts.get(a.id), a.otherChildrenCount, a.otherAdultsCount)).toList();
    }

    ActivityResponse whole(Activity a) {
        Set<UUID> named = new HashSet<>(a.personIds);
        named.add(a.createdBy);
        Map<UUID, PersonRef> names = people.find(named);
        return new ActivityResponse(a.id, organizations.find(a.organizationId).orElse(null), ActivityTypeRef.from(types.findById(a.typeId)), a.title,
                a.campaignId == null ? null : campaigns.find(Set.of(a.campaignId)).get(a.campaignId), a.festivalId == null ? null : festivals.find(Set.of(a.festivalId)).get(a.festivalId),
                a.startsOn, a.endsOn, a.startTime, a.endTime, a.place, Codes.split(ActivityAudience.class, a.audience), interests(a.interests), a.programme, new ArrayList<>(a.partners),
                a.personIds.stream().map(names::get).filter(Objects::nonNull).sorted(Comparator.comparing(PersonRef::name).thenComparing(PersonRef::id)).toList(), a.state, a.result,
                a.cancelReason, counts(List.of(a)).get(a.id), a.otherChildrenCount, a.otherAdultsCount, access.hosts(a.organizationId), a.createdAt, names.get(a.createdBy), a.version);
    }

    ActivityCounts counts(Activity activity) {
        return counts(List.of(activity)).get(activity.id);
    }

    static List<String> interests(String stored) {
        return stored == null ? List.of() : Arrays.stream(stored.split(",")).filter(one -> !one.isBlank()).toList();
    }

    private Map<UUID, ActivityCounts> counts(List<Activity> all) {
        Set<UUID> hosted = access.hosted(all.stream().map(a -> a.organizationId).collect(Collectors.toSet()));
        Map<Boolean, List<UUID>> byHost = all.stream().collect(Collectors.partitioningBy(a -> hosted.contains(a.organizationId), Collectors.mapping(a -> a.id, Collectors.toList())));
        Map<UUID, long[]> sums = new HashMap<>();
        for (Object[] row : activities.counts(byHost.get(true), byHost.get(false))) {
            long[] sum = sums.computeIfAbsent((UUID) row[0], k -> new long[5]);
            int family = ((Number) row[1]).intValue() * 2;
            long rows = (Long) row[3];
            sum[family] += rows;
            sum[family + 1] += row[2] == Attendance.ATTENDED ? rows : 0;
            sum[4] += row[2] == Attendance.EXCUSED ? rows : 0;
        }
        return all.stream().collect(Collectors.toMap(a -> a.id, a -> counts(a, sums.getOrDefault(a.id, new long[5]))));
    }

    private static ActivityCounts counts(Activity activity, long[] sum) {
        long expected = sum[0] + sum[2] - sum[4];
        Integer percent = activity.state != ActivityState.HELD || expected <= 0 ? null : Math.toIntExact(Math.round((double) PERCENT * (sum[1] + sum[3]) / expected));
        return new ActivityCounts(sum[0], sum[1], sum[2], sum[3], percent);
    }
}
