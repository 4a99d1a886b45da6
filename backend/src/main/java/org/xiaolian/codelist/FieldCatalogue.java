package org.xiaolian.codelist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xiaolian.account.Role;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.FieldMatrix;
import org.xiaolian.shared.FeatureApi;
import org.xiaolian.shared.privacy.FieldClass;

/**
 * The data dictionary of a child's file (rules.md 1.8), on one page: whoever adds a field adds its line. Exports, imports and
 * prints read it; so does the page that explains it to the offices.
 *
 * <p>code | Chinese | English | class | need (M, M? if applicable, R, O, - computed) | origin | group of the matrix | D when dated
 */
@FeatureApi
public final class FieldCatalogue {
    private static final String TEXT = """
            CHILD
              archiveNumber | 档案编号 | Archive number | P1 | M | SD | DETAILS |
              name | 姓名 | Name | P2 | M | FX | NAME |
              formerName | 曾用名 | Former name | P2 | O | FX | DETAILS |
              gender | 性别 | Sex | P2 | M | F | DETAILS |
              ethnicityCode | 民族 | Ethnicity | P2 | M | F | DETAILS |
              birthDate | 出生日期 | Date of birth | P2 | M | F | DETAILS |
              lunarBirthday | 农历生日 | Lunar birthday | P2 | - | S | DETAILS |
              idNumber | 公民身份号码 | ID number | P3 | M? | F | ID_NUMBER |
              noIdReason | 无证原因 | Why there is no ID number | P2 | M? | F | ID_NUMBER |
              householdRegistered | 是否登记户口 | Household registered | P2 | M | FX | DETAILS |
              householdPlace | 户籍所在地 | Place of household registration | P2 | M? | FX | DETAILS |
              householdType | 户口性质 | Type of household registration | P2 | M? | FX | DETAILS |
              region | 现居住村（社区） | Village of residence | P2 | M | F | DETAILS | D
              address | 现住址 | Address | P3 | M | F | ADDRESS |
              photo | 照片 | Photo | P3 | O | D | DETAILS |
              ownPhone | 本人电话或手表 | Own telephone or watch | P2 | O | D | PHONES |
              interests | 兴趣爱好 | Interests | P2 | R | S | DETAILS |
            HEALTH
              healthStatus | 身体情况 | Health | P3 | M | F | HEALTH |
              healthNote | 健康说明 | Health note | P3 | M? | F | HEALTH |
              disabilityKind | 残疾类别 | Kind of disability | P3 | M? | F | HEALTH | D
              disabilityGrade | 残疾等级 | Grade of disability | P3 | M? | F | HEALTH | D
              illness | 患病类型 | Illness | P3 | M? | F | HEALTH | D
              allergy | 过敏史 | Allergies | P3 | O | D | HEALTH | D
              medicine | 用药 | Medicine | P3 | O | D | HEALTH | D
              bloodType | 血型 | Blood group | P3 | O | D | HEALTH | D
              insurance | 医疗保险 | Health insurance | P3 | O | D | HEALTH | D
              heightMm | 身高 | Height | P3 | O | D | HEALTH | D
              weightGrams | 体重 | Weight | P3 | O | D | HEALTH | D
              vision | 视力 | Vision | P3 | O | D | HEALTH | D
              screening | 心理测评 | Psychological screening | P3 | O | D | HEALTH | D
              observations | 观察记录 | Observations | P3 | O | S | HEALTH | D
            SCHOOLING
              schoolingStage | 就学情况 | Schooling | P2 | M | F | DETAILS | D
              schoolName | 学校 | School | P2 | M? | SX | DETAILS | D
              entryYear | 入学年份 | Year of entry | P2 | R | X | DETAILS | D
              gradeCode | 年级 | Grade | P2 | M? | SX | DETAILS | D
              className | 班级 | Class | P2 | M? | SX | DETAILS | D
              teacherName | 班主任 | Class teacher | P2 | M? | S | DETAILS | D
              teacherPhone | 班主任电话 | Class teacher's telephone | P2 | M? | S | PHONES | D
              studentNumber | 学籍号 | School roll number | P3 | O | X | ID_NUMBER | D
              boarding | 是否寄宿 | Boards at school | P2 | M? | FX | DETAILS | D
              travelWay | 上学方式 | Way to school | P1 | O | D | DETAILS | D
              travelMinutes | 上学路程（分钟） | Minutes to school | P1 | O | D | DETAILS | D
              marksTrend | 成绩趋势 | Trend of marks | P2 | O | S | DETAILS | D
              studentAid | 资助享受 | Support at school | P2 | O | D | DETAILS | D
            PARENT
              parent.name | 父（母）姓名 | Parent's name | P2 | M? | F | DETAILS | D
              parent.birthDate | 父（母）出生日期 | Parent's date of birth | P2 | R | F | DETAILS |
              parent.idNumber | 父（母）身份证号 | Parent's ID number | P3 | R | F | ID_NUMBER |
              parent.presence | 父（母）状态 | State of the parent | P3 | M | F | FAMILY | D
              parent.awaySince | 外出起始 | Away since | P2 | M? | F | DETAILS | D
              parent.workPlace | 务工地点 | Place of work | P2 | M? | F | DETAILS | D
              parent.employer | 务工单位 | Employer | P2 | O | F | DETAILS | D
              parent.occupation | 工种 | Occupation | P2 | O | F | DETAILS | D
              parent.phone | 父（母）电话 | Parent's telephone | P2 | M? | FS | PHONES |
              parent.wechat | 父（母）微信 | Parent's WeChat | P2 | O | FS | PHONES |
              parent.comesHome | 回家频次 | How often the parent comes home | P2 | R | S | DETAILS | D
              parent.lastHome | 上次回家 | Last at home | P2 | R | S | DETAILS | D
              parent.expectedHome | 预计回家 | Expected at home | P2 | R | S | DETAILS | D
              parent.ableToCare | 有无监护能力 | Able to care | P3 | M | F | FAMILY | D
              parent.unableReason | 无监护能力原因 | Why unable to care | P3 | M? | F | FAMILY | D
            GRANDPARENT
              grandparent.name | 祖父、祖母、外祖父、外祖母姓名 | Grandparent's name | P2 | O | F | DETAILS |
              grandparent.birthDate | 祖辈出生日期 | Grandparent's date of birth | P2 | O | F | DETAILS |
              grandparent.deceased | 祖辈已去世 | Grandparent has died | P2 | O | F | DETAILS |
            CARER
              carer.name | 照护人姓名 | Carer's name | P2 | M | FS | DETAILS | D
              carer.relation | 照护人与儿童关系 | Carer's relation | P2 | M | FS | DETAILS | D
              carer.idNumber | 照护人身份证号 | Carer's ID number | P3 | M | FS | ID_NUMBER |
              carer.phone | 照护人电话 | Carer's telephone | P2 | M | FS | PHONES |
              carer.address | 照护人住址 | Carer's address | P3 | M | FS | ADDRESS |
              carer.wechat | 照护人微信 | Carer's WeChat | P2 | O | FS | PHONES |
              carer.childrenCaredFor | 照护儿童数 | Children cared for | P2 | - | S | DETAILS | D
              carer.education | 照护人文化程度 | Carer's education | P2 | R | S | DETAILS |
              carer.healthStatus | 照护人健康 | Carer's health | P2 | R | S | DETAILS |
              carer.occupation | 照护人职业 | Carer's occupation | P2 | R | S | DETAILS |
              carer.type | 监护类型 | Kind of care | P2 | M | FS | DETAILS | D
              carer.entrusted | 有无委托 | Entrusted | P2 | M | FL | DETAILS | D
              carer.disqualificationChecked | 四项不得委托情形核查 | Checked for disqualification | P3 | M | L | DETAILS | D
              carer.assessment | 监护情况评估 | Assessment of care | P3 | M | FS | FAMILY | D
              riskLevel | 风险等级 | Risk level | P3 | R | L | RISK |
              countRules | 留守口径（民政、学籍、妇联） | Official counts | P2 | - | FXS | DETAILS | D
            NETWORK
              network | 联系网 | Network of contacts | P2 | R | S | PHONES | D
            FAMILY
              incomeSources | 主要经济来源 | Main sources of income | P3 | R | F | FAMILY | D
              familyStatus | 低保、特困、脱贫等身份 | Registered status of the family | P3 | R | FD | FAMILY | D
              householdSize | 家庭人口 | Size of the household | P3 | R | FD | FAMILY | D
              housingSafe | 住房安全 | Safe housing | P3 | R | FD | FAMILY | D
              siblings | 兄弟姐妹 | Brothers and sisters | P2 | - | D | DETAILS |
              hardships | 困境类别 | Categories of hardship | P3 | R | L | FAMILY | D
            AID
              aids | 享受救助 | Aid received | P3 | M | F | FAMILY | D
              pairings | 结对帮扶 | Pairings | P2 | O | S | | D
              visits | 走访记录 | Home visits | P3 | O | S | | D
              contacts | 联系记录 | Contacts | P2 | O | S | | D
              cases | 强制报告个案 | Mandatory-report cases | P4 | O | L | FAMILY | D
            MANAGEMENT
              collectedBy | 采集人 | Collected by | P1 | M | F | DETAILS |
              collectedOn | 采集日期 | Collected on | P1 | M | F | DETAILS |
              confirmedBy | 确认人（父母或照护人） | Confirmed by parent or carer | P1 | M | F | DETAILS |
              status | 档案状态 | Status of the file | P1 | M | FD | | D
              closeReason | 销档原因 | Reason for closing | P1 | M? | D | DETAILS | D
              source | 档案来源 | Source of the file | P1 | M | S | |
            """;
    private static final int COLUMNS = 8;
    private static final List<FieldEntry> ALL = parse();

