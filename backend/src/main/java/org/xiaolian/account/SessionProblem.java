package org.xiaolian.account;

import org.xiaolian.shared.problem.ProblemCode;

/** Why signing in is refused. */
enum SessionProblem implements ProblemCode {
    WRONG_CREDENTIALS(401, "session.wrong-credentials", "登录名或密码不对。", "The login name or password is wrong."),
    THROTTLED(429, "session.throttled", "试的次数太多，请 {1} 分钟后再试。", "Too many attempts; try again in {1} min."),
    EXPIRED(401, "session.expired", "登录已过期，请重新登录。", "The session has expired; please sign in again."),
    PASSWORD_TOO_SHORT(400, "password.too-short", "密码至少 15 个字，可以用一句自己记得住的话。", "At least 15 characters; a sentence you remember is good."),
    PASSWORD_KNOWN(400, "password.known", "这个密码太常见，请换一句。", "This password is too common; choose another."),
    CURRENT_PASSWORD_WRONG(400, "password.current-wrong", "原密码不对。", "The current password is wrong.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    SessionProblem(int status, String code, String zh, String en) {
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
