package org.xiaolian.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaolian.child.ChildParticulars;
import org.xiaolian.child.Gender;
import org.xiaolian.guardian.GuardianDirectory;
import org.xiaolian.guardian.GuardianParticulars;
import org.xiaolian.guardian.ParentKind;
import org.xiaolian.shared.document.WordDocument;

/** 委托照护协议 on A4 (rules.md 1.4, D-17): black on white, blank lines where the pen is needed. */
final class AgreementDocument {
    private static final int[] FORM = {1500, 2922, 1500, 2922};
    private static final String BLANK = "　　　　　　";
    private static final Map<String, String> EDUCATION = Map.of("NONE", "未上学", "PRIMARY", "小学", "JUNIOR", "初中", "SENIOR", "高中、中专",
            "COLLEGE", "大专及以上");

    private final CareAgreement agreement;
    private final AgreementTerms terms;
    private final AgreementParties parties;
    private final String office;
    private final LocalDate today;
    private final WordDocument word;

    AgreementDocument(CareAgreement agreement, AgreementTerms terms, AgreementParties parties, String office, String printedBy, LocalDate today) {
        this.agreement = agreement;
        this.terms = terms;
        this.parties = parties;
        this.office = office;
        this.today = today;
        this.word = new WordDocument("委托照护协议", office);
        word.printedBy(office + "　" + printedBy + "　" + date(today) + "打印");
    }

    byte[] write() {
        word.formTitle("委托照护协议").note("档案编号：" + parties.child().archiveNumber() + (agreement.signedOn == null ? "　（草稿）" : ""));
        people();
        word.heading("一、委托事由和期限");
        word.body("因" + or(terms.reason(), BLANK + BLANK) + "，委托人不能亲自照护孩子，委托照护人自" + date(terms.startsOn()) + "起"
                + (terms.endsOn() == null ? "至委托人返乡为止（每十二个月复核一次）" : "至" + date(terms.endsOn()) + "止") + "照护孩子。委托照护期间，父母仍是孩子的监护人，应当依法履行监护职责。");
        duties();
        word.heading("四、不得委托情形核查");
        checks();
        word.heading("五、听取孩子意见");
        word.body(opinion());
        word.heading("六、书面告知");
        word.body("学校（幼儿园）：" + notice(agreement.schoolNotifiedOn, agreement.schoolReceiver) + "　村（居）民委员会："
                + notice(agreement.villageNotifiedOn, agreement.villageReceiver));
        word.heading("七、签字");
        signatures();
        return word.write();
    }

