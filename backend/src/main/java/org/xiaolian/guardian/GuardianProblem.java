package org.xiaolian.guardian;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about the family is refused. */
enum GuardianProblem implements ProblemCode {
    ID_NUMBER_INVALID(400, "guardian.id-number-invalid", "身份证号不正确，请核对。",
            "The identity number is not right; please check it."),
    PHONE_INVALID(400, "guardian.phone-invalid", "电话号码不正确。",
            "The phone number is not right."),
    GUARDIAN_UNKNOWN(400, "guardian.unknown", "找不到这个人，或不在您的范围内。",
            "This person is not found, or outside your scope."),
    REGION_UNKNOWN(400, "guardian.region-unknown", "找不到这个地区。",
            "The place does not exist."),
    STARTS_TAKEN(409, "family.start-taken", "这一天已经有一条记录，请直接更正它。",
            "There is already an entry from that day; correct it instead."),
    CARER_REQUIRED(400, "family.carer-required", "请填写照护人，或选择“无人照护”。",
            "Name the carer, or choose that nobody cares."),
    CONTACT_PERSON_TAKEN(409, "family.contact-person-taken", "这个人已经在孩子的联系人里。",
            "This person is already one of those to call about the child."),
    GRANDPARENT_REQUIRED(400, "family.grandparent-required", "请填写姓名，或注明已去世。",
            "Name the grandparent, or say that he or she has died."),
    GRANDPARENT_TAKEN(409, "family.grandparent-taken", "这位祖辈已经登记，请刷新后更正。",
            "This grandparent is written down already; reload and correct the entry."),
    FACT_UNKNOWN(404, "family.not-found", "找不到这条记录。",
            "This entry is not found.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    GuardianProblem(int status, String code, String zh, String en) {
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
