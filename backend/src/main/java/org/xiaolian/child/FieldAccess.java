package org.xiaolian.child;

import static org.xiaolian.child.FieldGroup.ADDRESS;
import static org.xiaolian.child.FieldGroup.DETAILS;
import static org.xiaolian.child.FieldGroup.FAMILY;
import static org.xiaolian.child.FieldGroup.HEALTH;
import static org.xiaolian.child.FieldGroup.ID_NUMBER;
import static org.xiaolian.child.FieldGroup.NAME;
import static org.xiaolian.child.FieldGroup.PHONES;
import static org.xiaolian.child.FieldGroup.RISK;
import static org.xiaolian.child.Showing.FULL;
import static org.xiaolian.child.Showing.HIDDEN;
import static org.xiaolian.child.Showing.LIMITED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.xiaolian.child.ChildScope.Roles;
import org.xiaolian.shared.security.Grant;

/**
 * Which fields of a file each role sees: the matrix of rules.md 2.4, line by line. Whether the child is seen at all is
 * {@link ChildScope}. ID_NUMBER is never more than the masked number; the rest is a disclosure with a reason.
 */
final class FieldAccess {
    private static final Map<String, Map<FieldGroup, Showing>> MATRIX = Map.of(
            //                               NAME     DETAILS ID_NUMBER PHONES   ADDRESS  HEALTH   FAMILY   RISK
            Roles.COUNTY_ADMIN,         row(FULL,    FULL,   FULL,     FULL,    FULL,    LIMITED, LIMITED, FULL),
            Roles.TOWN_SUPERVISOR,      row(FULL,    FULL,   FULL,     FULL,    FULL,    LIMITED, LIMITED, FULL),
            Roles.VILLAGE_DIRECTOR,     row(FULL,    FULL,   FULL,     FULL,    FULL,    FULL,    FULL,    FULL),
            Roles.CLASS_TEACHER,        row(FULL,    FULL,   HIDDEN,   FULL,    LIMITED, LIMITED, LIMITED, LIMITED),
            Roles.HEAD_TEACHER,         row(FULL,    FULL,   HIDDEN,   LIMITED, HIDDEN,  HIDDEN,  HIDDEN,  LIMITED),
            Roles.ORGANIZATION_OFFICER, row(FULL,    FULL,   HIDDEN,   HIDDEN,  HIDDEN,  HIDDEN,  HIDDEN,  HIDDEN),
            Roles.HELPER,               row(FULL,    FULL,   HIDDEN,   FULL,    FULL,    LIMITED, LIMITED, HIDDEN),
            Roles.VOLUNTEER,            row(LIMITED, HIDDEN, HIDDEN,   HIDDEN,  HIDDEN,  HIDDEN,  HIDDEN,  HIDDEN));

    private FieldAccess() {
    }

    /**
     * @param grants the caller's grants
     * @param showing which of them show the child, as {@link ChildScope#showingGrants} says it
     */
    static VisibleFields of(List<Grant> grants, String showing) {
        VisibleFields fields = new VisibleFields();
        for (int i = 0; i < grants.size(); i++) {
            if (showing.charAt(i) == '1') {
                MATRIX.getOrDefault(grants.get(i).role(), Map.of()).forEach(fields::atLeast);
            }
        }
        return fields;
    }

    /** Whether the role sees anything of the group: who does not may not filter or search by it. */
    static boolean shows(String role, FieldGroup group) {
        return showing(role, group) != HIDDEN;
    }

    static Showing showing(String role, FieldGroup group) {
        return MATRIX.getOrDefault(role, Map.of()).getOrDefault(group, HIDDEN);
    }

    private static Map<FieldGroup, Showing> row(Showing name, Showing details, Showing idNumber, Showing phones, Showing address,
            Showing health, Showing family, Showing risk) {
        return new EnumMap<>(Map.of(NAME, name, DETAILS, details, ID_NUMBER, idNumber, PHONES, phones, ADDRESS, address, HEALTH, health,
                FAMILY, family, RISK, risk));
    }
}
