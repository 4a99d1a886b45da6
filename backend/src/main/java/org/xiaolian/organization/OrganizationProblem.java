package org.xiaolian.organization;

import org.xiaolian.shared.problem.ProblemCode;

/** Why an organization or a group is refused. */
enum OrganizationProblem implements ProblemCode {
    REGION_UNKNOWN(400, "organization.region-unknown", "找不到这个地区，或不在您的范围内。", "The place is unknown or outside your scope."),
    PARENT_UNKNOWN(400, "organization.parent-unknown", "找不到上级单位，或不在您的范围内。", "The organization above is unknown or outside your scope."),
    PARENT_BELOW(409, "organization.parent-below", "上级单位不能是它自己或它的下级。", "An organization cannot be placed below itself."),
    TOO_DEEP(409, "organization.too-deep", "单位的层级太多，最多 10 级。", "Organizations can be at most ten levels deep."),
    ORGANIZATION_UNKNOWN(400, "work-group.organization-unknown", "找不到这个单位，或不在您的范围内。", "The organization is unknown or outside your scope."),
    PERSON_UNKNOWN(400, "work-group.person-unknown", "找不到这个人。", "There is no such person.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    OrganizationProblem(int status, String code, String zh, String en) {
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
