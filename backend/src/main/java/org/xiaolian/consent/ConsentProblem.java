package org.xiaolian.consent;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a consent is refused. */
enum ConsentProblem implements ProblemCode {
    PURPOSE_UNKNOWN(400, "consent.purpose-unknown", "没有这个用途，或已停用。", "There is no such purpose, or it is no longer in use."),
    PURPOSE_NEEDS_NONE(400, "consent.purpose-needs-none", "这个用途依法进行，不需要同意。", "This purpose rests on the law and needs no consent."),
    PURPOSE_REPEATED(400, "consent.purpose-repeated", "同一个用途写了两次。", "The same purpose is given twice."),
    PURPOSE_NOT_IN_CONSENT(400, "consent.purpose-not-in-consent", "这份同意书没有同意这个用途，或已经撤回。", "This consent does not grant that purpose, or it was withdrawn already."),
    PURPOSE_CODE_TAKEN(409, "consent.purpose-code-taken", "这个代码已经用过了。", "This code is in use already."),
    PURPOSE_GENERAL(403, "consent.purpose-general", "这是系统自带的用途，不能修改；可以另建本县的用途。", "This purpose holds everywhere and cannot be changed; add one of your county instead."),
    CHILD_MUST_BE_ASKED(400, "consent.child-must-be-asked", "孩子已满14周岁，请填写孩子本人是否同意。", "The child is 14 or older: say whether it agrees itself."),
    WITNESS_REQUIRED(400, "consent.witness-required", "口头同意要写见证人姓名。", "An oral consent needs the name of a witness."),
    GUARDIAN_UNKNOWN(400, "consent.guardian-unknown", "这个人不在孩子的家庭成员和照护人里。", "This person is not among the child's parents and carers."),
    RELATION_DIFFERS(400, "consent.relation-differs", "登记的父母里，这个人不是孩子的父亲或母亲；照护人代签请选“照护人”。",
            "On file this person is not that parent of the child; choose the carer for somebody who signs on the parents' behalf."),
    SCAN_UNKNOWN(400, "consent.scan-unknown", "这份扫描件不是这个孩子的同意书。", "This scan is not a consent form of this child."),
    NOT_AWAITING(409, "consent.not-awaiting", "这份同意书不需要父母确认，或已经确认过。", "This consent awaits no parent's confirmation."),
    BEFORE_GIVEN(400, "consent.before-given", "日期不能早于签署日期。", "The date cannot be before the day of signing."),
    WISH_REQUIRED(400, "consent.wish-required", "请写下孩子说的话；孩子太小说不清的，请选“年龄太小”。", "Write down what the child said, or say that it is too young.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    ConsentProblem(int status, String code, String zh, String en) {
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
