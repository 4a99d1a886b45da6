package org.xiaolian.account;

import org.xiaolian.shared.problem.ProblemCode;

/** Why a change to a person is refused. */
enum PersonProblem implements ProblemCode {
    ORGANIZATION_UNKNOWN(400, "person.organization-unknown", "找不到这个单位，或不在您的范围内。", "The organization is unknown or outside your scope."),
    REGION_UNKNOWN(400, "person.region-unknown", "找不到这个地区，或不在您的范围内。", "The place is unknown or outside your scope."),
    REGION_NEEDED(400, "person.region-needed", "这个角色要指定地区。", "This role needs a place."),
    ORGANIZATION_NEEDED(400, "person.organization-needed", "这个角色要指定单位。", "This role needs an organization."),
    CLASS_NEEDED(400, "person.class-needed", "班主任要填班级。", "A class teacher needs a class."),
    CLASS_NOT_WANTED(400, "person.class-not-wanted", "只有班主任才填班级。", "Only a class teacher has a class."),
    PASSWORD_WITHOUT_LOGIN(400, "person.password-without-login", "先填登录名，再设密码。", "Give a login name before a password."),
    LOGIN_NAME_TAKEN(409, "person.login-name-taken", "这个登录名已经有人用了。", "This login name is taken."),
    NO_LOGIN_NAME(409, "person.no-login-name", "此人没有登录名，请先填写登录名。", "This person has no login name; give one first."),
    INACTIVE(409, "person.inactive", "此人已停用。", "This person is no longer active."),
    ACTIVE(409, "person.active", "此人没有停用。", "This person is active."),
    BEYOND_YOUR_AUTHORITY(403, "person.beyond-your-authority", "此人有您权限以外的角色，请上级管理员处理。", "This person holds a role beyond yours; ask an administrator above you."),
    OWN_ACCOUNT(409, "person.own-account", "不能改自己的角色、停用自己或重置自己的密码，请另一位管理员处理。", "Nobody changes her own roles, deactivates herself or resets her own password; ask another administrator.");

    private final int status;
    private final String code;
    private final String zh;
    private final String en;

    PersonProblem(int status, String code, String zh, String en) {
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
