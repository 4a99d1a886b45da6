package org.xiaolian.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new draft. */
record ReportCreateRequest(
        @NotNull @Schema(description = "Counts the records of this organization and those below it") UUID organizationId,
        @NotNull ReportTemplate template,
        @Size(max = 200) @Schema(nullable = true, description = "Left out: the organization, the year and 关爱留守儿童工作总结", examples = "市广电局2026年关爱留守儿童工作总结") String title,
        @NotNull @Schema(examples = "2026-01-01") LocalDate periodFrom,
        @NotNull @Schema(examples = "2026-12-31") LocalDate periodTo,
        @NotNull @Schema(description = "Stocks are those of this day; flows end with it. Not after today", examples = "2026-11-24") LocalDate asOf) {
}
