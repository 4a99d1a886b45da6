package org.xiaolian.child;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open files of a place; the parts of each list add up to the files whose part the caller may see. */
record ChildCountsResponse(long total, List<CareTypeCount> byCareType, List<RiskLevelCount> byRiskLevel) {

    /** Files with one kind of care. */
    record CareTypeCount(@Schema(nullable = true, description = "null: not written down yet") CareType careType, long children) {
    }

    /** Files of one risk level. */
    record RiskLevelCount(@Schema(nullable = true, description = "null: not assessed yet") RiskLevel riskLevel, long children) {
    }

    static ChildCountsResponse of(long total, List<Object[]> byCareType, List<Object[]> byRiskLevel) {
        return new ChildCountsResponse(total, byCareType.stream().map(r -> new CareTypeCount((CareType) r[0], (Long) r[1])).toList(),
                byRiskLevel.stream().map(r -> new RiskLevelCount((RiskLevel) r[0], (Long) r[1])).toList());
    }
}
