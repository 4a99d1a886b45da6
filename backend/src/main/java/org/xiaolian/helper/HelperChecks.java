package org.xiaolian.helper;

import java.time.LocalDate;
import java.util.List;

/** What a person's checks amount to: pure. Her own latest one counts before her office's; what was not clear no office makes good. */
record HelperChecks(HelperStanding standing, LocalDate nextCheckOn) {
    /** @param checks of her own and of her offices' staffs, oldest first */
    static HelperChecks of(List<HelperCheck> checks, LocalDate today) {
        HelperCheck own = null;
        HelperCheck office = null;
        for (HelperCheck check : checks) {
            if (check.personId != null) {
                own = check;
            } else {
                office = check;
            }
        }
        if (own != null && own.result == HelperCheckResult.NOT_CLEAR) {
            return new HelperChecks(HelperStanding.NOT_CLEAR, own.nextCheckOn);
        }
        if (holds(own, today)) {
            return new HelperChecks(HelperStanding.CLEAR, own.nextCheckOn);
        }
        if (holds(office, today)) {
            return new HelperChecks(HelperStanding.CLEAR_BY_OFFICE, office.nextCheckOn);
        }
        HelperCheck last = own == null ? office : own;
        return last == null ? new HelperChecks(HelperStanding.UNCHECKED, null) : new HelperChecks(HelperStanding.LAPSED, last.nextCheckOn);
    }

    private static boolean holds(HelperCheck check, LocalDate today) {
        return check != null && check.nextCheckOn.isAfter(today);
    }
}
