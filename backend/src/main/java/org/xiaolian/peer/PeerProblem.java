package org.xiaolian.peer;

import org.xiaolian.shared.problem.ProblemCode;

/** Why two pupils are not paired. */
enum PeerProblem implements ProblemCode {
    CHILD_UNKNOWN(400, "peer-pairing.child-unknown", "找不到这个孩子，或不在您的范围内。",
            "This child is not found, or outside your scope."),
    SAME_CHILD(400, "peer-pairing.same-child", "请选两个不同的孩子。",
            "Choose two different children."),
    ONE_HELPER(400, "peer-pairing.one-helper", "请选一个有档案的孩子，或写一位同学的姓名，二者选一。",
            "Choose a child who has a file or write a classmate's name, one of the two."),
    GUARDIAN_NOT_ASKED(400, "peer-pairing.guardian-not-asked", "请写明这位同学的监护人哪天同意的。",
            "State the day on which this classmate's guardian agreed."),
    NO_SCHOOL(409, "peer-pairing.no-school", "这个孩子现在没有在学校就读的记录。",
            "This child has no school at present."),
    NOT_ONE_SCHOOL(409, "peer-pairing.not-one-school", "两个孩子要在同一所学校。",
            "Both children must go to the same school."),
    DOMAIN_UNFIT(400, "peer-pairing.domain-unfit", "同伴之间互相帮助学习、生活和行为习惯。",
            "Peers help each other with study, daily life and habits."),
    BEFORE_FILE(409, "peer-pairing.before-file", "不能早于孩子建档的日期。",
            "Not before both children's files exist."),
    ALREADY_PAIRED(409, "peer-pairing.already-paired", "这两个孩子已经结对。",
            "These two are paired already."),
    HELPER_FULL(409, "peer-pairing.helper-full", "这个孩子已经帮助 {0} 个同伴，不再增加。",
            "This child helps {0} peers already."),
    ALREADY_ENDED(409, "peer-pairing.already-ended", "这项结对已经结束。",
            "This has already ended.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    PeerProblem(int status, String code, String zh, String en) {
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
