package org.xiaolian.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All stated values of an organization and period: those left out are removed. */
record StatedValuesRequest(
        @NotNull UUID organizationId,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull @Schema(description = "The day up to which the values are known") LocalDate asOf,
        @NotNull @Size(max = 50) List<@NotNull @Valid StatedValueRequest> values) {

    /** One total that somebody states. A number or a wording. */
    record StatedValueRequest(
            @NotNull Indicator code,
            @DecimalMin("0") @DecimalMax("9999999999999999") @Digits(integer = 16, fraction = 2) @Schema(nullable = true, examples = "3200") BigDecimal value,
            @Size(max = 300) @Schema(nullable = true, description = "For a wording, e.g. of POLITICAL_REF") String text,
            @NotNull @Schema(description = "What is known of the value: MORE_THAN 3000 prints 3000多", examples = "MORE_THAN") Qualifier qualifier,
            @NotBlank @Size(max = 200) @Schema(description = "Who states it, from what", examples = "局办公室台账") String source) {
    }
}
