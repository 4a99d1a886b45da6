package org.xiaolian.child;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open files of a place; the parts of each list add up to the files whose part the caller may see. */
record ChildCountsResponse(long total,
        @Schema(description = "Files that say who cares: what the shares by care are shares of; a share is never given without it") long careTypeBase,
        List<CareTypeCount> byCareType, List<RiskLevelCount> byRiskLevel) {

    /** Files with one kind of care. */
    record CareTypeCount(@Schema(nullable = true, description = "null: not written down yet") CareType careType, long children,
            @Schema(nullable = true, description = "Per cent of `careTypeBase`, to one decimal; null for files that do not say who cares", examples = "79.8") Double sharePercent) {
    }

    /** Files of one risk level. */
    record RiskLevelCount(@Schema(nullable = true, description = "null: not assessed yet") RiskLevel riskLevel, long children) {
    }

    /** Each row: how many files, then the value they have. */
    static ChildCountsResponse of(List<Object[]> all, List<Object[]> byCareType, List<Object[]> byRiskLevel) {
        Map<CareType, Long> care = sums(byCareType, CareType.class);
        long base = care.entrySet().stream().filter(e -> e.getKey() != null).mapToLong(Map.Entry::getValue).sum();
        Map<RiskLevel, Long> risk = sums(byRiskLevel, RiskLevel.class);
        return new ChildCountsResponse(all.stream().mapToLong(row -> (Long) row[0]).sum(),
                base, care.entrySet().stream().map(e -> new CareTypeCount(e.getKey(), e.getValue(), e.getKey() == null ? null : percent(e.getValue(), base))).toList(),
                risk.entrySet().stream().map(e -> new RiskLevelCount(e.getKey(), e.getValue())).toList());
    }

    private static double percent(long part, long base) {
        return Math.round(part * 1000.0 / base) / 10.0;
    }

    private static <K extends Comparable<K>> Map<K, Long> sums(List<Object[]> rows, Class<K> type) {
        Map<K, Long> sums = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        rows.forEach(row -> sums.merge(type.cast(row[1]), (Long) row[0], Long::sum));
        return sums;
    }
}
