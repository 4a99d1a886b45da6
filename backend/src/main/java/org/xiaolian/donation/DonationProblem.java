package org.xiaolian.donation;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a gift is not written down. */
enum DonationProblem implements ProblemCode {
    DONOR_UNKNOWN(400, "donation.donor-unknown", "找不到这位捐赠人，或属于别的单位。", "The donor is not found, or belongs to another office."),
    MONEY_HAS_AN_AMOUNT(400, "donation.money-has-an-amount", "捐款只填金额。", "Money has an amount and nothing else."),
    GOODS_HAVE_QUANTITY(400, "donation.goods-have-quantity", "物资和服务要填名称、数量、单位和估价依据。", "Goods and services have a name, a quantity, a unit and a basis of valuation."),
    VALUE_AND_BASIS(400, "donation.value-and-basis", "有单价就要有估价依据；不估价就不填单价。", "A value needs its basis; what is not valued has none."),
    RECEIPT_INCOMPLETE(400, "donation.receipt-incomplete", "票据代码和票据号码要一起填。", "The receipt's code and number belong together."),
    CONSENT_TOO_EARLY(400, "donation.consent-too-early", "不能早于捐赠的日期。", "Not before the gift itself."),
    MORE_THAN_GIVEN(409, "donation.more-than-given", "超过了这笔捐款还没有改用途的部分。", "More than what is left of this gift for its own purpose."),
    SAME_PURPOSE(409, "donation.same-purpose", "新用途与原来的用途相同。", "This is the purpose it has."),
    NOT_DESIGNATED(409, "donation.not-designated", "这笔捐赠没有指定用途，不需要捐赠人同意。", "This gift has no purpose of its own: no consent is needed."),
    MOVED_ELSEWHERE(409, "donation.moved-elsewhere", "这笔捐款已有一部分改变用途，请先冲销那一笔。", "Some of this gift serves another purpose by now; reverse that entry first."),
    REVERSED(409, "donation.reversed", "这笔捐赠已经冲销。", "This gift was reversed.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    DonationProblem(int status, String code, String zh, String en) {
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
