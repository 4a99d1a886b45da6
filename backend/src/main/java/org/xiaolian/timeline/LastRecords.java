package org.xiaolian.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What happened last time, of many children at once. */
@FeatureApi
@ApplicationScoped
public class LastRecords {
    private final TimelineService timeline;

    LastRecords(TimelineService timeline) {
        this.timeline = timeline;
    }

    /** @param showing by which roles the caller sees each child ({@code ChildDirectory.rolesShowing}): whose notes she reads hangs on them */
    public Map<UUID, LastRecordResponse> of(Map<UUID, Set<String>> showing) {
        return timeline.last(showing);
    }
}
