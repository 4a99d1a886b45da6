package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.region.RegionDirectory;
import org.xiaolian.region.RegionRef;
import org.xiaolian.shared.export.RowExport;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;

/** Parents and carers as a sheet: the rows of the list itself. Telephones are read at the file, where it is written down who looked. */
@ApplicationScoped
class GuardianExport extends RowExport<GuardianFilter, GuardianExport.Line> {
    /** A row and its place. */
    record Line(GuardianRow row, RegionRef place) {
    }

    private final GuardianService guardians;
    private final RegionDirectory regions;

    GuardianExport(GuardianService guardians, RegionDirectory regions) {
        this.guardians = guardians;
        this.regions = regions;
        usual("name", "姓名", "Name", FieldClass.P2, l -> l.row.name());
        usual("children", "儿童", "Children", FieldClass.P2, l -> String.join("、", l.row.childNames()));
        usual("region", "村（社区）", "Village", FieldClass.P2, l -> l.place == null ? null : l.place.fullName());
        column("regionCode", "村（社区）代码", "Code of the village", FieldClass.P1, l -> l.row.regionCode());
    }

    @Override
    public String list() {
        return "guardians";
    }

    @Override
    public String permission() {
        return "guardian:read";
    }

    @Override
    public Class<GuardianFilter> filterType() {
        return GuardianFilter.class;
    }

    @Override
    protected String titleZh() {
        return "照护人名册";
    }

    @Override
    protected String titleEn() {
        return "Parents and carers";
    }

    @Override
    protected UUID id(Line line) {
        return line.row.id();
    }

    @Override
    protected Page<Line> page(GuardianFilter filter, PageRequest request) {
        Page<GuardianRow> page = guardians.list(filter, request);
        Map<String, RegionRef> places = regions.find(page.items().stream().map(GuardianRow::regionCode).toList());
        return new Page<>(page.items().stream().map(row -> new Line(row, places.get(row.regionCode()))).toList(), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }
}
