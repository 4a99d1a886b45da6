package org.xiaolian.donation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** A gift with its lines. Total = money + goods (N-10); services stand beside it. */
record DonationResponse(UUID id, DonationRow summary, List<DonationLineResponse> lines, @Schema(description = "Money and valued goods, in fen") long totalFen,
        @Schema(description = "The total in Chinese capitals", examples = "伍仟叁佰元整") String totalInCapitals, @Schema(nullable = true) String receiptCode, @Schema(nullable = true) String receiptNumber,
        @Schema(nullable = true) String agreementNumber, @Schema(nullable = true) String note, @Schema(nullable = true, description = "Null when it held only services") UUID entryId,
        @Schema(nullable = true, description = "The month in whose books it stands", examples = "2026-11") String bookedMonth,
        @Schema(description = "Whether its own month was closed and it stands in a later one") boolean late, @Schema(nullable = true) LocalDate reversedOn,
        @Schema(nullable = true) String reverseReason, List<DonationConsentRow> consents, PersonRef handledBy, Instant createdAt, @Schema(description = "For the next If-Match") long version) {
}