    private void people() {
        ChildParticulars child = parties.child();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("孩子姓名", child.name(), "性别", gender(child.gender())));
        rows.add(List.of("出生日期", date(child.birthDate()), "身份证号", or(child.idNumber(), "")));
        rows.add(List.of("学校、班级", join(child.school(), child.className()), "班主任", join(child.teacher(), child.teacherPhone())));
        rows.add(List.of("现住址", parties.childPlace() + or(child.address(), "")));
        rows.add(List.of("健康提示", or(child.healthNote(), "无")));
        for (GuardianDirectory.Parent parent : parties.parents()) {
            GuardianParticulars person = parent.person();
            String who = parent.kind() == ParentKind.FATHER ? "父亲" : "母亲";
            rows.add(List.of("委托人（" + who + "）", person == null ? "" : person.name(), "联系电话", person == null ? "" : phones(person)));
            rows.add(List.of("身份证号", person == null ? "" : or(person.idNumber(), ""), "务工地、单位", join(parent.workPlace(), parent.employer())));
        }
        GuardianParticulars carer = parties.carer();
        rows.add(List.of("照护人", carer.name(), "性别、年龄", gender(carer.gender()) + (carer.birthDate() == null ? "" : "，"
                + Period.between(carer.birthDate(), agreement.signedOn == null ? today : agreement.signedOn).getYears() + "岁")));
        rows.add(List.of("身份证号", or(carer.idNumber(), ""), "联系电话", phones(carer)));
        rows.add(List.of("文化程度", EDUCATION.getOrDefault(or(carer.education(), ""), ""), "照护儿童数",
                terms.childrenCaredFor() == null ? "" : terms.childrenCaredFor() + "名"));
        rows.add(List.of("照护人住址", or(carer.address(), "")));
        word.form(FORM, rows);
    }

    private void duties() {
        word.heading("二、照护人的职责");
        word.body("（1）照料孩子的日常生活，保障饮食、住所和人身安全；（2）督促孩子按时上学，关心学习，与学校保持联系；（3）孩子生病或受伤时及时就医；（4）关心孩子的情绪，多陪伴、多交流；"
                + "（5）不得殴打、虐待、遗弃孩子，不得让孩子辍学或独自居住；（6）孩子生病、缺课、情绪异常时，及时告知父母和村（居）民委员会；无力继续照护时，提前告知父母。");
        word.body("遇紧急医疗，由" + or(terms.medicalDecider(), BLANK) + "决定；联系不上时照护人应先行救治。");
        word.heading("三、父母的职责");
        word.body("（1）每周至少" + (terms.contactsPerWeek() == null ? 1 : Math.max(1, terms.contactsPerWeek())) + "次与孩子和照护人联系、交流；（2）"
                + money() + "；（3）更换电话、工作地点时，及时告知照护人、学校和村（居）民委员会；（4）照护人不能履行职责的，及时另行委托或返乡。");
        if (terms.specialTerms() != null && !terms.specialTerms().isBlank()) {
            word.body("其他约定：" + terms.specialTerms());
        }
    }

    private String money() {
        if (terms.moneyFen() == null) {
            return "按时提供孩子的生活费用";
        }
        String period = terms.moneyPeriod() == null ? "每月" : switch (terms.moneyPeriod()) {
            case MONTH -> "每月";
            case TERM -> "每学期";
            case YEAR -> "每年";
        };
        String yuan = terms.moneyFen() % 100 == 0 ? Long.toString(terms.moneyFen() / 100) : String.format("%.2f", terms.moneyFen() / 100.0);
        return period + "提供孩子的生活费用" + yuan + "元" + (terms.moneyWay() == null ? "" : "（" + terms.moneyWay() + "）");
    }

    private void checks() {
        List<List<WordDocument.Content>> rows = new ArrayList<>();
        check(rows, "实施性侵害、虐待、遗弃、拐卖、暴力伤害等违法犯罪行为", terms.violentOffence());
        check(rows, "有吸毒、酗酒、赌博等恶习", terms.addiction());
        check(rows, "曾拒不履行或长期怠于履行监护、照护职责", terms.formerNeglect());
        check(rows, "其他不适宜担任照护人的情形", terms.otherwiseUnsuitable());
        word.table(new int[] {700, 6444, 1700}, List.of("序号", "情形", "有 / 无"), rows);
        word.note("核查日期：" + (terms.checkedOn() == null ? BLANK : date(terms.checkedOn())) + "　核查人：" + or(terms.checkedBy(), BLANK));
    }

    private static void check(List<List<WordDocument.Content>> rows, String text, Boolean answer) {
        rows.add(List.of(WordDocument.Cell.NUMBER.of(Integer.toString(rows.size() + 1)), WordDocument.Cell.TEXT.of(text),
                WordDocument.Cell.TEXT.of(answer == null ? "□有　□无" : answer ? "■有　□无" : "□有　■无")));
    }

    private String opinion() {
        if (terms.childOpinion() == null) {
            return "□同意　□不同意　□年幼不能表达　　孩子的话：" + BLANK;
        }
        String choice = switch (terms.childOpinion()) {
            case AGREES -> "■同意　□不同意　□年幼不能表达";
            case DISAGREES -> "□同意　■不同意　□年幼不能表达";
            case TOO_YOUNG -> "□同意　□不同意　■年幼不能表达";
        };
        return choice + (terms.opinionText() == null ? "" : "　孩子的话：" + terms.opinionText())
                + (terms.opinionOn() == null ? "" : "（" + date(terms.opinionOn()) + "，" + or(terms.opinionAskedBy(), "") + "询问）");
    }

    private static String notice(LocalDate on, String receiver) {
        return on == null ? "____年__月__日　签收人______" : date(on) + "　签收人" + receiver;
    }

    private void signatures() {
        if (agreement.signMethod == SignMethod.REMOTE) {
            word.body("委托人" + agreement.signedBy + "于" + date(agreement.signedOn) + "通过" + (agreement.confirmedThrough == ConfirmedThrough.VIDEO ? "视频" : "电话")
                    + "确认本协议，联系人" + agreement.confirmedBy + "，见证人" + agreement.witness + "。返乡后在下面补签。");
        }
        String line = "____________　____年__月__日";
        word.form(new int[] {2422, 6422}, List.of(List.of("委托人（父母）签字", line), List.of("照护人签字", line), List.of("孩子签字（满8周岁）", line),
                List.of("见证人（儿童主任）签字", line), List.of("村（居）民委员会盖章", line)));
        word.note("本协议一式四份：委托人、照护人、村（居）民委员会、乡镇（街道）各存一份。" + office);
    }

    private static String phones(GuardianParticulars person) {
        return String.join("、", person.phones());
    }

    private static String join(String one, String other) {
        return (or(one, "") + " " + or(other, "")).strip();
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    private static String gender(Gender gender) {
        return gender == null ? "" : gender == Gender.MALE ? "男" : "女";
    }

    private static String date(LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
