package org.xiaolian.subject;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a request about a file is refused. */
enum SubjectProblem implements ProblemCode {
    ENDED(409, "subject.ended", "这项申请已经办结。", "This request has been answered."),
    OTHER_KIND(409, "subject.other-kind", "这类申请不能这样办理。", "A request of this kind is not answered in this way."),
    GROUND_NEEDLESS(400, "subject.ground-needless", "只有删除申请才填写删除依据。", "Only a request for erasure has a ground."),
    IN_CARE(409, "subject.in-care", "孩子仍在册，关爱保护的法定职责需要这份档案（《个人信息保护法》第十三条第一款第三项）；确需删除的，请先结案。",
            "The child is in care, and a duty by law needs the file (Personal Information Protection Law, article 13(1)(3)); close it before it can be erased."),
    RETENTION_RUNNING(409, "subject.retention-running", "档案结案后要保存到{0}（《个人信息保护法》第四十七条第二款），到期前不能按此依据删除。",
            "The closed file is to be kept until {0} (Personal Information Protection Law, article 47); it cannot be erased on this ground before."),
    OWN_REQUEST(409, "subject.own-request", "删除要由另一位负责人确认，不能确认自己登记的申请。", "A second person confirms an erasure; nobody confirms her own request."),
    ERASURE_RUNNING(409, "subject.erasure-running", "正在删除，请稍候。", "The file is being erased; wait a moment."),
    LEGAL_HOLD(409, "subject.legal-hold", "这份档案因诉讼、调查或争议处理依法保留，保留期间不能删除；请先由县或乡镇解除保留。",
            "A court, an inquiry or a dispute needs this file: while it is held nothing of it is removed. County or town lift the hold first."),
    HOLD_ENDED(409, "subject.hold-ended", "这项保留已经解除或到期。", "This hold was lifted or has expired."),
    HOLD_IN_PAST(400, "subject.hold-in-past", "保留期限不能早于今天。", "A hold ends today at the earliest."),
    HOLD_TOO_LATE(409, "subject.hold-too-late", "这份档案的删除已经确认，正在进行，不能再设保留。", "The erasure of this file is confirmed and has begun; it cannot be held any more."),
    COPY_FIRST(409, "subject.copy-first", "请先制作并交付档案复制件，再办结。", "Make and hand out the copy before closing the request.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    SubjectProblem(int status, String code, String zh, String en) {
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
