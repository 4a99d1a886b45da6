package org.xiaolian.service;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about a certificate is refused. */
enum ServiceProblem implements ProblemCode {
    NOTHING_DONE(409, "service.nothing-done", "这段时间没有可以证明的走访或联系记录。", "No visits or contacts of that period can be certified."),
    OVERLAPS(409, "service.overlaps", "这段时间已经开过证明。同一段服务只证明一次；需要更正时，先作废原来的。", "A certificate covers part of that period already. To correct it, void it first."),
    VOIDED(409, "service.voided", "这份证明已经作废。", "The certificate is void already."),
    NOT_VOIDED(409, "service.not-voided", "要替换的证明还没有作废。", "The certificate it is to replace is not void."),
    REPLACED(409, "service.replaced", "这份证明已经补发过了。", "Another certificate stands for it already."),
    PERSON_UNKNOWN(400, "service.person-unknown", "没有这位志愿者，或者不属于您的单位。", "There is no such person in your offices."),
    UNKNOWN(404, "service.unknown", "没有查到：编号或校验码不对。请照证明上的核对一遍。", "Nothing found: number or check code is wrong. Please compare them with the paper."),
    TOO_OFTEN(429, "service.too-often", "查询得太频繁，请 {1} 分钟后再试。", "Too many tries; try again in {1} min.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    ServiceProblem(int status, String code, String zh, String en) {
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
