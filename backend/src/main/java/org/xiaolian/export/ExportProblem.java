package org.xiaolian.export;

import org.xiaolian.shared.problem.ProblemCode;

/** Why an export is refused. */
enum ExportProblem implements ProblemCode {
    LIST_UNKNOWN(400, "export.list-unknown", "没有这个列表。", "There is no such list."),
    COLUMN_UNKNOWN(400, "export.column-unknown", "这个列表没有这一列。", "The list has no such column."),
    COLUMN_TWICE(400, "export.column-twice", "同一列只能选一次。", "A column can be chosen once only."),
    COLUMN_HIDDEN(403, "export.column-hidden", "您的角色看不到这一列，不能导出。", "Your role does not see this column; it cannot be exported."),
    TICKET_REQUIRED(409, "export.ticket-required", "“{0}”属于敏感信息，要先申请导出审批。", "“{0}” is sensitive: ask for an export ticket first."),
    FILTER_INVALID(400, "export.filter-invalid", "筛选条件不对，请回到列表重新筛选。", "The filter is not valid; go back to the list and filter again."),
    TOO_MANY_ROWS(409, "export.too-many-rows", "行数太多,Excel 表格装不下，请缩小范围或改用 CSV。", "Too many rows for one sheet of Excel; narrow the list down or choose CSV.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    ExportProblem(int status, String code, String zh, String en) {
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
