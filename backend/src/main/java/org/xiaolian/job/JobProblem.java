package org.xiaolian.job;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about a job is refused, or why it failed. */
enum JobProblem implements ProblemCode {
    ENDED(409, "job.ended", "任务已经结束，不能再取消。", "The job has ended; it cannot be cancelled any more."),
    NO_RESULT(404, "job.no-result", "这个任务还没有可下载的结果。", "This job has no result to download yet."),
    CANCELLED(409, "job.cancelled", "已取消。", "Cancelled."),
    OWNER_GONE(409, "job.owner-without-permission", "提交人已没有这项权限，任务未执行。", "Whoever asked for it no longer has the permission; nothing was done."),
    KIND_UNKNOWN(409, "job.kind-unknown", "系统不再支持这类任务。", "This kind of job is no longer supported."),
    GAVE_UP(409, "job.gave-up", "多次执行都中断了，请联系管理员。", "It broke off several times; ask the administrator."),
    FAILED(500, "job.failed", "出了意外，任务未完成。请重试；仍不行就把任务编号告诉管理员。", "Something unexpected happened and the job was not finished. Try again; if it stays so, tell the administrator the job's number.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    JobProblem(int status, String code, String zh, String en) {
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
