package org.xiaolian.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.security.Caller;
import org.xiaolian.shared.security.CurrentCaller;

/** The door by which other rooms start long work for the caller. Answer 202 with the job's address. */
@FeatureApi
@ApplicationScoped
public class Jobs {
    private final JobStore store;
    private final JobRepository repository;
    private final JobFiles files;
    private final JobService service;
    private final JobWorker worker;
    private final CurrentCaller callers;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;

    Jobs(JobStore store, JobRepository repository, JobFiles files, JobService service, JobWorker worker, CurrentCaller callers, CurrentVertxRequest request, ObjectMapper json) {
        this.store = store;
        this.repository = repository;
        this.files = files;
        this.service = service;
        this.worker = worker;
        this.callers = callers;
        this.request = request;
        this.json = json;
    }

    /**
     * Puts a job into the queue with the caller's transaction; it begins as soon as that is committed.
     *
     * @param kind of a {@link JobHandler}
     * @param payload becomes JSON, kept encrypted
     * @param kept how long the job and its result can be found
     */
    @Transactional
    public JobResponse submit(String kind, Object payload, Duration kept) {
        Caller caller = callers.get();
        Language language = request.getCurrent() == null ? Language.ZH_CN
                : Language.of(request.getCurrent().request().getHeader("Accept-Language"));
        try {
            UUID id = store.insert(kind, caller.personId(), caller.sessionId(), language, json.writeValueAsBytes(payload), kept);
            worker.wakeAfterCommit();
            return service.get(id);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes the result of a job before its time, whoever made it: what it holds must be forgotten. */
    @Transactional
    public void forgetResult(UUID id) {
        repository.withoutResult(id).ifPresent(files::remove);
    }

    /** Removes the results of somebody's jobs of a kind before their time. */
    @Transactional
    public void forgetResults(String kind, UUID ownerId) {
        repository.withResult(kind, ownerId).forEach(this::forgetResult);
    }

    /** The caller's own job; 404 for any other. */
    @Transactional
    public JobResponse get(UUID id) {
        return service.get(id);
    }
}
