package org.xiaolian.matching;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a waiting pairing is refused. */
enum MatchingProblem implements ProblemCode {
    CHILD_UNKNOWN(400, "waiting-pairing.child-unknown", "找不到这个孩子，或不在您的范围内。",
            "This child is not found, or outside your scope."),
    HELPER_UNKNOWN(400, "waiting-pairing.helper-unknown", "找不到这位帮扶人，或不在您的单位范围内。",
            "This helper is not found, or not in your office's scope."),
    NOTHING_LACKS(409, "waiting-pairing.nothing-lacks", "审查有效，不用等待，请直接结对。",
            "The check holds; nothing has to wait. Pair them."),
    ALREADY_WAITS(409, "waiting-pairing.already-waits", "这两个人已经在待审查里。",
            "These two wait already."),
    SETTLED(409, "waiting-pairing.settled", "这一项已经处理过。",
            "This was settled already.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    MatchingProblem(int status, String code, String zh, String en) {
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
