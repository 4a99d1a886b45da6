package org.xiaolian.donor;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a donor is not written down. */
enum DonorProblem implements ProblemCode {
    ORGANIZATION_UNKNOWN(400, "donor.organization-unknown", "找不到这个单位，或不在您的范围内。", "The organization is unknown or outside your scope."),
    ANONYMOUS_IS_UNNAMED(400, "donor.anonymous-is-unnamed", "不留名的捐赠人不填姓名和联系方式，也不公开。", "Of an anonymous donor neither name nor contact is kept, and nothing is published."),
    PHONE_UNLIKELY(400, "donor.phone-unlikely", "这不像电话号码。", "This does not look like a telephone number."),
    KNOWN_ALREADY(409, "donor.known-already", "本单位已有捐赠人“{0}”，姓名或电话相同。请用已有的；确实是另一位，请勾选后再保存。",
            "The office knows “{0}” with the same name or telephone already. Use that one, or say that this is somebody else.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    DonorProblem(int status, String code, String zh, String en) {
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
