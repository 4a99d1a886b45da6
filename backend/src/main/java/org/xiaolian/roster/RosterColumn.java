package org.xiaolian.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xiaolian.shared.problem.Language;

/**
 * What a column of a roster can mean: its word on our template, in English, and the other words offices write (rules.md U-5).
 * {@code field} is the field of a child's file it fills, null where it is more than copying.
 */
enum RosterColumn {
    SERIAL("序号", "No.", null, "编号", "顺序号", "序"),
    NAME("姓名", "Name", "name", "儿童姓名", "学生姓名", "孩子姓名", "留守儿童姓名", "幼儿姓名", "学生", "儿童", "名字", "本人姓名"),
    FORMER_NAME("曾用名", "Former name", "formerName", "别名"),
    GENDER("性别", "Sex", "gender"),
    ETHNICITY("民族", "Ethnic group", "ethnicityCode", "族别"),
    ID_NUMBER("身份证号", "ID number", "idNumber", "身份证", "身份证号码", "公民身份号码", "公民身份证号码", "身份证件号", "身份证件号码", "证件号码", "证件号", "儿童身份证号", "学生身份证号", "居民身份证号"),
    NO_ID_REASON("无证原因", "Why no ID number", "noIdReason", "无身份证原因"),
    BIRTH_DATE("出生日期", "Birth date", "birthDate", "出生年月日", "出生年月", "生日", "出生时间"),
    VILLAGE("村(社区)", "Village", "regionCode", "村", "社区", "村社区", "所在村", "村别", "村名", "行政村", "居住村", "所属村", "村居", "村委会", "村民委员会"),
    ADDRESS("现住址", "Address", "address", "住址", "家庭住址", "家庭地址", "现居住地", "居住地址", "现居住地址", "详细地址", "地址", "组别", "村组", "居住地"),
    HOUSEHOLD_PLACE("户籍地", "Registered place", "householdPlace", "户籍所在地", "户口所在地", "户籍地址", "户籍"),
    HOUSEHOLD_TYPE("户口性质", "Kind of registration", "householdType", "户籍性质", "户口类型"),
    HOUSEHOLD_REGISTERED("是否登记户口", "Registered", "householdRegistered", "有无户口", "是否有户口"),
    SCHOOL("学校", "School", "schoolName", "就读学校", "所在学校", "学校名称", "就学学校", "就读学校名称"),
    STAGE("就学情况", "Schooling", "schoolingStage", "就学状况", "学段", "就读情况"),
    GRADE("年级", "Grade", "gradeCode", "就读年级", "所在年级", "年级班级", "年级班"),
    CLASS_NAME("班级", "Class", "className", "所在班级", "班别", "班"),
    TEACHER_NAME("班主任", "Class teacher", "teacherName", "班主任姓名", "班主任老师"),
    TEACHER_PHONE("班主任电话", "Class teacher's phone", "teacherPhone", "班主任联系电话", "班主任联系方式", "班主任手机"),
    BOARDING("是否寄宿", "Boarder", "boarding", "寄宿", "住校", "是否住校", "是否住读", "走读住校", "寄宿情况"),
    OWN_PHONE("本人电话", "Child's phone", "ownPhone", "儿童电话", "学生电话", "电话手表"),
    CARE_TYPE("监护类型", "Who cares", null, "监护方式", "照护类型", "照护方式", "监护情况", "托管类型"),
    CARER_NAME("监护人(照护人)姓名", "Carer", null, "监护人", "代理监护人", "临时监护人", "监护人姓名", "代理监护人姓名", "照护人", "照护人姓名", "委托监护人", "受委托人", "实际监护人", "现监护人", "委托照护人", "监护人或照护人姓名", "代管人"),
    CARER_RELATION("与儿童关系", "Relation to the child", null, "与儿童的关系", "与学生关系", "与孩子关系", "与留守儿童关系", "与监护人关系", "关系", "与被监护人关系", "称谓", "与本人关系"),
    CARER_PHONE("联系电话", "Carer's phone", null, "电话", "手机", "联系方式", "监护人电话", "照护人电话", "监护人联系电话", "代理监护人电话", "临时监护人电话", "监护人联系方式", "手机号", "手机号码", "电话号码", "照护人联系电话", "监护人手机", "联系手机"),
    FATHER_NAME("父亲姓名", "Father", null, "父亲", "父姓名", "爸爸姓名"),
    FATHER_WORK_PLACE("父亲务工地", "Father works in", null, "父亲打工地址", "父亲务工地点", "父亲务工地址", "父亲打工地点", "父亲打工地", "父亲工作地", "父亲外出地点", "父亲去向", "父亲工作单位"),
    FATHER_PHONE("父亲电话", "Father's phone", null, "父亲联系电话", "父亲联系方式", "父亲手机", "父亲手机号"),
    MOTHER_NAME("母亲姓名", "Mother", null, "母亲", "母姓名", "妈妈姓名"),
    MOTHER_WORK_PLACE("母亲务工地", "Mother works in", null, "母亲打工地址", "母亲务工地点", "母亲务工地址", "母亲打工地点", "母亲打工地", "母亲工作地", "母亲外出地点", "母亲去向", "母亲工作单位"),
    MOTHER_PHONE("母亲电话", "Mother's phone", null, "母亲联系电话", "母亲联系方式", "母亲手机", "母亲手机号"),
    HEALTH("健康状况", "Health", "healthStatus", "身体状况", "身体情况", "健康情况"),
    HEALTH_NOTE("健康说明", "Health note", "healthNote", "病情", "残疾类别", "疾病名称"),
    ENTRUSTED("是否签订协议", "Agreement signed", null, "是否签协议", "委托协议", "是否签订委托协议", "有无委托", "是否签订委托照护协议", "签订协议"),
    HELPER_NAME("结对人", "Helper", null, "结对帮扶人", "结对人姓名", "帮扶人", "帮扶人姓名", "结对帮扶人姓名", "帮扶责任人", "结对干部", "结对志愿者", "结对教师", "代理妈妈", "爱心妈妈", "代理家长"),
    HELPER_PHONE("结对人电话", "Helper's phone", null, "帮扶人电话", "结对帮扶人电话", "结对人联系电话", "帮扶人联系电话", "帮扶责任人电话", "结对干部电话", "代理妈妈电话", "代理家长电话"),
    RISK("风险等级", "Risk level", "riskLevel", "风险级别", "等级"),
    COLLECTED_BY("采集人", "Collected by", "collectedBy", "填表人", "登记人", "摸排人"),
    COLLECTED_ON("采集日期", "Collected on", "collectedOn", "填表日期", "登记日期", "摸排日期"),
    CONFIRMED_BY("确认人", "Confirmed by", "confirmedBy", "签字", "确认签字"),
    ARCHIVE_NUMBER("档案编号", "File number", null, "档案号", "儿童档案编号"),
    CARER_ID_NUMBER("照护人身份证号", "Carer's ID number", null, "监护人身份证号", "监护人身份证", "监护人身份证号码", "照护人身份证", "照护人身份证号码"),
    EDUCATION("文化程度", "Education", null, "学历", "监护人文化程度", "照护人文化程度"),
    OCCUPATION("职业", "Occupation", null, "照护人职业", "工种"),
    WORK_PLACE("务工地", "Works in", null, "打工地址", "务工地点", "务工地址", "打工地点", "打工地", "外出地点", "去向"),
    IS_CARER("是否照护人", "Cares for the child", null, "是否监护人", "是否实际照护", "是否主要照护人", "是否实际监护人"),
    PAIRING_KIND("结对类型", "Kind of pairing", null, "结对方式", "帮扶类型"),
    PAIRED_ON("结对日期", "Paired since", null, "结对时间", "结对起始日期", "帮扶日期"),
    VISITED_ON("走访日期", "Visited on", null, "走访时间", "家访日期", "家访时间", "入户时间", "入户日期", "访问日期"),
    VISIT_METHOD("走访方式", "How", null, "家访方式"),
    VISIT_PURPOSE("走访目的", "Why", null, "走访事由", "家访目的", "走访类型"),
    SAW_CHILD("是否见到儿童", "Saw the child", null, "见到儿童", "是否见到孩子", "是否见面", "见到本人"),
    PERSONS_MET("受访人", "Whom they met", null, "被访人", "见到的人", "受访对象", "走访对象"),
    VISITOR("走访人", "Visitor", null, "家访人", "走访人员", "入户人员", "走访干部", "家访教师"),
    VISIT_SUMMARY("走访情况", "What was seen", null, "走访内容", "走访记录", "家访情况", "家访内容", "家访记录", "情况记录"),
    HELP_GIVEN("帮助", "Help given", null, "帮扶措施", "给予的帮助", "解决问题", "帮助情况"),
    FOLLOW_UP("后续安排", "To follow up", null, "下一步打算", "跟进事项", "后续跟进", "需跟进事项"),
    NOTE("备注", "Remarks", null, "说明", "其他");

