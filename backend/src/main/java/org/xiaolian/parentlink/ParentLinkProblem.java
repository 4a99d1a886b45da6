package org.xiaolian.parentlink;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a link does not do what is asked. */
enum ParentLinkProblem implements ProblemCode {
    LINK_GONE(404, "parent-link.gone", "链接不存在或已经失效，请向老师或工作人员要新的链接。", "The link does not exist or has run out. Ask the teacher or the office for a new one."),
    OPENED_ELSEWHERE(409, "parent-link.opened-elsewhere", "这个链接已在另一部手机上打开，请用那部手机，或要一个新的链接。",
            "The link was opened on another telephone. Use that one, or ask for a new link."),
    TOO_OFTEN(429, "parent-link.too-often", "打开不存在的链接太多次，请过一小时再试。", "Too many wrong links were tried. Try again in an hour."),
    TOO_MANY_LINKS(429, "parent-link.too-many-links", "一小时内发出的链接太多，请稍后再发。", "Too many links within an hour. Make the next one later."),
    DAY_TOO_EARLY(400, "parent-link.day-too-early", "只能记今天和前六天的联系。", "Only today and the six days before can be told.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    ParentLinkProblem(int status, String code, String zh, String en) {
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
