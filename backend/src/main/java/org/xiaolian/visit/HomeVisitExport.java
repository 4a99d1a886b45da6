package org.xiaolian.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xiaolian.shared.export.RowExport;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;
import org.xiaolian.shared.privacy.FieldClass;

/** Visits as a sheet (走访台账): the rows of the list itself. */
@ApplicationScoped
class HomeVisitExport extends RowExport<HomeVisitFilter, HomeVisitRow> {
    private final HomeVisitService visits;

    HomeVisitExport(HomeVisitService visits) {
        this.visits = visits;
        usual("number", "走访编号", "Number", FieldClass.P1, HomeVisitRow::number);
        usual("occurredOn", "走访日期", "Date", FieldClass.P1, HomeVisitRow::occurredOn);
        usual("children", "儿童", "Children", FieldClass.P2, r -> String.join("、", r.childNames()));
        usual("method", "走访方式", "Method", FieldClass.P1, HomeVisitRow::method);
        usual("purpose", "走访目的", "Purpose", FieldClass.P1, HomeVisitRow::purpose);
        usual("recordedBy", "记录人", "Recorded by", FieldClass.P2, r -> r.recordedBy().name());
        usual("organization", "单位", "Organization", FieldClass.P1, r -> r.organization().name());
        usual("attempt", "未见到儿童", "Child not seen", FieldClass.P1, HomeVisitRow::attempt);
        column("otherChildren", "另有儿童（人）", "Other children", FieldClass.P1, HomeVisitRow::otherChildrenCount);
        column("lateEntry", "补录", "Written down late", FieldClass.P1, HomeVisitRow::lateEntry);
        column("cancelled", "已作废", "Cancelled", FieldClass.P1, HomeVisitRow::cancelled);
        column("nextVisitOn", "下次走访", "Next visit", FieldClass.P1, HomeVisitRow::nextVisitOn);
    }

    @Override
    public String list() {
        return "home-visits";
    }

    @Override
    public String permission() {
        return "visit:read";
    }

    @Override
    public Class<HomeVisitFilter> filterType() {
        return HomeVisitFilter.class;
    }

    @Override
    protected String titleZh() {
        return "走访台账";
    }

    @Override
    protected String titleEn() {
        return "Home visits";
    }

    @Override
    protected UUID id(HomeVisitRow row) {
        return row.id();
    }

    @Override
    protected Page<HomeVisitRow> page(HomeVisitFilter filter, PageRequest request) {
        return visits.list(filter, request);
    }
}
