package org.xiaolian.roster;

import static org.xiaolian.roster.RosterColumn.ARCHIVE_NUMBER;
import static org.xiaolian.roster.RosterColumn.BIRTH_DATE;
import static org.xiaolian.roster.RosterColumn.CARER_ID_NUMBER;
import static org.xiaolian.roster.RosterColumn.CARER_NAME;
import static org.xiaolian.roster.RosterColumn.CARER_PHONE;
import static org.xiaolian.roster.RosterColumn.CARER_RELATION;
import static org.xiaolian.roster.RosterColumn.CARE_TYPE;
import static org.xiaolian.roster.RosterColumn.EDUCATION;
import static org.xiaolian.roster.RosterColumn.ENTRUSTED;
import static org.xiaolian.roster.RosterColumn.FOLLOW_UP;
import static org.xiaolian.roster.RosterColumn.HELPER_NAME;
import static org.xiaolian.roster.RosterColumn.HELPER_PHONE;
import static org.xiaolian.roster.RosterColumn.HELP_GIVEN;
import static org.xiaolian.roster.RosterColumn.ID_NUMBER;
import static org.xiaolian.roster.RosterColumn.IS_CARER;
import static org.xiaolian.roster.RosterColumn.NAME;
import static org.xiaolian.roster.RosterColumn.NOTE;
import static org.xiaolian.roster.RosterColumn.OCCUPATION;
import static org.xiaolian.roster.RosterColumn.PAIRED_ON;
import static org.xiaolian.roster.RosterColumn.PAIRING_KIND;
import static org.xiaolian.roster.RosterColumn.PERSONS_MET;
import static org.xiaolian.roster.RosterColumn.SAW_CHILD;
import static org.xiaolian.roster.RosterColumn.SERIAL;
import static org.xiaolian.roster.RosterColumn.VILLAGE;
import static org.xiaolian.roster.RosterColumn.VISITED_ON;
import static org.xiaolian.roster.RosterColumn.VISITOR;
import static org.xiaolian.roster.RosterColumn.VISIT_METHOD;
import static org.xiaolian.roster.RosterColumn.VISIT_PURPOSE;
import static org.xiaolian.roster.RosterColumn.VISIT_SUMMARY;
import static org.xiaolian.roster.RosterColumn.WORK_PLACE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaolian.shared.problem.Language;

/** What the rows of a sheet are about. All but the first speak of children who have a file already. */
enum RosterKind {
    CHILDREN("花名册", null, Set.of(NAME), RosterColumn.ofChildren(), Map.of(), Map.of()),
    GUARDIANS("照护人册", "guardian:write", Set.of(NAME, CARER_NAME),
            List.of(SERIAL, NAME, ID_NUMBER, ARCHIVE_NUMBER, BIRTH_DATE, VILLAGE, CARER_NAME, CARER_RELATION, CARER_PHONE, CARER_ID_NUMBER, EDUCATION, OCCUPATION,
                    WORK_PLACE, IS_CARER, CARE_TYPE, ENTRUSTED, NOTE),
            Map.of("家长", CARER_NAME, "家长姓名", CARER_NAME, "亲属姓名", CARER_NAME, "联系人", CARER_NAME, "家长电话", CARER_PHONE, "家长身份证号", CARER_ID_NUMBER,
                    "监护人职业", OCCUPATION),
            Map.of(NAME, CARER_NAME, ID_NUMBER, CARER_ID_NUMBER)),
    PAIRINGS("结对册", "pairing:write", Set.of(NAME, HELPER_NAME),
            List.of(SERIAL, NAME, ID_NUMBER, ARCHIVE_NUMBER, BIRTH_DATE, VILLAGE, HELPER_NAME, HELPER_PHONE, PAIRING_KIND, PAIRED_ON, NOTE),
            Map.of("电话", HELPER_PHONE, "联系电话", HELPER_PHONE, "手机", HELPER_PHONE, "手机号", HELPER_PHONE, "手机号码", HELPER_PHONE, "联系方式", HELPER_PHONE,
                    "责任人", HELPER_NAME, "日期", PAIRED_ON, "起始日期", PAIRED_ON),
            Map.of(NAME, HELPER_NAME)),
    VISITS("走访台账", "visit:write", Set.of(NAME, VISITED_ON),
            List.of(SERIAL, NAME, ID_NUMBER, ARCHIVE_NUMBER, BIRTH_DATE, VILLAGE, VISITED_ON, VISIT_METHOD, VISIT_PURPOSE, SAW_CHILD, PERSONS_MET, VISITOR, VISIT_SUMMARY,
                    HELP_GIVEN, FOLLOW_UP, NOTE),
            Map.of("日期", VISITED_ON, "时间", VISITED_ON, "方式", VISIT_METHOD, "目的", VISIT_PURPOSE, "内容", VISIT_SUMMARY, "情况", VISIT_SUMMARY, "记录人", VISITOR),
            Map.of());

