package org.xiaolian.letter;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about a letter is refused. */
enum LetterProblem implements ProblemCode {
    STATE_WRONG(409, "letter.state-wrong", "这封信现在不能改成这个状态，请刷新后再看。", "The letter cannot go there from where it is; please look again."),
    SENT_ALREADY(409, "letter.sent-already", "信已寄出，不能再改内容。", "The letter was sent; its words cannot be changed any more."),
    TEXT_MISSING(400, "letter.text-missing", "用链接寄信需要先写下信的内容。", "A letter that goes by link needs its words."),
    NOT_BY_LINK(409, "letter.not-by-link", "只有孩子写给父母的信可以用链接寄出。", "Only a child's letter to her parents goes by link."),
    TOO_MANY_LINKS(429, "letter.too-many-links", "一小时内生成的链接太多，请 {1} 分钟后再试。", "Too many links were made within an hour; try again in {1} min."),
    LINK_GONE(404, "letter.link-gone", "这个链接不存在或已经过期。请联系寄信的老师或工作人员重新发送。", "This link does not exist or has expired. Ask whoever sent it for a new one."),
    OPENED_ELSEWHERE(409, "letter.opened-elsewhere", "这封信已经在另一台手机上打开过。请用那台手机查看，或请寄信人重新发送。",
            "This letter was opened on another telephone. Read it there, or ask for a new link."),
    ANSWERED_ALREADY(409, "letter.answered-already", "您已经回过信了。", "You have answered already."),
    TOO_OFTEN(429, "letter.too-often", "打开得太频繁，请 {1} 分钟后再试。", "Too many tries; try again in {1} min.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    LetterProblem(int status, String code, String zh, String en) {
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
