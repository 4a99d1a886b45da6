package org.xiaolian.contact;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a contact is refused. */
enum ContactProblem implements ProblemCode {
    CHILD_UNKNOWN(400, "contact.child-unknown", "找不到这个孩子，或不在您的范围内。",
            "This child is not found, or outside your scope."),
    CHILD_REPEATED(400, "contact.child-repeated", "同一个孩子写了两次。",
            "The same child is named twice."),
    CHILD_NOT_IN_CARE(400, "contact.child-not-in-care", "这一天孩子的档案还没有建立或已经关闭。",
            "On that day the child's file was not open."),
    TOO_OLD(400, "contact.too-old", "联系日期太早，最多补录 {0} 天以内的联系。",
            "The date is too far back: at most {0} days."),
    WRONG_COUNTERPART(400, "contact.wrong-counterpart", "监护人沟通的对象应是照护人或父母。",
            "A talk with the carer is with the carer or a parent."),
    PHONE_UNKNOWN(400, "contact.phone-unknown", "这个号码不是孩子身边的人的，或您无权查看。",
            "This number belongs to nobody around the child, or you may not see it."),
    NUMBER_MISSING(400, "contact.number-missing", "请选择是哪个号码打不通。",
            "Choose which number is dead."),
    NOT_YOURS(403, "contact.not-yours", "只有记录人或本单位负责人可以更正这条记录。",
            "Only its recorder or an officer may correct this record."),
    TOO_LATE_TO_CORRECT(409, "contact.too-late-to-correct", "超过 {0} 天，请联系本单位负责人更正。",
            "More than {0} days have passed; ask your officer to correct it."),
    FORMER_UNKNOWN(400, "contact.former-unknown", "找不到要更正的记录，或不在您的范围内。",
            "The record to be corrected is not found, or outside your scope."),
    STILL_CORRECTABLE(409, "contact.still-correctable", "这条记录还可以直接更正。",
            "This record can still be corrected itself."),
    CANCELLED(409, "contact.cancelled", "这条记录已经作废。",
            "This record has been cancelled."),
    CAMPAIGN_UNKNOWN(400, "contact.campaign-unknown", "找不到这个活动。",
            "The campaign does not exist.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    ContactProblem(int status, String code, String zh, String en) {
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
