package org.xiaolian.calendar;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a calendar is not shown. */
enum CalendarProblem implements ProblemCode {
    LINK_GONE(404, "calendar.link-gone", "这个日历地址不存在或已经停用。请在笑脸的“我的”里重新生成。", "There is no calendar under this address any more. Make a new one under Me."),
    TOO_OFTEN(429, "calendar.too-often", "读取得太频繁，请 {1} 分钟后再试。", "Read too often; try again in {1} min.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    CalendarProblem(int status, String code, String zh, String en) {
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
