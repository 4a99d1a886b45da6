package org.xiaolian.job;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** One's own jobs. */
@ApplicationScoped
class JobService {
    private static final int SWEEP_SECONDS = 60;
    private static final int MOST_FILES = 1000;

    private final JobRepository jobs;
    private final JobFiles files;
    private final List<JobHandler> handlers;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final CurrentVertxRequest request;
    private final OfficeTime time;

    JobService(JobRepository jobs, JobFiles files, @All List<JobHandler> handlers, AuditTrail audit, CurrentCaller callers,
            CurrentVertxRequest request, OfficeTime time) {
        this.jobs = jobs;
        this.files = files;
        this.handlers = handlers;
        this.audit = audit;
        this.callers = callers;
        this.request = request;
        this.time = time;
    }

    @Transactional
    Page<JobResponse> list(JobFilter filter, PageRequest page) {
        Page<JobLine> lines = jobs.list(filter, callers.get().personId(), page);
        return new Page<>(lines.items().stream().map(this::response).toList(), lines.nextCursor(), lines.total(), lines.totalIsLowerBound());
    }

    @Transactional
    JobResponse get(UUID id) {
        return response(find(id));
    }

    @Transactional
    JobResponse cancel(UUID id) {
        find(id);
        if (jobs.cancel(id, time.now()) == 0) {
            throw new Problem(JobProblem.ENDED);
        }
        return get(id);
    }

    /** The result file of one's own job; taking it home is an entry in the access log. */
    @Transactional
    JobFiles.Kept result(UUID id) {
        JobLine job = find(id);
        if (job.state() != JobState.DONE || job.resultFileId() == null) {
            throw new Problem(JobProblem.NO_RESULT);
        }
        JobFiles.Kept file = files.find(job.resultFileId()).orElseThrow(() -> new Problem(JobProblem.NO_RESULT));
        audit.record(AuditAction.EXPORT, "job", id.toString(), null, null, job.kind(), null);
        return file;
    }

    @Scheduled(every = "10m", delayed = "2m", identity = "job-sweep")
    void sweep() {
        int left = MOST_FILES;
        boolean[] more = {true};
        while (more[0] && left-- > 0) {
            RetriedUnit.run(SWEEP_SECONDS, () -> more[0] = files.sweepOne());
        }
        RetriedUnit.run(SWEEP_SECONDS, () -> jobs.sweep(time.now()));
    }

    private JobLine find(UUID id) {
        return jobs.find(id, callers.get().personId()).filter(j -> j.expiresAt().isAfter(time.now()))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private JobResponse response(JobLine job) {
        Language language = request.getCurrent() == null ? Language.ZH_CN
                : Language.of(request.getCurrent().request().getHeader("Accept-Language"));
        boolean ready = job.state() == JobState.DONE && job.resultFileId() != null;
        return new JobResponse(job.id(), job.kind(), handlers.stream().filter(h -> h.kind().equals(job.kind())).findFirst()
                .map(h -> h.title(language)).orElse(job.kind()), job.state(), job.done(), job.total(),
                language == Language.EN ? job.messageEn() : job.messageZh(), ready ? "/api/v1/jobs/" + job.id() + "/result" : null,
                ready ? job.resultName() : null, ready ? job.resultSize() : null, job.cancelRequested(), job.createdAt(), job.startedAt(),
                job.finishedAt(), job.expiresAt());
    }
}