    /** Columns of the records that have a sheet of their own. */
    private static final Set<RosterColumn> NOT_OF_CHILDREN = EnumSet.of(ARCHIVE_NUMBER, CARER_ID_NUMBER, EDUCATION, OCCUPATION, WORK_PLACE, IS_CARER, PAIRING_KIND, PAIRED_ON,
            VISITED_ON, VISIT_METHOD, VISIT_PURPOSE, SAW_CHILD, PERSONS_MET, VISITOR, VISIT_SUMMARY, HELP_GIVEN, FOLLOW_UP);

    private final String zh;
    private final String en;
    private final String field;
    private final List<String> words;

    RosterColumn(String zh, String en, String field, String... words) {
        this.zh = zh;
        this.en = en;
        this.field = field;
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.add(zh);
        this.words = all.stream().map(RosterText::header).toList();
    }

    String label(Language language) {
        return language == Language.EN ? en : zh;
    }

    /** Field of a child's file, or null. */
    String field() {
        return field;
    }

    /** Those below a merged cell 父亲 are 姓名, 务工地, 电话: the parent's word goes before. Null for words that mean nothing to us. */
    static RosterColumn of(String header, Set<RosterColumn> among) {
        String text = RosterText.header(header);
        return text.isEmpty() ? null : Arrays.stream(values()).filter(c -> among.contains(c) && c.words.contains(text)).findFirst().orElse(null);
    }

