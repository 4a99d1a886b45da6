package org.xiaolian.census;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the classes said in the five dimensions (R4-P02): counts, from which shares are told together with their base. */
record CensusSurveyResponse(CensusSurveyLine total, @Schema(description = "School by school, the lowest grade first") List<CensusSurveyLine> classes) {

    /** One class, or all of them. */
    record CensusSurveyLine(@Schema(nullable = true, description = "Null for all classes together") UUID schoolId, @Schema(nullable = true) String name,
            @Schema(description = "Children on the rolls; of whom not everything was said") long children, CensusSurveyCounts learning, CensusSurveyCounts living,
            @Schema(nullable = true, description = "Null for roles that do not see a child's health") CensusSurveyCounts psychology, CensusSurveyCounts safety,
            @Schema(nullable = true, description = "Null for roles that do not see a child's health") CensusSurveyCounts health) {
    }

    /** Of how many it was said; together they are the base of each share. */
    record CensusSurveyCounts(long fine, long watch, long concern) {
        CensusSurveyCounts plus(CensusSurveyCounts other) {
            return new CensusSurveyCounts(fine + other.fine, watch + other.watch, concern + other.concern);
        }
    }
}
