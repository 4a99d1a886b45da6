package org.xiaolian.donation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The donor agreed that some of her money serves another purpose. */
record DonationConsentRequest(@Schema(nullable = true, description = "Null: for anything") UUID toDesignationId, @Min(1) @Max(1_000_000_000_000L) @Schema(description = "In fen") long amountFen,
        @NotNull @Schema(description = "Today at the latest, not before the gift") LocalDate consentedOn, @NotNull DonorConsentWay way,
        @NotBlank @Size(max = 200) @Schema(description = "Who said so, where the paper is", examples = "刘建国书面同意，原件存档第3号") String note) {
}