    static List<RosterColumn> ofChildren() {
        return Arrays.stream(values()).filter(c -> !NOT_OF_CHILDREN.contains(c)).toList();
    }

    /** Those on the template of a roster of children. */
    static List<RosterColumn> ofTemplate() {
        return List.of(SERIAL, NAME, GENDER, ETHNICITY, ID_NUMBER, BIRTH_DATE, SCHOOL, GRADE, CLASS_NAME, BOARDING, HOUSEHOLD_PLACE, VILLAGE, ADDRESS, CARE_TYPE,
                CARER_NAME, CARER_RELATION, CARER_PHONE, FATHER_NAME, FATHER_WORK_PLACE, FATHER_PHONE, MOTHER_NAME, MOTHER_WORK_PLACE, MOTHER_PHONE, HEALTH, ENTRUSTED,
                RISK, HELPER_NAME, HELPER_PHONE, NOTE);
    }

    /** The column a field of a file came from. */
    static RosterColumn ofField(String field) {
        return Arrays.stream(values()).filter(c -> field.equals(c.field)).findFirst().orElse(field.equals("schoolId") ? SCHOOL : null);
    }

    /** What 同上 may stand for; a name or a number of somebody's own is never the one above. */
    boolean repeats() {
        return !List.of(SERIAL, NAME, ID_NUMBER, BIRTH_DATE, ARCHIVE_NUMBER, CARER_ID_NUMBER).contains(this);
    }
}
