package org.xiaolian.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.festival.FestivalUse;

/** A festival that an activity was held for stays. */
@ApplicationScoped
class ActivityFestivals implements FestivalUse {
    private final ActivityRepository activities;

    ActivityFestivals(ActivityRepository activities) {
        this.activities = activities;
    }

    @Override
    public boolean isUsed(UUID festivalId) {
        return activities.usesFestival(festivalId);
    }
}
