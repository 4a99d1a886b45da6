package org.xiaolian.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;

/** All stated values of an organization and period. */
record StatedValuesResponse(OrganizationRef organization, LocalDate periodFrom, LocalDate periodTo, List<StatedValueEntry> values,
        @Schema(description = "For the next If-Match; 0 while nothing was ever stated") long version) {

    /** One stated total. */
    record StatedValueEntry(UUID id, Indicator code, String nameZh, String nameEn, String unit, @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) String text, Qualifier qualifier, String source, LocalDate asOf) {
        static StatedValueEntry from(StatedValue value) {
            Indicator indicator = Indicator.valueOf(value.code);
            return new StatedValueEntry(value.id, indicator, indicator.nameZh, indicator.nameEn, indicator.unit,
                    value.value == null ? null : FigurePolicy.plain(value.value), value.textValue, value.qualifier, value.source, value.asOf);
        }
    }
}
