package org.xiaolian.duty;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a duty's change is refused. */
enum DutyProblem implements ProblemCode {
    ORGANIZATION_UNKNOWN(400, "duty-rule.organization-unknown", "找不到这个单位，或不在您的范围内。",
            "The office is not found, or outside your scope."),
    RULE_UNKNOWN(400, "duty-exemption.rule-unknown", "找不到这条规则。",
            "The rule does not exist."),
    CHILD_UNKNOWN(400, "duty-exemption.child-unknown", "找不到这个孩子，或不在您的范围内。",
            "The child is not found, or outside your scope."),
    ENDS_BEFORE_TODAY(400, "duty-rule.ends-in-past", "停用日期不能早于今天：过去的月份已经按这条规则计算。",
            "A rule cannot end in the past: past months were counted by it.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    DutyProblem(int status, String code, String zh, String en) {
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
