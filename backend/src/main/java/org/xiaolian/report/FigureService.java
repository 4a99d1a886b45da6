package org.xiaolian.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.shared.page.Page;
import org.xiaolian.shared.page.PageRequest;

/** Figures of a report: computed first, stated second (rules.md 8.6), and the records behind them. */
@ApplicationScoped
class FigureService {
    private final FigureRepository figures;
    private final StatedValueRepository stated;
    private final ReportRepository reports;
    private final OrganizationDirectory organizations;

    FigureService(FigureRepository figures, StatedValueRepository stated, ReportRepository reports, OrganizationDirectory organizations) {
        this.figures = figures;
        this.stated = stated;
        this.reports = reports;
        this.organizations = organizations;
    }

    /** Every figure of the catalogue as the records say it now. */
    Map<Indicator, Figure> current(Report report) {
        Map<String, StatedValue> values = new HashMap<>();
        stated.within(report.organizationId, report.periodFrom, report.periodTo).forEach(v -> values.putIfAbsent(v.code, v));
        Map<Indicator, Figure> all = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            Figure computed = indicator.rows == null ? null : computed(indicator, report);
            StatedValue value = values.get(indicator.name());
            boolean counted = computed != null && computed.recordCount() > 0;
            all.put(indicator, counted ? computed : value != null ? stated(indicator, value, report)
                    : computed != null && indicator.reading == FigureReading.COUNT ? computed : Figure.missing(indicator));
        }
        return all;
    }

    /** The records a figure counts: of a draft those of today, of a final report those that were frozen. */
    Page<FigureRecordRow> records(Report report, Indicator indicator, PageRequest page) {
        String path = path(report);
        if (report.status == ReportStatus.DRAFT) {
            Page<FigureRow> rows = figures.page(indicator, report, path, page);
            return new Page<>(rows.items().stream().map(r -> FigureRecordRow.from(indicator.recordType(), r,
                    FigureRecordRow.FigureRecordState.COUNTED)).toList(), rows.nextCursor(), rows.total(), rows.totalIsLowerBound());
        }
        Page<ReportFigureRecord> frozen = reports.frozenRecords(report.id, indicator.name(), page);
        List<String> ids = frozen.items().stream().map(f -> f.recordId).distinct().toList();
        Map<FigureRow.Key, FigureRow> existing = figures.existing(indicator.rows, report.id, ids);
        Set<FigureRow.Key> counted = figures.counted(indicator, report, path, ids);
        Set<UUID> erased = figures.erased(frozen.items().stream().map(f -> f.childId).filter(Objects::nonNull).distinct().toList());
        return new Page<>(frozen.items().stream().map(f -> frozenRow(indicator, f, existing, counted, erased)).toList(), frozen.nextCursor(),
                frozen.total(), frozen.totalIsLowerBound());
    }

    /** All records a figure counts now, in the order of its list. */
    List<FigureRow> rows(Report report, Indicator indicator) {
        return figures.rows(indicator, report, path(report));
    }

    /** Today's figure beside the frozen one, or nothing when they agree. */
    ReportResponse.ReportDifference difference(Report report, ReportFigure frozen, List<FigureRow.Key> then, Figure current, boolean rounding) {
        Set<FigureRow.Key> before = new HashSet<>(then);
        Set<FigureRow.Key> now = new HashSet<>();
        if (current.source() == FigureSource.COMPUTED) {
            rows(report, current.indicator()).forEach(r -> now.add(r.key()));
        }
        int added = (int) now.stream().filter(k -> !before.contains(k)).count();
        int removed = (int) before.stream().filter(k -> !now.contains(k)).count();
        String printed = current.printed(rounding);
        return added == 0 && removed == 0 && printed.equals(frozen.printed) ? null
                : new ReportResponse.ReportDifference(frozen.code, frozen.printed, printed, added, removed);
    }

    private Figure computed(Indicator indicator, Report report) {
        String path = path(report);
        if (indicator.reading == FigureReading.COUNT) {
            return indicator.reading.read(indicator, figures.count(indicator, report, path), List.of());
        }
        List<FigureRow> rows = figures.rows(indicator, report, path);
        return rows.isEmpty() ? FigureReading.counted(indicator, 0, null, null) : indicator.reading.read(indicator, rows.size(), rows);
    }

    private static Figure stated(Indicator indicator, StatedValue value, Report report) {
        boolean samePeriod = value.periodFrom.equals(report.periodFrom) && value.periodTo.equals(report.periodTo);
        String source = samePeriod ? value.source : value.source + "（" + ReportText.date(value.periodFrom) + "至"
                + ReportText.date(value.periodTo) + "）";
        return new Figure(indicator, value.value == null ? null : FigurePolicy.plain(value.value), value.textValue, null, value.qualifier,
                FigureSource.STATED, null, source);
    }

    private static FigureRecordRow frozenRow(Indicator indicator, ReportFigureRecord frozen, Map<FigureRow.Key, FigureRow> existing,
            Set<FigureRow.Key> counted, Set<UUID> erased) {
        FigureRow.Key key = new FigureRow.Key(frozen.recordId, frozen.childId);
        FigureRow row = existing.get(key);
        if (row == null) {
            return new FigureRecordRow(indicator.recordType(), frozen.recordId, frozen.childId, null, frozen.occurredOn, null, null,
                    erased.contains(frozen.childId) ? FigureRecordRow.FigureRecordState.ERASED : FigureRecordRow.FigureRecordState.GONE);
        }
        return FigureRecordRow.from(indicator.recordType(), row, counted.contains(key) ? FigureRecordRow.FigureRecordState.COUNTED
                : FigureRecordRow.FigureRecordState.NO_LONGER_COUNTED);
    }

    private String path(Report report) {
        return organizations.path(report.organizationId).orElseThrow();
    }
}
