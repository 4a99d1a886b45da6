package org.xiaolian.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.subject.SubjectChapter;
import org.xiaolian.shared.subject.SubjectEntry;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;

/** What a child was asked to and came to, in its whole file. */
@ApplicationScoped
class ActivityFilePart implements SubjectFilePart {
    private final ActivityRepository activities;

    ActivityFilePart(ActivityRepository activities) {
        this.activities = activities;
    }

    @Override
    public Set<String> tables() {
        return Set.of("activity_participant");
    }

    @Override
    public List<SubjectSection> read(UUID childId) {
        return List.of(new SubjectSection(SubjectChapter.SUPPORT, "activities", "活动", activities.ofChild(childId).stream().map(row -> {
            Activity activity = (Activity) row[0];
            ActivityParticipant participant = (ActivityParticipant) row[1];
            return new SubjectEntry().with("startsOn", "日期", activity.startsOn).with("title", "活动", activity.title).with("family", "家长参加", participant.guardianId != null)
                    .with("attendance", "到场情况", participant.attendance).with("honour", "奖项", participant.honour);
        }).toList()));
    }

    @Override
    public void erase(UUID childId) {
        activities.erase(childId);
    }
}
