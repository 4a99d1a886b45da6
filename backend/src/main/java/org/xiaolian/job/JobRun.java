package org.xiaolian.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.problem.Language;

/** One run of a job, as its handler sees it. Used by one thread. */
@FeatureApi
public final class JobRun {
    private static final int CHUNK_SECONDS = 60;

    private final JobStore store;
    private final JobFiles files;
    private final ObjectMapper json;
    private final JobStore.Taken job;
    private JobProgress progress;
    private boolean inChunk;

    JobRun(JobStore store, JobFiles files, ObjectMapper json, JobStore.Taken job) {
        this.store = store;
        this.files = files;
        this.json = json;
        this.job = job;
        this.progress = job.progress();
    }

    public UUID id() {
        return job.id();
    }

    public UUID ownerId() {
        return job.ownerId();
    }

    /** The language in which the owner asked; for words inside result files. */
    public Language language() {
        return job.language();
    }

    public <T> T payload(Class<T> type) {
        try {
            return json.readValue(job.payload(), type);
        } catch (IOException e) {
            throw new IllegalStateException("payload of " + job.kind(), e);
        }
    }

    /** What the last finished chunk left, or null at the first try. */
    public String checkpoint() {
        return progress.checkpoint();
    }

    /** How far the last finished chunk came. */
    public long done() {
        return progress.done();
    }

    /**
     * One piece of the work in a transaction of its own, together with progress and checkpoint set inside it: after a crash
     * either all of it is there or nothing. Tried again as a whole after a deadlock. Renews the lease first, so that a worker
     * whose job was taken over cannot write; stops here when the owner cancelled.
     */
    public <T> T chunk(Callable<T> work) throws Exception {
        JobProgress before = progress;
        return RetriedUnit.call(CHUNK_SECONDS, () -> {
            progress = before;
            inChunk = true;
            try {
                store.hold(job);
                T result = work.call();
                store.save(job, progress);
                return result;
            } finally {
                inChunk = false;
            }
        });
    }

    /** Inside a chunk it is kept with the chunk, outside at once. {@code total} null while unknown. */
    public void progress(long done, Long total) {
        keep(progress.at(done, total));
    }

    /** Inside a chunk only: from where a second try goes on. ASCII, at most 500 characters. */
    public void checkpoint(String checkpoint) {
        keep(progress.from(checkpoint));
    }

    /** What the owner reads beside the bar, and at the end. No personal data. */
    public void message(String zh, String en) {
        keep(progress.saying(zh, en));
    }

    /**
     * Begins the result file, replacing one of an earlier try. Write outside chunks; closing makes it the job's result.
     *
     * @param name shown to people; {@code mediaType} of the content
     */
    public OutputStream result(String name, String mediaType) {
        return files.resultOf(job, name, mediaType);
    }

    private void keep(JobProgress next) {
        progress = next;
        if (!inChunk) {
            RetriedUnit.run(CHUNK_SECONDS, () -> {
                store.hold(job);
                store.save(job, next);
            });
        }
    }
}
