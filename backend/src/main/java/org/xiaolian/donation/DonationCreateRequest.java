package org.xiaolian.donation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gift that was taken over: goods are booked only when they are really there. */
record DonationCreateRequest(@NotNull @Schema(description = "The office that takes it") UUID organizationId, @NotNull UUID donorId,
        @Schema(nullable = true, description = "The purpose the donor named; null for none") UUID designationId, @NotNull @Schema(description = "Today at the latest") LocalDate donatedOn,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid DonationLineRequest> lines,
        @Size(max = 20) @Schema(nullable = true, description = "Code of the official receipt (公益事业捐赠票据), with its number") String receiptCode,
        @Size(max = 20) @Schema(nullable = true) String receiptNumber, @Size(max = 40) @Schema(nullable = true, description = "Of a written agreement") String agreementNumber,
        @Size(max = 300) @Schema(nullable = true) String note) {
}
