package org.xiaolian.child;

import java.util.UUID;
import org.xiaolian.organization.SchoolSystem;
import org.xiaolian.shared.FeatureApi;

/** Where a child learns, as the file and the lists of children show it. */
@FeatureApi
public record SchoolingFacts(SchoolingStage stage, UUID schoolId, String schoolName, SchoolSystem system, Grade grade, String className, String teacherName,
        String teacherPhone, Boolean boarding) {
}
