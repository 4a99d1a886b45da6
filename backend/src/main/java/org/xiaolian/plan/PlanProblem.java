package org.xiaolian.plan;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a document, a campaign or a task is refused. */
enum PlanProblem implements ProblemCode {
    ORGANIZATION_UNKNOWN(400, "plan.organization-unknown", "找不到这个单位，或不在您的范围内。", "The organization is unknown or outside your scope."),
    DOCUMENT_UNKNOWN(400, "campaign.policy-document-unknown", "找不到这份文件。", "There is no such document."),
    CAMPAIGN_UNKNOWN(400, "task.campaign-unknown", "找不到这项活动。", "There is no such campaign."),
    OWNER_UNKNOWN(400, "task.owner-unknown", "找不到负责人，或此人已停用。", "The owner is unknown or no longer active."),
    RESULT_MISSING(409, "task.result-missing", "办结或取消要写明结果，请用“办结”。", "A task ends only with a result; use its closure."),
    TASK_CLOSED(409, "task.closed", "这项任务已经办结或取消。", "This task is closed.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    PlanProblem(int status, String code, String zh, String en) {
        this.status = status;
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
