package org.xiaolian.report;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a report or a stated value is refused. */
enum ReportProblem implements ProblemCode {
    FINAL(409, "report.final", "报告已经定稿，不能再改。", "The report is final and cannot be changed."),
    ORGANIZATION_UNKNOWN(400, "report.organization-unknown", "找不到这个单位，或不在您的范围内。", "The organization is unknown or outside your scope."),
    PERIOD_TOO_LONG(400, "report.period-too-long", "报告期最长六年。", "A report covers at most six years."),
    AS_OF_BEFORE_PERIOD(400, "report.as-of-before-period", "截止日期不能早于报告期的第一天。", "The as-of date cannot be before the first day of the period."),
    SECTION_UNKNOWN(400, "report.section-unknown", "这份报告没有这个部分。", "The report has no such section."),
    PARAGRAPH_UNKNOWN(400, "report.paragraph-unknown", "这个部分没有这个段落。", "The section has no such paragraph."),
    SLOT_UNKNOWN(400, "report.slot-unknown", "没有这个数字：{0}。", "There is no such figure: {0}."),
    MODIFIER_UNKNOWN(400, "report.modifier-unknown", "数字的写法只能是：多、以上、至少、约、无一例、名。", "A figure's wording is one of 多， 以上， 至少， 约， 无一例， 名."),
    NO_RECORDS(404, "report.figure-without-records", "这个数字没有明细记录。", "There are no records behind this figure."),
    STATED_EMPTY(400, "stated-value.empty", "请填写数值或文字。", "Give a number or a wording."),
    STATED_TWICE(400, "stated-value.twice", "同一个指标填了两次。", "The same figure is given twice.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    ReportProblem(int status, String code, String zh, String en) {
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
