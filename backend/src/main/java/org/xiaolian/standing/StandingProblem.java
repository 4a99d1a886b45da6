package org.xiaolian.standing;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about the counts is refused. */
enum StandingProblem implements ProblemCode {
    OVERRIDE_UNKNOWN(404, "standing.override-not-found", "找不到这条人工认定。", "This override is not found."),
    STARTS_TAKEN(409, "standing.start-taken", "这个口径这一天已经有一条人工认定，请直接更正它。", "This rule already has an override from that day; correct it instead."),
    END_BEFORE_START(400, "standing.end-before-start", "结束日期不能早于开始日期。", "The last day cannot be before the first."),
    PERIOD_ORDER(400, "standing.period-order", "截止日期不能早于起始日期。", "The period must end after it begins.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    StandingProblem(int status, String code, String zh, String en) {
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
