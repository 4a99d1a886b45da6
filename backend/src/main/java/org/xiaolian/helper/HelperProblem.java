package org.xiaolian.helper;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about a helper is refused. */
enum HelperProblem implements ProblemCode {
    WHOSE(400, "helper-check.whose", "请选一个人，或者选整个单位，二者选其一。",
            "Choose one person or one office, not both."),
    PERSON_UNKNOWN(400, "helper-check.person-unknown", "找不到这个人，或不在您的单位范围内。",
            "This person is not found, or not in your office's scope."),
    ORGANIZATION_UNKNOWN(400, "helper-check.organization-unknown", "找不到这个单位，或不在您的范围内。",
            "The office is not found, or outside your scope."),
    WHOLE_STAFF_NOT_CLEAR(400, "helper-check.whole-staff-not-clear", "查出问题要写明是哪一个人。",
            "What is not clear is written about one person."),
    TOO_LONG(400, "helper-check.too-long", "审查至少每年一次：下次日期要在审查之后一年以内。",
            "Checks are made at least once a year: the next one within a year after this."),
    SELF(409, "helper-check.self", "不能登记自己的审查结果，请由同事登记。",
            "Nobody records her own check; ask a colleague."),
    REGION_UNKNOWN(400, "helper-profile.region-unknown", "找不到这个地方。",
            "This place does not exist.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    HelperProblem(int status, String code, String zh, String en) {
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
