package org.xiaolian.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry is reversed. */
record LedgerReversalRequest(@NotNull @Schema(description = "The office in whose books it stands") UUID organizationId, @NotBlank @Size(max = 200) @Schema(examples = "金额登记错误") String reason) {
}
