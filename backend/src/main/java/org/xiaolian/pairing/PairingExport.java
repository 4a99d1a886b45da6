package org.xiaolian.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.shared.export.RowExport;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;

/** Who helps whom, as a sheet (结对册): the rows of the list itself. */
@ApplicationScoped
class PairingExport extends RowExport<PairingFilter, PairingRow> {
    private final PairingService pairings;

    PairingExport(PairingService pairings) {
        this.pairings = pairings;
        usual("childName", "儿童姓名", "Child", FieldClass.P2, p -> p.child().name());
        usual("village", "现居住村（社区）", "Village of residence", FieldClass.P2, p -> p.child().regionName());
        usual("helperName", "结对人", "Helper", FieldClass.P2, p -> p.helper().name());
        usual("organization", "单位", "Organization", FieldClass.P1, p -> p.organization().name());
        usual("kind", "结对类型", "Kind of pairing", FieldClass.P1, PairingRow::kind);
        usual("startsOn", "结对日期", "Since", FieldClass.P1, PairingRow::startsOn);
        usual("endsOn", "结束日期", "Until", FieldClass.P1, PairingRow::endsOn);
        column("endReason", "结束原因", "Why it ended", FieldClass.P2, PairingRow::endReason);
        column("active", "现在有效", "Holds today", FieldClass.P1, PairingRow::active);
    }

    @Override
    public String list() {
        return "pairings";
    }

    @Override
    public String permission() {
        return "pairing:read";
    }

    @Override
    public Class<PairingFilter> filterType() {
        return PairingFilter.class;
    }

    @Override
    protected String titleZh() {
        return "结对册";
    }

    @Override
    protected String titleEn() {
        return "Pairings";
    }

    @Override
    protected UUID id(PairingRow row) {
        return row.id();
    }

    @Override
    protected Page<PairingRow> page(PairingFilter filter, PageRequest request) {
        return pairings.list(filter, request);
    }
}
