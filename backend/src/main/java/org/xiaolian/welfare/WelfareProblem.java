package org.xiaolian.welfare;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something is refused. */
enum WelfareProblem implements ProblemCode {
    FACT_UNKNOWN(404, "welfare.not-found", "找不到这条记录。", "This entry is not found."),
    TAKEN(409, "welfare.day-taken", "这一天已经有一条记录，请直接更正它。", "There is already an entry of that day; correct it instead."),
    END_BEFORE_START(400, "welfare.end-before-start", "结束日期不能早于开始日期。", "The last day cannot be before the first."),
    CATEGORY_UNKNOWN(400, "welfare.category-unknown", "没有这个困境类别，或本县已停用。", "There is no such category, or the county no longer uses it."),
    CATEGORY_TAKEN(409, "welfare.category-taken", "本县已有这个类别，请直接修改。", "The county already has this category; change it instead."),
    CATEGORY_SHIPPED(409, "welfare.category-shipped", "系统自带的类别不能直接改，请用相同代码新增一条本县的。", "A shipped category is not changed; enter one of the county with the same code."),
    COUNTY_UNKNOWN(400, "welfare.county-unknown", "请选择您范围内的县。", "Choose a county within your scope.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    WelfareProblem(int status, String code, String zh, String en) {
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
