package org.xiaolian.report;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a report. */
record FigureResponse(
        @Schema(examples = "HOME_VISITS") String code,
        String nameZh,
        String nameEn,
        @Schema(nullable = true, examples = "43") BigDecimal value,
        @Schema(nullable = true, description = "For a wording (a document's number), and the names of what was counted (villages)") String text,
        String unit,
        Qualifier qualifier,
        @Schema(description = "With its unit, as the report's style prints it; — when missing", examples = "40多人次") String printed,
        @Schema(description = "Counted from records, stated by somebody, or missing") FigureSource source,
        String definitionZh,
        String definitionEn,
        int definitionVersion,
        @Schema(nullable = true, description = "What the list behind it holds; null when there is none") RecordType recordType,
        @Schema(nullable = true, description = "How many records were counted: the total of the list behind it", examples = "43") Long recordCount,
        @Schema(nullable = true, examples = "局办公室台账") String statedSource,
        @Schema(nullable = true, description = "Of a final report: the number then") BigDecimal frozenValue,
        @Schema(nullable = true, description = "What the records say now") BigDecimal currentValue) {
    static FigureResponse from(Figure figure, boolean rounding) {
        Indicator indicator = figure.indicator();
        return new FigureResponse(indicator.name(), indicator.nameZh, indicator.nameEn, figure.value(), figure.text(), indicator.unit,
                figure.printedQualifier(rounding), figure.printed(rounding), figure.source(), indicator.definitionZh,
                indicator.definitionEn, indicator.version, figure.recordCount() == null ? null : indicator.recordType(),
                figure.recordCount(), figure.statedSource(), null, figure.value());
    }

    static FigureResponse frozen(ReportFigure frozen, Long recordCount, Figure current) {
        Indicator indicator = current.indicator();
        BigDecimal value = frozen.value == null ? null : FigurePolicy.plain(frozen.value);
        return new FigureResponse(frozen.code, indicator.nameZh, indicator.nameEn, value, frozen.textValue, frozen.unit,
                frozen.qualifier, frozen.printed, frozen.source, indicator.definitionZh, indicator.definitionEn,
                frozen.definitionVersion, frozen.recordType, recordCount, frozen.statedSource, value, current.value());
    }
}
