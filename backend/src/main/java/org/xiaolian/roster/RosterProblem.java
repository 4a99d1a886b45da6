package org.xiaolian.roster;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a file, a row or a step is refused; the short ones stand behind "第12行 身份证号:". */
enum RosterProblem implements ProblemCode {
    FILE_EMPTY(400, "roster.file-empty", "文件是空的。", "The file is empty."),
    FILE_UNREADABLE(400, "roster.file-unreadable", "打不开这个文件。请另存为 .xlsx 再上传；加了密码的请先去掉密码。", "The file cannot be opened. Save it as .xlsx and try again; take a password off first."),
    FILE_TOO_LARGE(413, "roster.file-too-large", "文件太大，最多 20 MB。", "The file is too large: at most 20 MB."),
    FILE_SWELLS(400, "roster.file-swells", "文件展开后大得异常，没有打开。", "Unpacked, the file is abnormally large; it was not opened."),
    XLS_TOO_LARGE(400, "roster.xls-too-large", "旧格式 .xls 最多 6 MB，请另存为 .xlsx。", "Old .xls files may have 6 MB at most; save it as .xlsx."),
    TOO_MANY_ROWS(400, "roster.too-many-rows", "行数太多，一次最多 {0} 行，请分开导入。", "Too many rows: at most {0} at once; bring them in parts."),
    NO_HEADER(400, "roster.no-header", "没有找到表头。表头里至少要有“{0}”和别的认得的列名，可以下载模板对照。", "No header row was found. It needs {0} and other known columns; compare with the template."),
    PLACE_OUTSIDE(400, "roster.place-outside", "这个村（社区）不在您的范围内。", "This place is outside your scope."),
    OFFSET(409, "roster.offset", "这一段接不上，请从第 {0} 个字节继续。", "This piece does not follow; go on from byte {0}."),
    STATE(409, "roster.wrong-state", "这一步现在不能做：请看导入的状态。", "This cannot be done now; see the state of the import."),
    FILE_GONE(409, "roster.file-gone", "原来的文件已经不再保存，请重新上传。", "The file itself is no longer kept; bring it again."),
    NOTHING_TO_IMPORT(409, "roster.nothing-to-import", "没有可以导入的行。", "There is no row that can go in."),
    ROW_DONE(409, "roster.row-done", "这一行已经导入，请到档案里修改。", "This row has been imported; change the file itself."),
    DECISION_IMPOSSIBLE(409, "roster.decision-impossible", "这一行不能这样处理。", "This is not possible for this row."),
    COLUMN_TWICE(400, "roster.column-twice", "同一项内容只能对应一列。", "One meaning can belong to one column only."),
    COLUMN_NAME_MISSING(400, "roster.column-name-missing", "还没有指明哪一列是：{0}。", "Say which column is: {0}."),
    COLUMN_NOT_OF_KIND(400, "roster.column-not-of-kind", "这种表里没有这一列。", "There is no such column in this kind of sheet."),
    SOURCE_NEEDED(400, "roster.source-needed", "请说明花名册从哪里来。", "Say where the roster comes from."),

