package org.xiaolian.ledger;

import org.xiaolian.shared.problem.ProblemCode;

/** Why something is not booked. */
enum LedgerProblem implements ProblemCode {
    ORGANIZATION_UNKNOWN(400, "ledger.organization-unknown", "找不到这个单位，或不在您的范围内。", "The organization is unknown or outside your scope."),
    DESIGNATION_UNKNOWN(400, "ledger.designation-unknown", "找不到这项定向用途，或它属于别的单位。", "This purpose is not found, or belongs to another office."),
    DESIGNATION_KNOWN(409, "ledger.designation-known", "本单位已经有同名的定向用途。", "The office has a purpose of that name already."),
    NOT_ENOUGH_MONEY(409, "ledger.not-enough-money", "这项资金的结余不够。", "This fund does not hold that much."),
    NOT_ENOUGH_GOODS(409, "ledger.not-enough-goods", "库存不够。", "There is not that much in stock."),
    DESIGNATED_ELSEWHERE(409, "ledger.designated-elsewhere", "这是定向捐赠，没有捐赠人同意的记录，不能用于别的用途。", "This was given for another purpose; without the donor's recorded consent it cannot serve this one."),
    ALREADY_USED(409, "ledger.already-used", "其中的钱或物已经用出去了，请先冲销用出的那一笔。", "Some of it has been used already; reverse that entry first."),
    ALREADY_REVERSED(409, "ledger.already-reversed", "这一笔已经冲销过。", "This entry has been reversed already."),
    NOT_REVERSIBLE(409, "ledger.not-reversible", "冲销本身不能再冲销，请重新登记。", "A reversal is not reversed; book it anew."),
    MONTH_NOT_OVER(409, "ledger.month-not-over", "这个月还没有过完，不能结账。", "This month is not over yet."),
    MONTH_CLOSED(409, "ledger.month-closed", "这个月已经结账。", "This month is closed already."),
    EARLIER_MONTH_OPEN(409, "ledger.earlier-month-open", "更早的月份还没有结账，请按顺序结账。", "An earlier month is still open; close the months in order.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    LedgerProblem(int status, String code, String zh, String en) {
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
