package org.xiaolian.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A numbered document. */
record PolicyDocumentCreateRequest(
        @NotNull UUID organizationId,
        @NotBlank @Size(max = 200) @Schema(examples = "关于开展留守儿童“笑脸行动”实施方案的通知") String title,
        @NotBlank @Size(max = 60) @Schema(examples = "枝市办文[20__]1号") String documentNumber,
        @Size(max = 100) @Schema(nullable = true, examples = "枝江市委办公室") String issuer,
        @Schema(nullable = true, description = "Null when only the masked number is known") LocalDate issuedOn,
        @Schema(description = "True: the year in the number is masked ([20__])") boolean yearMasked) {
}
