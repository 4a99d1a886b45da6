package org.xiaolian.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.organization.OrganizationScope;
import org.xiaolian.shared.page.Conditions;
import org.xiaolian.shared.problem.Problem;

/** Whose books the caller reads and keeps. */
@ApplicationScoped
class LedgerAccess {
    private final OrganizationScope scope;

    LedgerAccess(OrganizationScope scope) {
        this.scope = scope;
    }

    Conditions read(Conditions conditions, String organizationId) {
        return conditions.add(scope.reach(conditions, organizationId, OrganizationScope.BOOK_READERS));
    }

    /** 400 on the field that names the office. */
    void checkOffice(UUID organizationId) {
        if (!scope.reaches(organizationId, OrganizationScope.BOOKKEEPERS)) {
            throw Problem.field("organizationId", LedgerProblem.ORGANIZATION_UNKNOWN);
        }
    }
}
