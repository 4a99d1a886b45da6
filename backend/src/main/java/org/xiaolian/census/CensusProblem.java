package org.xiaolian.census;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about a round is refused. */
enum CensusProblem implements ProblemCode {
    PLACE_OUTSIDE(400, "census.place-outside", "您不能为这个地区或学校开展摸底。", "You cannot open a round for this place or school."),
    SCHOOL_UNKNOWN(400, "census.school-unknown", "找不到这所学校。", "There is no such school."),
    UNIT_UNKNOWN(400, "census.unit-unknown", "请选择您负责的村或班级。", "Choose a village or class that is yours."),
    NOT_ON_ROLL(400, "census.not-on-roll", "这个孩子不在这份名单上。", "This child is not on this list."),
    CHANGE_REQUIRED(400, "census.change-required", "请说明有什么变化。", "Say what changed."),
    LEAVE_REQUIRED(400, "census.leave-required", "请填写离开的原因和日期。", "Give the reason and the day of leaving."),
    NOT_OPEN(409, "census.not-open", "这次摸底还没有开始。", "This round has not begun."),
    FROZEN(409, "census.frozen", "这次摸底已经定稿，不能再改。", "This round is frozen and cannot be changed."),
    NOT_FROZEN(409, "census.not-frozen", "只能比较已经定稿的摸底。", "Only frozen rounds can be compared."),
    OPEN_CHANGES(409, "census.open-changes", "还有 {0} 条变化没有处理，处理完才能定稿。", "{0} reported changes are not settled yet; settle them before freezing."),
    SETTLED(409, "census.settled", "这条变化已经处理过了。", "This change was already settled."),
    NO_CHANGE(404, "census.no-change", "找不到这条变化。", "There is no such change.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    CensusProblem(int status, String code, String zh, String en) {
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
