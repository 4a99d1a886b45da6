package org.xiaolian.sheet;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a sheet is not made or a line not taken. */
enum SheetProblem implements ProblemCode {
    CHILD_UNKNOWN(400, "sheet.child-unknown", "找不到这个孩子，或不在您的范围内。", "This child is not found, or outside your scope."),
    CHILD_REPEATED(400, "sheet.child-repeated", "同一个孩子只占一行。", "A child has one line only."),
    HELPER_UNKNOWN(400, "sheet.helper-unknown", "找不到这位帮扶人。", "This helper is not found."),
    LINE_KEYED(409, "sheet.line-keyed", "这一行已经录入；要改请打开那条记录。", "This line has been keyed in; to change it, open its record."),
    COUNTERPART_NEEDED(400, "sheet.counterpart-needed", "请填写联系了谁。", "Say with whom."),
    CHANNEL_NEEDED(400, "sheet.channel-needed", "请填写怎样联系的。", "Say how.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    SheetProblem(int status, String code, String zh, String en) {
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