    private FieldCatalogue() {
    }

    /** Every field, block by block. */
    public static List<FieldEntry> all() {
        return ALL;
    }

    public static Optional<FieldEntry> find(String code) {
        return ALL.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    private static List<FieldEntry> parse() {
        List<FieldEntry> all = new java.util.ArrayList<>();
        FieldBlock block = null;
        for (String line : TEXT.lines().toList()) {
            if (line.startsWith(" ")) {
                all.add(entry(block, Arrays.stream(line.split("\\|", COLUMNS)).map(String::strip).toArray(String[]::new)));
            } else {
                block = FieldBlock.valueOf(line.strip());
            }
        }
        return List.copyOf(all);
    }

    private static FieldEntry entry(FieldBlock block, String[] c) {
        FieldClass fieldClass = FieldClass.valueOf(c[3]);
        FieldGroup group = c[6].isEmpty() ? null : FieldGroup.valueOf(c[6]);
        FieldNeed need = switch (c[4]) {
            case "M" -> FieldNeed.MANDATORY;
            case "M?" -> FieldNeed.MANDATORY_IF_APPLICABLE;
            case "R" -> FieldNeed.RECOMMENDED;
            case "O" -> FieldNeed.OPTIONAL;
            default -> FieldNeed.COMPUTED;
        };
        FieldExport export = switch (fieldClass) {
            case P0, P1 -> FieldExport.FREE;
            case P2 -> FieldExport.APPROVAL_BEYOND_OWN_SCOPE;
            case P3 -> FieldExport.TICKET;
            case P4 -> FieldExport.NEVER;
        };
        List<Role> visibleTo = Arrays.stream(Role.values()).filter(r -> r.permissions().contains("child:read"))
                .filter(r -> group == null || FieldMatrix.showing(r.name(), group) != org.xiaolian.child.Showing.HIDDEN).toList();
        return new FieldEntry(c[0], c[1], c[2], block, fieldClass, need, c[5], group, "D".equals(c[7]), export, fieldClass != FieldClass.P4, visibleTo);
    }
}
