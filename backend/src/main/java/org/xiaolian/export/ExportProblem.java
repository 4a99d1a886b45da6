package org.xiaolian.export;

import org.xiaolian.shared.problem.ProblemCode;

/** Why an export is refused. */
enum ExportProblem implements ProblemCode {
    LIST_UNKNOWN(400, "export.list-unknown", "没有这个列表。", "There is no such list."),
    COLUMN_UNKNOWN(400, "export.column-unknown", "这个列表没有这一列。", "The list has no such column."),
    COLUMN_TWICE(400, "export.column-twice", "同一列只能选一次。", "A column can be chosen once only."),
    COLUMN_HIDDEN(403, "export.column-hidden", "您的角色看不到这一列，不能导出。", "Your role does not see this column; it cannot be exported."),
    TICKET_REQUIRED(409, "export.ticket-required", "“{0}”属于敏感信息，要先申请导出审批。", "“{0}” is sensitive: ask for an export ticket first."),
    PASSWORD_NEEDED(400, "export.password-needed", "含敏感信息的表格要加密码导出，请设置 8 到 64 位的密码（字母、数字、符号）。", "A sheet with sensitive columns leaves with a password only: give one of 8 to 64 letters, digits and signs."),
    TICKET_NEEDLESS(400, "export.ticket-needless", "这一列不用审批，直接导出即可。", "This column needs no ticket; export it directly."),
    TICKET_UNKNOWN(403, "export.ticket-unknown", "没有这张导出审批单，或不是您申请的。", "There is no such ticket, or it is not yours."),
    TICKET_NOT_VALID(409, "export.ticket-not-valid", "这张审批单还没有批准，或已过期。", "This ticket is not approved, or it has expired."),
    TICKET_OWN(409, "export.ticket-own", "不能审批自己的申请，请另一位负责人审批。", "Nobody decides about her own request; ask a second person."),
    TICKET_DECIDED(409, "export.ticket-decided", "这张审批单已经处理过，或已过期。", "This ticket has been decided or has expired."),
    MAP_UNKNOWN(400, "export.map-unknown", "没有这个列模板，或不是这个列表的。", "There is no such column map for this list."),
    MAP_NAME_TAKEN(409, "export.map-name-taken", "您已经有同名的列模板，请换个名字。", "You have a column map of that name; choose another."),
    MAP_NEEDED(400, "export.map-needed", "只导出有变化的，要先选列模板。", "To export only what changed, choose a column map."),
    CHANGES_UNTOLD(400, "export.changes-untold", "这个列表不能只导出有变化的。", "This list cannot tell what changed."),
    FILTER_INVALID(400, "export.filter-invalid", "筛选条件不对，请回到列表重新筛选。", "The filter is not valid; go back to the list and filter again."),
    TOO_MANY_ROWS(409, "export.too-many-rows", "行数太多，Excel 表格装不下，请缩小范围或改用 CSV。", "Too many rows for one sheet of Excel; narrow the list down or choose CSV.");

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
