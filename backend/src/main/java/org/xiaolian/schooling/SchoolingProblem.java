package org.xiaolian.schooling;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about schooling is refused. */
enum SchoolingProblem implements ProblemCode {
    ENROLMENT_UNKNOWN(404, "schooling.not-found", "找不到这条就学记录。", "This entry of schooling is not found."),
    STARTS_TAKEN(409, "schooling.start-taken", "这一天已经有一条就学记录，请直接更正它。", "There is already an entry from that day; correct it instead."),
    SCHOOL_UNKNOWN(400, "schooling.school-unknown", "找不到这所学校。", "There is no such school."),
    GRADE_OF_OTHER_STAGE(400, "schooling.grade-of-other-stage", "年级与学段不一致。", "The grade does not belong to this stage."),
    ENTRY_AFTER_START(400, "schooling.entry-after-start", "入学年份不能晚于这条记录开始的学年。", "The entry year cannot be after the school year in which this entry begins."),
    PHONE_IMPLAUSIBLE(400, "schooling.phone-implausible", "电话号码不对：手机 11 位，座机带区号。", "This is no telephone number: mobiles have 11 digits, landlines an area code."),
    TERM_ORDER(400, "schooling.term-order", "日期应依次为：开学、期中、放假。", "The dates must be in order: first day, half, last day."),
    TERM_TAKEN(409, "schooling.term-taken", "这个学期的日期已经登记，请直接修改。", "The dates of this term are already entered; change them instead."),
    COUNTY_UNKNOWN(400, "schooling.county-unknown", "请选择您范围内的县。", "Choose a county within your scope.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    SchoolingProblem(int status, String code, String zh, String en) {
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
