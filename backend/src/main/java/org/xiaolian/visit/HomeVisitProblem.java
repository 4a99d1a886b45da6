package org.xiaolian.visit;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a visit is refused. */
enum HomeVisitProblem implements ProblemCode {
    CHILD_UNKNOWN(400, "home-visit.child-unknown", "找不到这个孩子，或不在您的范围内。",
            "This child is not found, or outside your scope."),
    CHILD_REPEATED(400, "home-visit.child-repeated", "同一个孩子写了两次。",
            "The same child is named twice."),
    CHILD_NOT_IN_CARE(400, "home-visit.child-not-in-care", "这一天孩子的档案还没有建立或已经关闭。",
            "On that day the child's file was not open."),
    TOO_OLD(400, "home-visit.too-old", "走访日期太早，最多补录 {0} 天以内的走访。",
            "The date is too far back: at most {0} days."),
    NOT_YOURS(403, "home-visit.not-yours", "只有记录人或本单位负责人可以更正这条记录。",
            "Only its recorder or an officer may correct this record."),
    TOO_LATE_TO_CORRECT(409, "home-visit.too-late-to-correct", "超过 {0} 天，请联系本单位负责人更正。",
            "More than {0} days have passed; ask your officer to correct it."),
    FORMER_UNKNOWN(400, "home-visit.former-unknown", "找不到要更正的记录，或不在您的范围内。",
            "The record to be corrected is not found, or outside your scope."),
    STILL_CORRECTABLE(409, "home-visit.still-correctable", "这条记录还可以直接更正。",
            "This record can still be corrected itself."),
    CANCELLED(409, "home-visit.cancelled", "这条记录已经作废。",
            "This record has been cancelled."),
    CAMPAIGN_UNKNOWN(400, "home-visit.campaign-unknown", "找不到这个活动。",
            "The campaign does not exist."),
    VISITOR_UNKNOWN(400, "home-visit.visitor-unknown", "找不到这位走访人：应是本单位的人，或与孩子结对的人。",
            "This visitor is not found: name people of your office or paired with one of the children."),
    PHOTOS_ONLY(400, "home-visit.photos-only", "走访记录只放照片；协议、证件请放到孩子的附件里。",
            "A visit takes photos only; papers belong to the child's own files."),
    PHOTO_WITHOUT_CONSENT(409, "home-visit.photo-without-consent", "这次走访的孩子里，有的还没有监护人对拍照的有效同意，不能保存照片。",
            "For one of the children of this visit there is no valid consent of the guardian to photos."),
    ASPECT_ELSEWHERE(400, "home-visit.aspect-elsewhere", "这一项不属于这个方面。",
            "This belongs to another dimension."),
    OBSERVATION_REPEATED(400, "home-visit.observation-repeated", "同一个方面写了两次。",
            "The same dimension is given twice.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    HomeVisitProblem(int status, String code, String zh, String en) {
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
