package org.xiaolian.agreement;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something about entrusted care is refused. */
enum AgreementProblem implements ProblemCode {
    CARER_UNKNOWN(400, "agreement.carer-unknown", "找不到这位照护人，或不在您的范围内。",
            "This carer is not found, or outside your scope."),
    CARER_AGE_UNKNOWN(400, "agreement.carer-age-unknown", "请先填写照护人的出生日期：受委托人必须成年。",
            "Fill in the carer's birth date first: a carer must be an adult."),
    CARER_MINOR(400, "agreement.carer-minor", "照护人未满18周岁，不能委托。",
            "The carer is under 18; care may not be entrusted to a minor."),
    CARER_NOT_ABLE(400, "agreement.carer-not-able", "请确认照护人具有完全民事行为能力和照护能力。",
            "Confirm that the carer is fully capable and able to care."),
    CARER_DISQUALIFIED(400, "agreement.carer-disqualified", "照护人有法律规定的不得委托情形，必须另选他人。",
            "The law forbids entrusting a child to this carer; another must be found."),
    CHECKS_MISSING(400, "agreement.checks-missing", "四项不得委托情形须逐项核查，并写明核查日期和核查人。",
            "Answer all four checks and name the day and who checked."),
    REASON_MISSING(400, "agreement.reason-missing", "请写明父母外出的原因。",
            "Write down why the parents leave."),
    CHILD_NOT_HEARD(400, "agreement.child-not-heard", "请先听取孩子本人的意见（满8周岁必须听取）。",
            "Hear the child first (from the age of 8 always)."),
    OPINION_UNDATED(400, "agreement.opinion-undated", "请写明何时、由谁听取孩子意见。",
            "Write down when the child was asked, and by whom."),
    WEEKLY_CONTACT(400, "agreement.weekly-contact", "父母每周至少联系孩子和照护人一次。",
            "Parents contact child and carer at least once a week."),
    HOLDS_REPORT(409, "agreement.holds-report", "这个孩子的情况依法作过强制报告（《未成年人保护法》第十一条），案件材料要保存到{0}，期满前不能删除档案。",
            "The law demanded a report about this child (Law on the Protection of Minors, article 11); the case papers are kept until {0}, and so is the file."),
    HOLDS_AGREEMENT(409, "agreement.holds-agreement", "{0}签订的委托照护协议仍然有效（《未成年人保护法》第二十二条、第二十三条），请先终止协议，再删除档案。",
            "The care agreement signed on {0} still holds (Law on the Protection of Minors, articles 22 and 23); end it before the file is erased."),
    NOT_A_DRAFT(409, "agreement.not-a-draft", "协议已签署，不能再改；如有变化，请终止后另签一份。",
            "The agreement is signed and stays as it is; end it and sign another."),
    ALREADY_SIGNED(409, "agreement.already-signed", "这份协议已经签署。",
            "This agreement is already signed."),
    NOT_SIGNED(409, "agreement.not-signed", "协议还没有签署。",
            "The agreement is not signed yet."),
    ENDED(409, "agreement.ended", "协议已经终止。",
            "The agreement has ended."),
    OTHER_IN_FORCE(409, "agreement.other-in-force", "孩子已有一份有效的协议，请先终止它。",
            "The child has another agreement that holds; end that first."),
    REMOTE_INCOMPLETE(400, "agreement.remote-incomplete", "远程确认须写明谁联系的、用什么方式。",
            "A confirmation from afar names who called and how."),
    CHILD_SIGNS(400, "agreement.child-signs", "满8周岁的孩子也要签名。",
            "A child of 8 or older signs, too."),
    BEFORE_SIGNING(400, "agreement.before-signing", "日期不能早于签署日期。",
            "The date cannot be before the signing."),
    NOT_REMOTE(409, "agreement.not-remote", "这份协议不需要补签。",
            "This agreement needs no signature on paper."),
    NO_REVIEW(409, "agreement.no-review", "有固定期限的协议到期续签，不需要复核。",
            "An agreement with a fixed term is renewed, not reviewed."),
    SCAN_UNKNOWN(400, "agreement.scan-unknown", "找不到这个扫描件：应是孩子档案里的“委托照护协议”附件。",
            "This scan is not found: it must be an entrusted-care paper in the child's file."),
    ALERT_GONE(409, "care-alert.gone", "这条预警已经不存在，或已有人处理。",
            "This alert no longer holds, or somebody has acted on it."),
    VISIT_TOO_LATE(400, "care-alert.visit-too-late", "请安排在今天起 {0} 天以内上门。",
            "Plan the visit within {0} days from today.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    AgreementProblem(int status, String code, String zh, String en) {
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
