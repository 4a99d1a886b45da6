package org.xiaolian.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.Role;
import org.xiaolian.child.FieldGroup;
import org.xiaolian.child.Showing;

/** What each role may do, whom it sees, and how much of a child's file. */
record RoleMatrixResponse(List<RoleMatrixRole> roles, List<RoleMatrixPermission> permissions, List<RoleMatrixField> fields) {

    /** A role and whose files it opens. */
    record RoleMatrixRole(Role code, String labelZh, String labelEn, @Schema(examples = "本人今天结对的儿童") String childrenZh,
            String childrenEn) {
    }

    /** A permission and who has it. */
    record RoleMatrixPermission(@Schema(description = "As the endpoints name it", examples = "visit:write") String code, String labelZh,
            String labelEn, List<Role> roles) {
    }

    /** A part of a child's file and how much of it each role sees, in the order of `roles`. */
    record RoleMatrixField(FieldGroup code, String labelZh, String labelEn, List<RoleMatrixCell> cells) {
    }

    /** One crossing. */
    record RoleMatrixCell(Role role, Showing showing) {
    }
}
