package org.xiaolian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;

/** What other rooms may ask about tasks. */
@FeatureApi
@ApplicationScoped
public class TaskDirectory {
    private static final int MOST = 50;

    private final WorkTaskRepository tasks;

    TaskDirectory(WorkTaskRepository tasks) {
        this.tasks = tasks;
    }

    /** The caller's tasks that are not closed, soonest first. */
    public List<DueTask> openOf(UUID ownerId) {
        return tasks.openOf(ownerId, MOST);
    }
}
