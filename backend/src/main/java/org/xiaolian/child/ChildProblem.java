package org.xiaolian.child;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a file, or a change to one, is refused; the last ones are warnings beside an answer. */
enum ChildProblem implements ProblemCode {
    ID_NUMBER_LENGTH(400, "child.id-number-length", "身份证号码应为 18 位。", "An identity number has 18 characters."),
    ID_NUMBER_CHARACTERS(400, "child.id-number-characters", "身份证号码前 17 位应为数字，最后一位为数字或 X。", "The first 17 characters are digits, the last a digit or X."),
    ID_NUMBER_DATE(400, "child.id-number-date", "身份证号码里的出生日期不存在或不合理。", "The birth date inside the identity number does not exist or cannot be."),
    ID_NUMBER_CHECK(400, "child.id-number-check-character", "身份证号码最后一位校验不符，请核对是否抄错。", "The last character does not fit the others; look for a copying mistake."),
    ID_NUMBER_TAKEN(409, "child.id-number-taken", "这个身份证号码已经建档，请先查重或联系上级。", "A file with this identity number exists; search for duplicates or ask the level above."),
    ID_NUMBER_AND_REASON(400, "child.id-number-and-reason", "有身份证号码就不要填无证原因。", "Give the identity number or the reason why there is none, not both."),
    ID_NUMBER_NONE(409, "child.id-number-none", "这份档案没有身份证号码。", "This file has no identity number."),
    NAME_CHARACTERS(400, "child.name-characters", "姓名里有不能用的字符。", "The name contains characters that no name has."),
    BIRTH_DATE_RANGE(400, "child.birth-date-range", "出生日期应在过去 18 年之内。", "The birth date must be within the last 18 years."),
    ETHNICITY_UNKNOWN(400, "child.ethnicity-unknown", "没有这个民族代码。", "There is no such ethnicity code."),
    REGION_UNKNOWN(400, "child.region-unknown", "请选择现居住的村（社区）。", "Choose the village where the child lives."),
    REGION_OUTSIDE(400, "child.outside-your-scope", "这样填写后，档案不在您的范围内。", "Entered like this, the file would lie outside your scope."),
    SCHOOL_UNKNOWN(400, "child.school-unknown", "找不到这所学校。", "There is no such school."),
    PHONE_IMPLAUSIBLE(400, "child.phone-implausible", "电话号码不对：手机 11 位，座机带区号。", "This is no telephone number: mobiles have 11 digits, landlines an area code."),
    CLOSED(409, "child.closed", "档案已结束，不能再办理。", "The file is closed; nothing more can be done with it."),
    ALREADY_CLOSED(409, "child.already-closed", "档案已经结束。", "The file is already closed."),
    NOT_CLOSED(409, "child.not-closed", "档案没有结束，不用重新打开。", "The file is not closed."),
    MERGED(409, "child.merged", "这份档案已并入另一份，只能撤销合并，不能直接恢复。", "This file was merged into another one; undo the merge instead of reopening it."),
    ENTERED_BEFORE_BIRTH(400, "child.entered-before-birth", "建档日期不能早于出生日期。", "A file cannot be opened before the child was born."),
    CLOSED_BEFORE_ENTRY(400, "child.closed-before-entry", "结束日期不能早于这次建档的日期。", "The last day cannot be before the file was opened."),
    NO_FILE_THEN(404, "child.no-file-then", "这一天还没有为孩子建档。", "On that day there was no file of this child yet."),
    GENDER_DIFFERS(400, "child.gender-differs-from-id-number", "性别与身份证号码不一致，请核对。", "Sex and identity number disagree; please check."),
    BIRTH_DATE_DIFFERS(400, "child.birth-date-differs-from-id-number", "出生日期与身份证号码不一致，请核对。", "Birth date and identity number disagree; please check."),
    ID_NUMBER_AREA(400, "child.id-number-area-unknown", "身份证号码开头的地区代码不认识，请核对。", "The identity number begins with an unknown area code; please check.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    ChildProblem(int status, String code, String zh, String en) {
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
