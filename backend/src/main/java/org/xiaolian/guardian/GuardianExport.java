package org.xiaolian.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.xiaolian.shared.export.RowExport;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;
import org.xiaolian.shared.privacy.Masking;

/** Parents and carers as a sheet: the rows of the list itself. Telephones leave masked, and whole with a ticket. */
@ApplicationScoped
class GuardianExport extends RowExport<GuardianFilter, GuardianExport.Line> {
    /** A row and her number, where the caller may read it. */
    record Line(GuardianRow row, String phone) {
    }

    private final GuardianService guardians;

    GuardianExport(GuardianService guardians) {
        this.guardians = guardians;
        usual("name", "姓名", "Name", FieldClass.P2, l -> l.row.name());
        usual("children", "儿童", "Children", FieldClass.P2, l -> String.join("、", l.row.childNames()));
        usual("region", "村（社区）", "Village", FieldClass.P2, l -> l.row.region() == null ? null : l.row.region().fullName());
        masked("phone", "电话", "Telephone", FieldClass.P2, (l, whole) -> whole ? l.phone : Masking.phone(l.phone));
        column("reachable", "有能打通的号码", "A number works", FieldClass.P2, l -> l.row.reachable());
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
        Map<UUID, String> numbers = guardians.numbers(page.items());
        return new Page<>(page.items().stream().map(row -> new Line(row, numbers.get(row.id()))).toList(), page.nextCursor(), page.total(), page.totalIsLowerBound());
    }
}
