package org.xiaolian.homecoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.time.OfficeTime;

/** What other rooms may ask about home-comings. */
@FeatureApi
@ApplicationScoped
public class HomeComingDirectory {
    private final HomeComingRepository stays;
    private final OfficeTime time;

    HomeComingDirectory(HomeComingRepository stays, OfficeTime time) {
        this.stays = stays;
        this.time = time;
    }

    /** Visits that home-comings of the caller's own children suggest and nobody has answered, by the first day at home. */
    public List<ProposedVisit> visitsToOwnChildren() {
        return stays.visitsToOwnChildren(time.today()).stream().map(line -> new ProposedVisit(line.stay().id, line.stay().childId, line.childName(), line.stay().comer,
                line.stay().startsOn, HomeComing.OPEN_END.equals(line.stay().endsOn) ? null : line.stay().endsOn)).toList();
    }
}
