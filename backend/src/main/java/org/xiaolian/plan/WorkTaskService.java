package org.xiaolian.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaolian.account.PersonDirectory;
import org.xiaolian.shared.http.Etags;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.time.OfficeTime;

/** Tasks. Leaders give them; the owner or a leader closes them, with a result. */
@ApplicationScoped
class WorkTaskService {
    private final WorkTaskRepository tasks;
    private final CampaignRepository campaigns;
    private final PersonDirectory people;
    private final PlanAccess access;
    private final OfficeTime time;

    WorkTaskService(WorkTaskRepository tasks, CampaignRepository campaigns, PersonDirectory people, PlanAccess access,
            OfficeTime time) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.people = people;
        this.access = access;
        this.time = time;
    }

    @Transactional
    Page<WorkTaskResponse> list(WorkTaskFilter filter, PageRequest page) {
        return tasks.list(filter, page);
    }

    @Transactional
    WorkTaskResponse get(UUID id) {
        WorkTaskResponse task = tasks.response(id);
        if (task == null) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return task;
    }

    @Transactional
    WorkTaskResponse create(WorkTaskCreateRequest request) {
        access.checkOrganization(request.organizationId());
        WorkTask task = new WorkTask();
        task.id = Ids.next();
        task.organizationId = request.organizationId();
        task.createdAt = time.now();
        task.status = TaskStatus.OPEN;
        describe(task, request.title(), request.ownerId(), request.dueOn(), request.campaignId());
        tasks.persistAndFlush(task);
        return get(task.id);
    }

    @Transactional
    WorkTaskResponse update(UUID id, long expectedVersion, WorkTaskUpdateRequest request) {
        get(id);
        WorkTask task = tasks.findById(id);
        access.checkWritable(task.organizationId);
        Etags.check(expectedVersion, task.version);
        open(task);
        if (request.status() != TaskStatus.OPEN && request.status() != TaskStatus.IN_PROGRESS) {
            throw Problem.at("status", PlanProblem.RESULT_MISSING);
        }
        task.status = request.status();
        describe(task, request.title(), request.ownerId(), request.dueOn(), request.campaignId());
        tasks.flush();
        return get(id);
    }

    @Transactional
    WorkTaskResponse close(UUID id, WorkTaskClosureRequest request) {
        get(id);
        WorkTask task = tasks.findById(id);
        if (!access.isMe(task.ownerId) && !access.leads(task.organizationId)) {
            throw new Problem(CommonProblem.FORBIDDEN);
        }
        open(task);
        task.status = Boolean.TRUE.equals(request.cancelled()) ? TaskStatus.CANCELLED : TaskStatus.DONE;
        task.resultNote = request.resultNote().strip();
        task.closedOn = time.today();
        tasks.flush();
        return get(id);
    }

    private static void open(WorkTask task) {
        if (task.status == TaskStatus.DONE || task.status == TaskStatus.CANCELLED) {
            throw new Problem(PlanProblem.TASK_CLOSED);
        }
    }

    private void describe(WorkTask task, String title, UUID ownerId, LocalDate dueOn, UUID campaignId) {
        if (!ownerId.equals(task.ownerId) && !people.organizationOfActive(ownerId).map(access::leads).orElse(false)) {
            throw Problem.field("ownerId", PlanProblem.OWNER_UNKNOWN);
        }
        if (campaignId != null && !campaignId.equals(task.campaignId) && campaigns.response(campaignId) == null) {
            throw Problem.field("campaignId", PlanProblem.CAMPAIGN_UNKNOWN);
        }
        task.title = title.strip();
        task.ownerId = ownerId;
        task.dueOn = dueOn;
        task.campaignId = campaignId;
    }
}