    REQUIRED(400, "roster.required", "没有填写", "is missing"),
    NO_SAME_ABOVE(400, "roster.same-above", "这一项不能写“同上”", "cannot be the same as above"),
    ID_NUMERIC(400, "roster.id-numeric", "单元格是数字格式，Excel 只保留 15 位，后面的数字已丢失；请把整列设为“文本”后重新填写", "the cell holds a number; Excel keeps 15 digits only and the last ones are lost: format the column as text and enter it again"),
    ID_LENGTH(400, "roster.id-length", "应为18位", "should have 18 characters"),
    ID_CHARACTERS(400, "roster.id-characters", "前17位应为数字，最后一位为数字或X", "the first 17 characters are digits, the last a digit or X"),
    ID_DATE(400, "roster.id-date", "里面的出生日期不存在", "the birth date inside does not exist"),
    ID_CHECK(400, "roster.id-check", "校验位错误", "the check character is wrong"),
    DATE_UNREADABLE(400, "roster.date-unreadable", "看不懂这个日期，请写成 2015-06-01", "this date cannot be read; write it as 2015-06-01"),
    BIRTH_DIFFERS(400, "roster.birth-differs", "与身份证号不一致", "differs from the ID number"),
    GENDER_DIFFERS(400, "roster.gender-differs", "与身份证号不一致", "differs from the ID number"),
    WORD_UNKNOWN(400, "roster.word-unknown", "看不懂这个词，请按模板填写", "this word is not known; see the template"),
    PHONE_WRONG(400, "roster.phone-wrong", "不是电话号码：手机11位，座机带区号", "is no telephone number: mobiles have 11 digits, landlines an area code"),
    PHONE_NOT_MOBILE(400, "roster.phone-not-mobile", "不是手机号（座机或短号），请核对能否直接找到本人", "is no mobile (a landline or a short number): check that it reaches this person"),
    PHONE_NUMERIC(400, "roster.phone-numeric", "是数字格式，请核对是否完整", "is a number; check that it is complete"),
    PLACE_UNKNOWN(400, "roster.place-unknown", "在您的范围内找不到这个村（社区）", "no such village in your scope"),
    PLACE_NEEDED(400, "roster.place-needed", "没有写村，也没有选默认的村", "no village, neither here nor for the whole roster"),
    RELATION_NEEDED(400, "roster.relation-needed", "要写明与儿童的关系或监护类型", "say how the carer is related to the child, or who cares"),
    HELPER_UNKNOWN(400, "roster.helper-unknown", "您的范围内没有这位在岗的结对人（姓名和电话都要一致），结对不导入", "nobody of that name and telephone is at her post in your scope; the pairing does not go in"),
    HELPER_SEVERAL(400, "roster.helper-several", "有几位同名的人，请写上电话，结对不导入", "several people have that name; add the telephone; the pairing does not go in"),
    HELPER_UNVETTED(400, "roster.helper-unvetted", "这位结对人没有有效的审查记录，或者她的单位不能承担这类结对，结对不导入", "this helper has no check that holds, or her office does not hold this kind of pairing; the pairing does not go in"),
    HELPER_NOT_PERMITTED(400, "roster.helper-not-permitted", "结对由乡镇或学校登记，这一项不导入", "pairings are made by the town or the school; this one does not go in"),
    TOO_LONG(400, "roster.too-long", "太长了，最多{0}个字", "too long: at most {0} characters"),
    HIDDEN_ROW(400, "roster.hidden-row", "这是隐藏的行，也会导入", "this row is hidden in the sheet; it goes in, too"),
    NOTE_CUT(400, "roster.note-cut", "括号里的说明没有写进姓名", "the remark in brackets was not taken into the name"),
    NO_DATA(400, "roster.no-data", "合计或签字行，不导入", "a sum or a signature, no row of data"),
    REPEATED(400, "roster.repeated", "与第{0}行重复", "the same child as in row {0}"),
    TAKEN_ELSEWHERE(400, "roster.taken-elsewhere", "这个身份证号已在您的范围以外建档，请联系上级查重", "a file with this ID number exists outside your scope; ask the level above"),
    FILE_CLOSED(400, "roster.file-closed", "这个孩子的档案已结束，请先到档案里重新打开", "this child's file is closed; open it again first"),
    ALIKE(400, "roster.alike", "有姓名和出生日期都相同的档案，请确认是不是同一个孩子", "there is a file with the same name and birth date; say whether it is the same child"),
    ALIKE_SEVERAL(400, "roster.alike-several", "有好几份姓名和出生日期都相同的档案，请先查重", "there are several files with this name and birth date; sort them out first"),
    CHILD_UNKNOWN(400, "roster.child-unknown", "您的范围内没有这个孩子的档案，请先导入花名册，或填写身份证号、档案编号", "no file of this child in your scope; import the roster first, or add the ID or file number"),
    CHILD_SEVERAL(400, "roster.child-several", "有几个同名的孩子，请填写身份证号、档案编号、出生日期或村", "several children have this name; add the ID number, file number, birth date or village"),
    NAME_DIFFERS(400, "roster.name-differs", "号码对应的档案是另一个姓名，请核对", "the file with this number has another name; check it"),
    HELPER_MISSING(400, "roster.helper-missing", "您的范围内没有这位在岗的结对人（姓名和电话都要一致）", "nobody of that name and telephone is at her post in your scope"),
    HELPER_AMBIGUOUS(400, "roster.helper-ambiguous", "有几位同名的人，请写上电话", "several people have that name; add the telephone"),
    NEITHER_PARENT_NOR_CARER(400, "roster.neither-parent-nor-carer", "既不是父母，也写明不是照护人，不导入", "neither a parent nor, as the sheet says, the carer; not taken in"),
    FUTURE_DAY(400, "roster.future-day", "日期在今天以后", "the day lies in the future"),
    BEFORE_FILE(400, "roster.before-file", "早于建档日期，从建档日（{0}）起算", "before the file was opened; it begins with the file, on {0}"),
    TOO_LONG_AGO(400, "roster.too-long-ago", "您最早可以补录 {0} 的走访", "the earliest visit you may add is of {0}"),
    VISIT_THERE(400, "roster.visit-there", "这一天已有走访记录；确实是另一次的，请选新建", "a visit on this day is there already; if this is another one, choose to create it"),
    VISIT_BEFORE_FILE(400, "roster.visit-before-file", "早于建档日期，照样记入", "before the file was opened; it goes in all the same"),
    VISITOR_AS_TEXT(400, "roster.visitor-as-text", "系统里没有找到（或不止一位）这个姓名的人，只记下姓名", "nobody, or more than one, of that name was found; the name is kept as text"),
    REPEATED_RECORD(400, "roster.repeated-record", "与第{0}行重复", "the same as row {0}"),
    UNCHANGED(400, "roster.unchanged", "与已有档案相同，不用导入", "the file says the same already"),
    CHANGED_SINCE(400, "roster.changed-since", "导入后档案又有改动，没有撤销", "the file changed after the import; it was not undone"),
    NO_LONGER_YOURS(400, "roster.no-longer-yours", "这份档案已不在您的范围内，没有撤销", "this file is no longer in your scope; it was not undone"),
    IN_USE(400, "roster.in-use", "导入后已有别的记录，没有撤销", "other records came after the import; it was not undone"),
    NOT_WRITTEN(400, "roster.not-written", "没有写进去：{0}", "not written: {0}");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    RosterProblem(int status, String code, String zh, String en) {
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
