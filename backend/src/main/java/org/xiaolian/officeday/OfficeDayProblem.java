package org.xiaolian.officeday;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a day is refused. */
enum OfficeDayProblem implements ProblemCode {
    TAKEN(409, "office-day.taken", "这一天已经有了，请修改原来的一条。", "This day is there already; change the entry."),
    LINE_UNREADABLE(400, "office-day.line-unreadable", "第{0}行看不懂：应为“日期（或起止日期） 休/班 名称”。", "Line {0} cannot be read: it should be “day (or span), 休 or 班, name”."),
    OTHER_YEAR(400, "office-day.other-year", "第{0}行不是{1}年的日期。", "Line {0} is not a date of {1}."),
    AS_THE_WEEK(400, "office-day.as-the-week", "第{0}行：{1}本来就要上班，不用登记为“班”。", "Line {0}: {1} is a working day anyhow and need not be entered as worked.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    OfficeDayProblem(int status, String code, String zh, String en) {
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
