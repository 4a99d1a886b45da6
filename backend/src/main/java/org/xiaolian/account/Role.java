package org.xiaolian.account;

import java.util.Set;
import java.util.TreeSet;
import org.xiaolian.shared.FeatureApi;

/**
 * Roles and what each may do (rules.md 2.4), on one page. Where she may do it is the grant's place and organization;
 * which children that shows is {@code child.ChildScope}; which fields of a child, {@code child.FieldAccess}.
 */
@FeatureApi
public enum Role {
    COUNTY_ADMIN(Reads.ROSTER, Reads.SHEETS, Reads.WORK, Reads.REPORTS, Writes.ROSTER, Writes.WORK, Writes.REPORTS, Writes.ADMINISTRATION,
            "activity:write child:reveal subject:write export:approve region:write office-day:write purpose:write pairing-kind:write peer:write overnight:approve census:write census:confirm census:read quality:read", Writes.CARE, Writes.GIFTS),
    TOWN_SUPERVISOR(Reads.ROSTER, Reads.SHEETS, Reads.WORK, Reads.REPORTS, Writes.ROSTER, Writes.WORK, Writes.REPORTS, "activity:write child:reveal subject:write export:approve peer:write overnight:approve account:read census:write census:confirm census:read quality:read", Writes.CARE, Writes.GIFTS),
    VILLAGE_DIRECTOR(Reads.ROSTER, Reads.SHEETS, Reads.WORK, Writes.ROSTER, Writes.RECORDS, "activity:write child:reveal report:read census:confirm census:read quality:read", Writes.CARE, Writes.GIFTS),
    CLASS_TEACHER(Reads.ROSTER, Reads.SHEETS, Reads.WORK, Writes.ROSTER, Writes.RECORDS, "activity:write peer:write census:confirm census:read quality:read"),
    HEAD_TEACHER(Reads.ROSTER, Reads.SHEETS, Reads.WORK, Reads.REPORTS, "activity:write pairing:write helper:write peer:write overnight:approve colleague:read report:write census:write census:read quality:read", Writes.GIFTS),
    ORGANIZATION_OFFICER(Reads.ROSTER, Reads.SHEETS, Reads.WORK, Reads.REPORTS, Writes.WORK, Writes.REPORTS, "activity:write account:read attachment:write", Writes.GIFTS),
    HELPER(Reads.ROSTER, Reads.OWN_WORK, Writes.RECORDS, "homecoming:write attachment:write"),
    VOLUNTEER("activity:read child:read worklist:read pairing:read visit:read contact:read", Writes.RECORDS),
    AUDITOR("audit:read donation:read");

    /** What every signed-in person may do. */
    private static final String EVERYBODY = "session:read region:read organization:read code-list:read job:read";

    private final Set<String> permissions = new TreeSet<>();

    Role(String... groups) {
        for (String group : groups) {
            permissions.addAll(Set.of(group.split(" ")));
        }
    }

    /** Permissions of this role, as the endpoints name them. */
    public Set<String> permissions() {
        Set<String> all = new TreeSet<>(permissions);
        all.addAll(Set.of(EVERYBODY.split(" ")));
        return all;
    }

    private static final class Reads {
        static final String ROSTER = "child:read guardian:read attachment:read consent:read";
        static final String OWN_WORK = "worklist:read pairing:read visit:read contact:read duty:read plan:read activity:read";
        static final String WORK = OWN_WORK + " coverage:read";
        static final String REPORTS = "report:read";
        /** Lists as sheets: offices and schools, not whoever helps single children. */
        static final String SHEETS = "export:write";
    }

    private static final class Writes {
        static final String ROSTER = "child:write guardian:write homecoming:write attachment:write consent:write roster:import";
        static final String RECORDS = "visit:write contact:write";
        static final String WORK = RECORDS + " pairing:write helper:write colleague:read duty:write plan:write";
        static final String REPORTS = "report:write";
        /** Entrusted care and its alerts: those who answer for a place (D-14). */
        static final String CARE = "agreement:read agreement:write";
        /** The books of what was given (rules.md 4). */
        static final String GIFTS = "donation:read donation:write";
        static final String ADMINISTRATION = "account:read account:write organization:write";
    }
}
