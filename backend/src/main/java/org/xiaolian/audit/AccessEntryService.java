package org.xiaolian.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

@ApplicationScoped
class AccessEntryService {
    private final AccessEntryRepository entries;

    AccessEntryService(AccessEntryRepository entries) {
        this.entries = entries;
    }

    @Transactional
    Page<AccessEntryRow> list(AccessEntryFilter filter, PageRequest page) {
        if (filter.from != null && filter.to != null && filter.to.isBefore(filter.from)) {
            throw Problem.field("to", CommonProblem.END_BEFORE_START);
        }
        return entries.list(filter, page);
    }
}
