package org.xiaolian.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ServiceCertificateCreateRequest(@NotNull UUID personId, @NotNull LocalDate periodFrom, @NotNull @Schema(description = "Today at the latest") LocalDate periodTo,
        @Min(1) @Max(480) @Schema(description = "What the office allows for one visit, way included", examples = "60") int minutesPerVisit,
        @Min(1) @Max(240) @Schema(description = "What the office allows for one call, talk or letter", examples = "20") int minutesPerContact,
        @Schema(nullable = true, description = "The voided certificate that this one stands for") UUID replacesId) {
}
