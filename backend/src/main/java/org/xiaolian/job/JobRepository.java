package org.xiaolian.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.page.KeysetQuery;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.page.SortKey;

@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<Job, UUID> {
    private static final String LINE = "new org.xiaolian.job.JobLine(j.id, j.kind, j.state, j.done, j.total, j.messageZh, j.messageEn,"
            + " j.cancelRequested, j.resultFileId, f.name, f.size, j.createdAt, j.startedAt, j.finishedAt, j.expiresAt)";
    private static final String FILE = "left join JobFile f on f.id = j.resultFileId";
    private static final int SWEEP_ROWS = 500;

    private final KeysetQuery lists;

    JobRepository(KeysetQuery lists) {
        this.lists = lists;
    }

    Page<JobLine> list(JobFilter filter, UUID ownerId, PageRequest page) {
        Conditions conditions = new Conditions().add("j.ownerId = :owner", "owner", ownerId).addIfPresent("j.state = :state", "state", filter.state)
                .addIfPresent("j.kind = :kind", "kind", filter.kind);
        if (filter.open != null) {
            conditions.add((filter.open ? "" : "not ") + "j.state in (org.xiaolian.job.JobState.QUEUED, org.xiaolian.job.JobState.RUNNING)");
        }
        return lists.page("jobs", LINE, "Job j", FILE, conditions,
                List.of(SortKey.descending("j.createdAt", Instant.class), SortKey.descending("j.id", UUID.class)), page);
    }

    Optional<JobLine> find(UUID id, UUID ownerId) {
        return getEntityManager().createQuery("select " + LINE + " from Job j " + FILE + " where j.id = :id and j.ownerId = :owner", JobLine.class)
                .setParameter("id", id).setParameter("owner", ownerId).getResultList().stream().findFirst();
    }

    /** At once when nobody has begun; otherwise a wish, which the run meets at its next chunk. 0 when the job has ended. */
    int cancel(UUID id, Instant now) {
        int queued = getEntityManager().createNativeQuery("UPDATE job SET state = 'CANCELLED', cancel_requested = TRUE, finished_at = :now,"
                + " message_zh = :zh, message_en = :en WHERE id = :id AND state = 'QUEUED'").setParameter("now", now)
                .setParameter("zh", JobProblem.CANCELLED.zh()).setParameter("en", JobProblem.CANCELLED.en()).setParameter("id", id).executeUpdate();
        return queued == 1 ? 1 : getEntityManager().createNativeQuery("UPDATE job SET cancel_requested = TRUE WHERE id = :id AND state = 'RUNNING'")
                .setParameter("id", id).executeUpdate();
    }

    /** Takes the result from a job, whoever made it, and gives the file it was. */
    Optional<UUID> withoutResult(UUID id) {
        Optional<UUID> file = getEntityManager().createQuery("select j.resultFileId from Job j where j.id = :id and j.resultFileId is not null", UUID.class)
                .setParameter("id", id).getResultList().stream().findFirst();
        getEntityManager().createNativeQuery("UPDATE job SET result_file_id = NULL WHERE id = :id").setParameter("id", id).executeUpdate();
        return file;
    }

    List<UUID> withResult(String kind, UUID ownerId) {
        return getEntityManager().createQuery("select j.id from Job j where j.ownerId = :owner and j.kind = :kind and j.resultFileId is not null", UUID.class)
                .setParameter("owner", ownerId).setParameter("kind", kind).getResultList();
    }

    /** Forgets ended jobs whose time is over. */
    int sweep(Instant now) {
        return getEntityManager().createNativeQuery("DELETE FROM job WHERE expires_at <= :now AND state IN ('DONE', 'FAILED', 'CANCELLED')"
                + " ORDER BY expires_at LIMIT " + SWEEP_ROWS).setParameter("now", now).executeUpdate();
    }
}
