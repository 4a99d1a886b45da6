package org.xiaolian.roster;

import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.problem.ProblemCode;

/**
 * Something wrong or odd about a row.
 *
 * @param column null when the row as a whole is meant
 * @param warning odd only: the row can go in
 */
record RosterIssue(RosterColumn column, String code, boolean warning, String zh, String en) {
    static RosterIssue error(RosterColumn column, ProblemCode code, Object... arguments) {
        return of(column, code, false, arguments);
    }

    static RosterIssue warning(RosterColumn column, ProblemCode code, Object... arguments) {
        return of(column, code, true, arguments);
    }

    private static RosterIssue of(RosterColumn column, ProblemCode code, boolean warning, Object... arguments) {
        return new RosterIssue(column, code.code(), warning, Language.ZH_CN.sentence(code, arguments), Language.EN.sentence(code, arguments));
    }

    /** 第12行 身份证号:校验位错误 */
    String sentence(int row, Language language) {
        if (language == Language.EN) {
            return "Row " + row + (column == null ? "" : ", " + column.label(language)) + ": " + en;
        }
        return "第" + row + "行" + (column == null ? "" : " " + column.label(language)) + ":" + zh;
    }
}
