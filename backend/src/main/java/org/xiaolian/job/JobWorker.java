package org.xiaolian.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.persistence.RetriedUnit;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.Caller;

/**
 * This replica's worker: looks into the queue every few seconds and whenever something was put there, runs a few jobs at a
 * time, and keeps its leases alive. What it knows is in the queue; it may vanish at any moment.
 */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final int SECONDS = 20;
    private static final int STOP_SECONDS = 10;

    private final JobStore store;
    private final JobFiles files;
    private final JobIdentity identity;
    private final List<JobHandler> handlers;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transactions;
    private final int slots;
    private final UUID id = Ids.next();
    private final AtomicInteger busy = new AtomicInteger();
    private final ExecutorService threads;
    private volatile boolean stopping;

    JobWorker(JobStore store, JobFiles files, JobIdentity identity, @All List<JobHandler> handlers, ObjectMapper json,
            TransactionSynchronizationRegistry transactions, @ConfigProperty(name = "JOB_WORKERS", defaultValue = "2") int slots) {
        this.store = store;
        this.files = files;
        this.identity = identity;
        this.handlers = handlers;
        this.json = json;
        this.transactions = transactions;
        this.slots = slots;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.threads = Executors.newFixedThreadPool(Math.max(1, slots), work -> {
            Thread thread = new Thread(work, "job-worker");
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        });
    }

    /** The scheduler runs only in an application that is up. */
    @Scheduled(every = "2s", delayed = "2s", identity = "job-queue", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (busy.get() > 0) {
            RetriedUnit.run(SECONDS, () -> store.beat(id));
        }
        wake();
    }

    /** When the caller's transaction has put something into the queue. */
    void wakeAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The queue is read after the commit.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wake();
                }
            }
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        threads.shutdownNow();
        threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        try {
            RetriedUnit.run(SECONDS, () -> store.giveBack(id));
        } catch (Exception e) {
            // The database went first: the leases run out by themselves, and another worker takes the jobs over.
            LOG.infof("jobs of this worker are taken over when their leases end: %s", e.getMessage());
        }
    }

    private void wake() {
        while (!stopping) {
            int now = busy.get();
            if (now >= slots) {
                return;
            }
            if (busy.compareAndSet(now, now + 1)) {
                try {
                    threads.execute(this::work);
                } catch (RejectedExecutionException e) {
                    busy.decrementAndGet();
                }
                return;
            }
        }
    }

    private void work() {
        try {
            while (!stopping) {
                Optional<JobStore.Taken> job = RetriedUnit.call(SECONDS, () -> store.take(id));
                if (job.isEmpty()) {
                    return;
                }
                // A second slot looks for the next one.
                wake();
                run(job.get());
            }
        } catch (Exception e) {
            // The next look tries again.
            LOG.warnf(e, "job queue");
        } finally {
            busy.decrementAndGet();
        }
    }

    private void run(JobStore.Taken job) {
        JobRun run = new JobRun(store, files, json, job);
        JobHandler handler = handlers.stream().filter(h -> h.kind().equals(job.kind())).findFirst().orElse(null);
        Caller owner = identity.owner(job).orElse(null);
        try {
            if (job.cancelRequested()) {
                throw new JobCancelled(false);
            }
            if (handler == null) {
                throw new Problem(JobProblem.KIND_UNKNOWN);
            }
            if (owner == null || !owner.may(handler.permission())) {
                throw new Problem(JobProblem.OWNER_GONE);
            }
            if (job.attempts() > JobStore.MAX_ATTEMPTS) {
                throw new Problem(JobProblem.GAVE_UP);
            }
            identity.as(owner, () -> {
                handler.run(run);
                return null;
            });
            QuarkusTransaction.requiringNew().run(() -> store.finish(job, JobState.DONE, null, null));
        } catch (JobCancelled e) {
            if (!e.lost()) {
                end(handler, run, job, JobState.CANCELLED, new Problem(JobProblem.CANCELLED));
            }
        } catch (Problem e) {
            end(handler, run, job, JobState.FAILED, e);
        } catch (Exception e) {
            if (!stopping) {
                LOG.errorf(e, "job %s (%s)", job.id(), job.kind());
                end(handler, run, job, JobState.FAILED, new Problem(JobProblem.FAILED));
            }
        }
    }

    private void end(JobHandler handler, JobRun run, JobStore.Taken job, JobState state, Problem why) {
        RetriedUnit.run(SECONDS, () -> {
            if (store.finish(job, state, why.sentence(Language.ZH_CN), why.sentence(Language.EN)) && handler != null) {
                handler.abandoned(run, state);
            }
        });
    }
}
