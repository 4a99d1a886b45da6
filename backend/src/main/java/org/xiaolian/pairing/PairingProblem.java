package org.xiaolian.pairing;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a pairing is refused. */
enum PairingProblem implements ProblemCode {
    ALREADY_ACTIVE(409, "pairing.already-active", "这两个人之间已经有同类的结对。",
            "These two already have an active pairing of this kind."),
    BEFORE_FILE(409, "pairing.before-file", "结对不能早于孩子建档的日期。",
            "A pairing cannot begin before the child's file exists."),
    CHILD_UNKNOWN(400, "pairing.child-unknown", "找不到这个孩子，或不在您的范围内。",
            "This child is not found, or outside your scope."),
    HELPER_UNKNOWN(400, "pairing.helper-unknown", "找不到这位帮扶人，或不在您的单位范围内。",
            "This helper is not found, or not in your office's scope."),
    HELPER_INACTIVE(409, "pairing.helper-inactive", "这位帮扶人已经离岗。",
            "This helper has left her post."),
    ORGANIZATION_UNKNOWN(400, "pairing.organization-unknown", "找不到这个单位，或不在您的范围内。",
            "The office is not found, or outside your scope."),
    CAMPAIGN_UNKNOWN(400, "pairing.campaign-unknown", "找不到这个活动。",
            "The campaign does not exist."),
    SAME_HELPER(400, "pairing.same-helper", "请选另一位帮扶人。",
            "Choose another helper."),
    PEER_IS_A_CHILD(400, "pairing.peer-is-a-child", "同伴结对是两个孩子之间的结对，请在“同伴结对”里登记。",
            "Peers are two children; pair them under peer pairings."),
    HOLDER_UNFIT(409, "pairing.holder-unfit", "这类结对只能由规定的单位的人承担。",
            "People of this kind of office do not hold this kind of pairing."),
    HELPER_UNVETTED(409, "pairing.helper-unvetted", "这位帮扶人还没有有效的审查记录。可以先放进待审查，审查通过后自动开始。",
            "This helper has no check that holds. The pairing can wait, and begins once she is checked."),
    HELPER_NOT_CLEAR(409, "pairing.helper-not-clear", "这位帮扶人的审查没有通过，不能结对。",
            "This helper's check was not clear; she cannot be paired."),
    HELPER_FULL(409, "pairing.helper-full", "这位帮扶人的名额已经满了：最多 {0} 个孩子。",
            "This helper has no place left: at most {0} children."),
    ALREADY_ENDED(409, "pairing.already-ended", "这项结对已经结束。",
            "This pairing has already ended.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    PairingProblem(int status, String code, String zh, String en) {
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
