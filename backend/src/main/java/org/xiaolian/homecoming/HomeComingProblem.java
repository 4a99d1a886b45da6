package org.xiaolian.homecoming;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about a home-coming is refused. */
enum HomeComingProblem implements ProblemCode {
    CHILD_UNKNOWN(400, "home-coming.child-unknown", "找不到这个孩子，或不在您的范围内。",
            "This child is not found, or outside your scope."),
    NOT_PROPOSED(409, "home-coming.not-proposed", "这条建议已经不适用，请刷新后再看。",
            "This is no longer suggested; please look again."),
    ALREADY_APPLIED(409, "home-coming.already-applied", "已按这条建议登记，请在家庭情况里更正。",
            "This was written down already; correct it in the family's entries."),
    NOT_ARRIVED(400, "home-coming.not-arrived", "还没有登记到家日期。",
            "The day of arrival is missing."),
    REASON_MISSING(400, "home-coming.reason-missing", "请写明为什么不登记。",
            "Say why it is not written down."),
    PLAN_MISSING(400, "home-coming.plan-missing", "请选择哪一天去。",
            "Choose the day."),
    PLAN_OUTSIDE(400, "home-coming.plan-outside", "请选择父母在家的日子，不早于今天。",
            "Choose a day of the stay, today or later.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    HomeComingProblem(int status, String code, String zh, String en) {
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
