package org.xiaolian.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about activities. */
@FeatureApi
@ApplicationScoped
public class ActivityDirectory {
    private static final int MOST = 50;

    /** A planned activity that somebody runs; names of kinds hold no personal data, titles may. */
    @FeatureApi
    public record Coming(UUID id, LocalDate startsOn, LocalDate endsOn, String typeZh, String typeEn) {
    }

    private final ActivityRepository activities;
    private final ActivityTypeRepository types;

    ActivityDirectory(ActivityRepository activities, ActivityTypeRepository types) {
        this.activities = activities;
        this.types = types;
    }

    /** Planned ones that this person runs or wrote down, soonest first. */
    public List<Coming> comingFor(UUID personId, LocalDate from, LocalDate to) {
        List<Activity> all = activities.comingFor(personId, from, to, MOST);
        Map<UUID, ActivityType> kinds = types.find(all.stream().map(a -> a.typeId).distinct().toList());
        return all.stream().map(a -> new Coming(a.id, a.startsOn, a.endsOn, kinds.get(a.typeId).nameZh, kinds.get(a.typeId).nameEn)).toList();
    }
}
