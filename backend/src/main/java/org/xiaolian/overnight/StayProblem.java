package org.xiaolian.overnight;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a stay is not asked for, or not decided so. */
enum StayProblem implements ProblemCode {
    CHILD_UNKNOWN(400, "overnight.child-unknown", "找不到这个孩子，或不在您的范围内。", "This child is not found, or outside your scope."),
    HELPER_FORBIDDEN(403, "overnight.helper-forbidden", "只能为自己申请；为别人申请需要办理结对的权限。", "You may ask for yourself only; for others the right to pair is needed."),
    NOT_PAIRED(409, "overnight.not-paired", "这位帮扶人现在没有与这个孩子结对。", "This helper is not paired with the child now."),
    NOT_CHECKED(409, "overnight.not-checked", "帮扶人的审查要有效到最后一天：请先登记新的审查结果。", "The helper's check must hold until the last day: record a new one first."),
    TOO_LONG(400, "overnight.too-long", "一次最多 {0} 晚。", "At most {0} nights at a time."),
    IN_THE_PAST(400, "overnight.in-the-past", "要事先申请，不能补办。", "It is asked for beforehand, never afterwards."),
    GUARDIAN_UNKNOWN(400, "overnight.guardian-unknown", "请选孩子的父母或现在的照护人。", "Choose a parent or whoever cares for the child now."),
    CONSENT_OLD(400, "overnight.consent-old", "同意的日期要在最近 {0} 天内。", "The consent must be of the last {0} days."),
    CHILD_UNWILLING(409, "overnight.child-unwilling", "孩子不愿意，就不申请。", "The child does not want it: it is not asked for."),
    OVERLAPS(409, "overnight.overlaps", "这个孩子这几天已有共同生活的安排。", "There is another stay of this child on these days."),
    OWN_DECISION(403, "overnight.own-decision", "要由另一个人批准：不能是申请人，也不能是帮扶人本人。", "Somebody else decides: neither who asked nor the helper."),
    STATE_WRONG(409, "overnight.state-wrong", "现在不能这样处理。", "It cannot become that now."),
    NOTE_NEEDED(400, "overnight.note-needed", "请写明原因。", "Say why.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    StayProblem(int status, String code, String zh, String en) {
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
