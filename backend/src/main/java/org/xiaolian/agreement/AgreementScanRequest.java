package org.xiaolian.agreement;

import java.util.UUID;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scanned signed copy. */
record AgreementScanRequest(@NotNull @Schema(description = "An attachment of the child, kind CARE_AGREEMENT") UUID attachmentId) {
}
