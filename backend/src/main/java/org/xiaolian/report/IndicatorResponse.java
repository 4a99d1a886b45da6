package org.xiaolian.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure's definition. */
record IndicatorResponse(
        @Schema(examples = "HOME_VISITS") String code,
        @Schema(examples = "家访慰问人次") String nameZh,
        @Schema(examples = "Home visits, person-times") String nameEn,
        @Schema(examples = "人次") String unit,
        IndicatorKind kind,
        String definitionZh,
        String definitionEn,
        @Schema(description = "Rises when the meaning changes; frozen figures keep theirs") int version,
        @Schema(nullable = true, description = "What it counts; null when it can only be stated") RecordType recordType) {
    static IndicatorResponse from(Indicator indicator) {
        return new IndicatorResponse(indicator.name(), indicator.nameZh, indicator.nameEn, indicator.unit, indicator.kind,
                indicator.definitionZh, indicator.definitionEn, indicator.version, indicator.recordType());
    }
}
