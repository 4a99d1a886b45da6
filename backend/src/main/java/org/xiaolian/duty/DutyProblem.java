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
    KIND_MISSING(400, "duty-rule.kind-missing", "请选择由哪一类帮扶人来做。", "Say which kind of helper owes it."),
    NO_HELPER(400, "duty-rule.no-helper", "只有由帮扶人来做时才选哪一类帮扶人。", "A kind of helper is named only when helpers owe it."),
    OWED_BY_PARENTS(400, "duty-rule.owed-by-parents", "父母自己的联系由父母负责；别的职责不能由父母负责。", "Contact by the parents themselves is owed by parents, and nothing else is."),
    WAY_OF_OTHER(400, "duty-rule.way-of-other", "这种方式或对象不适用于这项职责。", "That way or person does not belong to this duty."),
    ASKS_NOTHING(400, "duty-rule.asks-nothing", "请填写一般情况的频次，或至少添加一种特别情况。", "Say what is usual, or add at least one special case."),
    LINE_FOR_NOBODY(400, "duty-rule.line-for-nobody", "特别情况至少要选等级、地方、时段中的一项。", "A special case names a level, a place or a season."),
    LINE_TWICE(400, "duty-rule.line-twice", "同样的特别情况已经有一条。", "There is such a special case already."),
    REGION_UNKNOWN(400, "duty-rule.region-unknown", "找不到这个地方。", "There is no such place."),
    INTERVAL_DAYS(400, "duty-rule.interval-days", "按间隔天数时要填天数；按日历周期时不填。", "An interval needs its days, and a calendar period has none."),
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
