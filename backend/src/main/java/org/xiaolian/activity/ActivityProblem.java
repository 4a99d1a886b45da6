package org.xiaolian.activity;

import org.xiaolian.shared.problem.ProblemCode;

/** Why an activity is not written so. */
enum ActivityProblem implements ProblemCode {
    ORGANIZATION_UNKNOWN(400, "activity.organization-unknown", "找不到这个单位，或不在您的范围内。", "This organization is not found, or outside your scope."),
    TYPE_UNKNOWN(400, "activity.type-unknown", "请选一种活动类型。", "Choose a kind of activity."),
    CAMPAIGN_UNKNOWN(400, "activity.campaign-unknown", "找不到这个主题活动。", "This campaign is not found."),
    FESTIVAL_UNKNOWN(400, "activity.festival-unknown", "找不到这个节日。", "This festival is not found."),
    PERSON_UNKNOWN(400, "activity.person-unknown", "找不到这位工作人员。", "This person is not found."),
    CHILD_UNKNOWN(400, "activity.child-unknown", "找不到这个孩子，或档案已关闭。", "This child is not found, or its file is closed."),
    GUARDIAN_UNKNOWN(400, "activity.guardian-unknown", "请选孩子的父母或现在的照护人。", "Choose a parent or whoever cares for the child now."),
    PARTICIPANT_UNKNOWN(400, "activity.participant-unknown", "名单上没有这个人。", "Nobody on the list has this id."),
    TOO_LONG(400, "activity.too-long", "一次活动最多 {0} 天。", "An activity lasts at most {0} days."),
    TIME_ORDER(400, "activity.time-order", "结束时间要晚于开始时间。", "It ends after it starts."),
    TOO_EARLY(409, "activity.too-early", "还没有到活动的日期。", "Its day has not come yet."),
    REASON_NEEDED(400, "activity.reason-needed", "请写明取消的原因。", "Say why it is called off."),
    STATE_WRONG(409, "activity.state-wrong", "现在不能这样处理。", "It cannot become that now."),
    CANCELLED(409, "activity.cancelled", "活动已经取消。", "The activity has been called off."),
    RULE_NEEDED(400, "activity.rule-needed", "请至少给出一个条件。", "Give one condition at least."),
    TOO_MANY(409, "activity.too-many", "符合条件的超过 {0} 人，请缩小范围。", "More than {0} meet this; narrow it down."),
    NOT_ATTENDED(400, "activity.not-attended", "到场的人才有奖项。", "Only who came has an honour."),
    TYPE_TAKEN(409, "activity.type-taken", "这个单位已经有这种活动类型。", "This office has a kind of this name.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    ActivityProblem(int status, String code, String zh, String en) {
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
