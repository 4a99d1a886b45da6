package org.xiaolian.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A duty for the list of a level. */
record ResponsibilityCreateRequest(
        @NotNull @Schema(description = "The office that sets up the list") UUID organizationId,
        @NotNull ResponsibleLevel level,
        @NotNull @Min(1) @Max(999) @Schema(description = "Its place in the list") Integer listOrder,
        @NotBlank @Size(max = 300) @Schema(examples = "每月走访辖区留守儿童家庭一次，做好记录") String text,
        @Schema(nullable = true, description = "The document that orders it") UUID policyDocumentId,
        @NotNull LocalDate validFrom,
        @Schema(nullable = true, description = "Last day; null while it holds") LocalDate validTo) {
}
