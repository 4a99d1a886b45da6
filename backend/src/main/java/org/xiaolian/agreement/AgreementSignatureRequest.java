package org.xiaolian.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signed, when, before which witness; from afar: who called and how (D-15). */
record AgreementSignatureRequest(@NotNull LocalDate signedOn, @NotNull SignMethod method,
        @NotBlank @Size(max = 100) @Schema(description = "Parents who signed or confirmed", examples = "张建军") String signedBy,
        @NotBlank @Size(max = 50) @Schema(description = "Witness of the village committee") String witness,
        @Schema(description = "Needed from the age of 8 when signed on paper") boolean childSigned,
        @Size(max = 50) @Schema(nullable = true, description = "Who called; needed for REMOTE") String confirmedBy,
        @Schema(nullable = true, description = "Needed for REMOTE") ConfirmedThrough confirmedThrough) {
}
