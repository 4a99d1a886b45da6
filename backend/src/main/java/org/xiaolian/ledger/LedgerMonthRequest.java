package org.xiaolian.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month to close. */
record LedgerMonthRequest(@NotNull UUID organizationId, @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])") @Schema(examples = "2026-10") String month) {
}
