package org.xiaolian.donation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is added to a gift later. What was booked is not among it. */
record DonationUpdateRequest(@Size(max = 20) @Schema(nullable = true, description = "With its number") String receiptCode, @Size(max = 20) @Schema(nullable = true) String receiptNumber,
        @Size(max = 40) @Schema(nullable = true) String agreementNumber, @Size(max = 300) @Schema(nullable = true) String note) {
}