    private final String title;
    private final String permission;
    private final Set<RosterColumn> required;
    private final List<RosterColumn> columns;
    private final Map<String, RosterColumn> ownWords;
    private final Map<RosterColumn, RosterColumn> second;

    RosterKind(String title, String permission, Set<RosterColumn> required, List<RosterColumn> columns, Map<String, RosterColumn> ownWords,
            Map<RosterColumn, RosterColumn> second) {
        this.title = title;
        this.permission = permission;
        this.required = required;
        this.columns = columns;
        this.ownWords = ownWords.entrySet().stream().collect(Collectors.toMap(e -> RosterText.header(e.getKey()), Map.Entry::getValue));
        this.second = second;
    }

    /** The sheet's name, as offices call it. */
    String title() {
        return title;
    }

    /** What its records need besides {@code roster:import}, or null. */
    String permission() {
        return permission;
    }

    Set<RosterColumn> required() {
        return required;
    }

    /** The columns without which nothing can be read, in the words of the template. */
    String needs() {
        return columns.stream().filter(required::contains).map(c -> c.label(Language.ZH_CN)).collect(Collectors.joining("、"));
    }

    boolean has(RosterColumn column) {
        return columns.contains(column);
    }

    /** Columns of the sheet to fill in, in their order. */
    List<RosterColumn> template() {
        return this == CHILDREN ? RosterColumn.ofTemplate() : columns;
    }

    /** What stands above a column of the template: beside somebody else's name and number the child's are called so. */
    String heading(RosterColumn column) {
        String word = column.label(Language.ZH_CN);
        return this != CHILDREN && (column == NAME || column == ID_NUMBER) ? "儿童" + word : word;
    }

    /** The line of the template's instructions that is about this kind. */
    String hint(Language language) {
        boolean english = language == Language.EN;
        return switch (this) {
            case GUARDIANS -> english ? "Father and mother: write where they work; say 是 under 是否照护人 if they care for the child. Others are taken for the carer." : "父亲、母亲请写务工地；由父亲或母亲照护的，“是否照护人”写“是”。其他人按照护人登记。";
            case PAIRINGS -> english ? "The helper must have an account in your scope; with namesakes add the telephone." : "结对人要先在系统里有账号；有重名的请写电话。";
            case VISITS -> english ? "One row for each child and visit. Say 否 under 是否见到儿童 when nobody met the child: such a visit covers no duty." : "一个孩子一次走访写一行。没有见到孩子的，“是否见到儿童”写“否”，这样的走访不算完成任务。";
            case CHILDREN -> "";
        };
    }

    /**
     * What the words of a header mean in such a sheet; null for words that mean nothing in it.
     *
     * @param taken meanings of the columns before: a second 姓名 beside 儿童姓名 is the other person's
     */
    RosterColumn column(String header, Set<RosterColumn> taken) {
        String text = RosterText.header(header);
        RosterColumn found = ownWords.getOrDefault(text, RosterColumn.of(text, Set.copyOf(columns)));
        return found != null && taken.contains(found) ? second.get(found) : found;
    }
}
