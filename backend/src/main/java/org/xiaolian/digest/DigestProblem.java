package org.xiaolian.digest;

import org.xiaolian.shared.problem.ProblemCode;

/** Why no mails come. */
enum DigestProblem implements ProblemCode {
    OFF(409, "digest.off", "系统还没有配置发信服务器，暂时不能用邮件提醒。请联系管理员。", "No mail server is configured yet; ask your administrator."),
    ASKED_TOO_OFTEN(409, "digest.asked-too-often", "今天发出的确认邮件太多了，请明天再试。", "Too many mails for confirmation today; try again tomorrow."),
    LINK_GONE(404, "digest.link-gone", "这个链接不存在或已经过期。请在笑脸的“我的”里重新填写邮箱。", "This link does not exist or has expired. Enter your address again under Me."),
    TOO_OFTEN(429, "digest.too-often", "打开得太频繁，请 {1} 分钟后再试。", "Too many tries; try again in {1} min.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    DigestProblem(int status, String code, String zh, String en) {
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
