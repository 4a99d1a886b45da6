package org.xiaolian.job;

import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.problem.Language;

/**
 * One kind of long work; a bean of the room that knows it. {@link #run} is called outside any transaction, on any replica, and
 * perhaps again after a crash: it does its work in {@link JobRun#chunk chunks} of at most 1,000 rows, each with a checkpoint
 * from which a second try goes on.
 */
@FeatureApi
public interface JobHandler {
    /** Stable code, {@code noun.what}, at most 40 characters. */
    String kind();

    /** What people see in the list of their jobs. */
    String title(Language language);

    /** Permission the owner must still hold when the job runs. */
    String permission();

    void run(JobRun run) throws Exception;

    /** The job ended without being done: failed for good, or cancelled. Own transaction. */
    default void abandoned(JobRun run, JobState state) {
    }
}
