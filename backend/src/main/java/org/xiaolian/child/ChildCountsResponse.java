package org.xiaolian.child;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open files of a place; the parts of each list add up to the files whose part the caller may see. */
record ChildCountsResponse(long total, List<CareTypeCount> byCareType, List<RiskLevelCount> byRiskLevel) {

    /** Files with one kind of care. */
    record CareTypeCount(@Schema(nullable = true, description = "null: not written down yet") CareType careType, long children) {
    }

    /** Files of one risk level. */
    record RiskLevelCount(@Schema(nullable = true, description = "null: not assessed yet") RiskLevel riskLevel, long children) {
    }

    /** Each row: how many files, then the value they have. */
    static ChildCountsResponse of(List<Object[]> all, List<Object[]> byCareType, List<Object[]> byRiskLevel) {
        Map<CareType, Long> care = sums(byCareType, CareType.class);
        Map<RiskLevel, Long> risk = sums(byRiskLevel, RiskLevel.class);
        return new ChildCountsResponse(all.stream().mapToLong(row -> (Long) row[0]).sum(),
                care.entrySet().stream().map(e -> new CareTypeCount(e.getKey(), e.getValue())).toList(),
                risk.entrySet().stream().map(e -> new RiskLevelCount(e.getKey(), e.getValue())).toList());
    }

    private static <K extends Comparable<K>> Map<K, Long> sums(List<Object[]> rows, Class<K> type) {
        Map<K, Long> sums = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        rows.forEach(row -> sums.merge(type.cast(row[1]), (Long) row[0], Long::sum));
        return sums;
    }
}
