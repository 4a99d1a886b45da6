package org.xiaolian.demo;

import java.util.List;
import java.util.UUID;
import org.xiaolian.shared.persistence.Ids;

/** A sheet that was printed last week and waits to be keyed in. */
final class DemoSheets {
    private static final int AGO_DAYS = 6;
    private final DemoSupport support;
    private final UUID office;

    DemoSheets(DemoSupport support, UUID office) {
        this.support = support;
        this.office = office;
    }

    void write(UUID helper, List<UUID> children) {
        UUID sheet = Ids.next();
        support.rows.add("paper_sheet", "id", sheet, "code", "K7FM3QPA", "kind", "VISIT", "helper_id", helper, "organization_id", office, "created_at",
                support.recordedOn(support.today.minusDays(AGO_DAYS)), "created_by", helper);
        support.rows.flush();
        for (int i = 0; i < children.size(); i++) {
            support.rows.add("paper_sheet_line", "id", Ids.next(), "sheet_id", sheet, "position", i + 1, "child_id", children.get(i));
        }
    }
}
