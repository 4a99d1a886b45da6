package org.xiaolian.codelist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xiaolian.account.Role;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.FieldMatrix;
import org.xiaolian.codelist.CodeListsResponse.CodeListItem;
import org.xiaolian.codelist.RoleMatrixResponse.RoleMatrixCell;
import org.xiaolian.codelist.RoleMatrixResponse.RoleMatrixField;
import org.xiaolian.codelist.RoleMatrixResponse.RoleMatrixPermission;
import org.xiaolian.codelist.RoleMatrixResponse.RoleMatrixRole;

/** The matrix of rules.md 2.4 as the program applies it: read from the same tables that decide, with words beside. */
final class RoleMatrix {
    private static final Map<String, String[]> PERMISSIONS = new TreeMap<>(Map.ofEntries(
            words("agreement:read", "查看委托照护和红色预警", "See entrusted care and red alerts"), words("agreement:write", "办理委托照护和红色预警", "Handle entrusted care and red alerts"),
            words("account:read", "查看人员", "Read people"), words("account:write", "管理人员和角色", "Administer people and roles"),
            words("attachment:read", "查看照片和材料", "See photos and papers"), words("attachment:write", "上传和删除照片、材料", "Add and remove photos and papers"),
            words("audit:read", "查看访问日志", "Read the access log"),
            words("census:confirm", "摸底确认", "Confirm villages and classes in a census"),
            words("census:read", "查看摸底", "Read census rounds"), words("quality:read", "查看档案质量", "See the quality of files"), words("census:write", "开展和定稿摸底", "Open, settle and freeze census rounds"),
            words("child:read", "查看儿童档案", "Read children's files"),
            words("child:reveal", "显示完整身份证号（须填理由）", "Reveal ID numbers, with a reason"),
            words("child:write", "建立和修改儿童档案", "Write children's files"), words("code-list:read", "查看代码表", "Read code lists"),
            words("activity:read", "查看活动", "Read activities"), words("activity:write", "办理活动", "Write activities"),
            words("peer:write", "办理同伴结对", "Pair peers"), words("overnight:approve", "批准共同生活", "Approve overnight stays"), words("helper:write", "登记帮扶人审查和名额", "Record checks of helpers"),
            words("pairing-kind:write", "设置结对类型", "Set kinds of pairing"),
            words("colleague:read", "选择结对人员", "Choose people for pairings"),
            words("consent:read", "查看同意和本人意愿", "Read consents and wishes"), words("consent:write", "登记同意和本人意愿", "Write consents and wishes"),
            words("purpose:write", "管理个人信息处理用途", "Administer processing purposes"),
            words("contact:read", "查看联系记录", "Read contacts"), words("contact:write", "登记联系", "Record contacts"),
            words("coverage:read", "查看月度完成情况", "Read the month matrix"), words("duty:read", "查看职责规定", "Read duty rules"),
            words("duty:write", "制定职责规定和免除", "Write duty rules and exemptions"),
            words("guardian:read", "查看照护人", "Read guardians"), words("guardian:write", "登记照护人", "Write guardians"), words("homecoming:write", "登记父母返乡", "Write home-comings"),
            words("organization:read", "查看单位", "Read organizations"), words("organization:write", "管理单位", "Write organizations"),
            words("pairing:read", "查看结对", "Read pairings"), words("pairing:write", "办理结对", "Write pairings"),
            words("plan:read", "查看文件、活动和任务", "Read documents, campaigns and tasks"),
            words("donation:read", "查看捐赠、资金账和物资账", "See gifts and their books"),
            words("donation:write", "登记捐赠、记账、冲销和结账", "Take gifts over, keep and close their books"),
            words("plan:write", "管理文件、活动、任务和领导小组", "Write documents, campaigns, tasks and leading groups"),
            words("region:read", "查看地区", "Read places"), words("region:write", "管理地区", "Write places"), words("office-day:write", "管理节假日", "Keep the public holidays"),
            words("report:read", "查看报告", "Read reports"), words("report:write", "编写和定稿报告", "Write and finalise reports"),
            words("job:read", "查看自己的后台任务", "See one's own long work"),
            words("roster:import", "导入花名册", "Import rosters"), words("export:write", "导出名册", "Export lists"),
            words("subject:write", "办理查阅复制、更正、删除申请", "Answer requests for copies, corrections and erasure"),
            words("export:approve", "审批敏感信息的导出", "Decide about exports of sensitive columns"),
            words("session:read", "登录和改密码", "Sign in and change the password"), words("visit:read", "查看家访记录", "Read home visits"),
            words("visit:write", "登记家访", "Record home visits"), words("worklist:read", "查看今日待办", "Read today's worklist")));
    private static final Map<Role, String[]> CHILDREN = Map.of(
            Role.COUNTY_ADMIN, new String[] {"本县的儿童", "Children of the county"},
            Role.TOWN_SUPERVISOR, new String[] {"本乡镇的儿童", "Children of the township"},
            Role.VILLAGE_DIRECTOR, new String[] {"本村的儿童", "Children of the village"},
            Role.CLASS_TEACHER, new String[] {"本班的儿童", "Children of the class"},
            Role.HEAD_TEACHER, new String[] {"本校的儿童", "Children of the school"},
            Role.ORGANIZATION_OFFICER, new String[] {"本单位今天结对的儿童", "Children paired today under the organization"},
            Role.HELPER, new String[] {"本人今天结对的儿童", "Children paired with her today"},
            Role.VOLUNTEER, new String[] {"本人今天结对的儿童", "Children paired with her today"},
            Role.AUDITOR, new String[] {"无", "None"});

    private RoleMatrix() {
    }

    static RoleMatrixResponse response() {
        List<RoleMatrixRole> roles = CodeLists.items("Role").stream().map(w -> {
            Role role = Role.valueOf(w.code());
            return new RoleMatrixRole(role, w.labelZh(), w.labelEn(), CHILDREN.get(role)[0], CHILDREN.get(role)[1]);
        }).toList();
        List<RoleMatrixPermission> permissions = PERMISSIONS.entrySet().stream().map(p -> new RoleMatrixPermission(p.getKey(),
                p.getValue()[0], p.getValue()[1], Arrays.stream(Role.values()).filter(r -> r.permissions().contains(p.getKey())).toList()))
                .toList();
        return new RoleMatrixResponse(roles, permissions, CodeLists.items("FieldGroup").stream().map(RoleMatrix::field).toList());
    }

    private static RoleMatrixField field(CodeListItem words) {
        FieldGroup group = FieldGroup.valueOf(words.code());
        return new RoleMatrixField(group, words.labelZh(), words.labelEn(), Arrays.stream(Role.values())
                .map(r -> new RoleMatrixCell(r, FieldMatrix.showing(r.name(), group))).toList());
    }

    private static Map.Entry<String, String[]> words(String code, String zh, String en) {
        return Map.entry(code, new String[] {zh, en});
    }
}
