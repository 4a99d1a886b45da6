package org.xiaolian.region;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a place is refused. */
enum RegionProblem implements ProblemCode {
    CODE_TAKEN(409, "region.code-taken", "这个代码已经用过，代码不能重复使用。", "This code has been used; codes are never reused."),
    PARENT_UNKNOWN(400, "region.parent-unknown", "找不到上级地区。", "The parent place does not exist."),
    NOT_BELOW_PARENT(400, "region.not-below-parent", "代码应以上级地区的代码开头，并且正好低一级。", "The code must begin with its parent's and be exactly one level below."),
    PROVINCE_ONLY(400, "region.parent-required", "只有省级没有上级。", "Only a province has no parent."),
    SUCCESSOR_UNKNOWN(400, "region.successor-unknown", "找不到接替它的地区。", "The replacing place does not exist."),
    SUCCESSOR_WITHOUT_END(400, "region.successor-without-end", "先填停用日期，再填接替它的地区。", "Give the last day before naming a successor.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    RegionProblem(int status, String code, String zh, String en) {
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
