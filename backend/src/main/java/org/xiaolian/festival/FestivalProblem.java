package org.xiaolian.festival;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a festival is not kept. */
enum FestivalProblem implements ProblemCode {
    ORGANIZATION_UNKNOWN(400, "festival.organization-unknown", "找不到这个单位，或不在您的范围内。", "This organization is not found, or outside your scope."),
    NAME_TAKEN(409, "festival.name-taken", "这个单位已经有这个名称的节日。", "This office has a festival of this name."),
    LUNAR_DAY(400, "festival.lunar-day", "农历一个月最多三十天。", "A lunar month has thirty days at most."),
    IN_USE(409, "festival.in-use", "已有活动用到这个节日，不能删除。", "Activities refer to this festival; it stays."),
    SPAN(400, "festival.span", "一次最多查 {0} 天。", "At most {0} days at a time.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    FestivalProblem(int status, String code, String zh, String en) {
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
