package org.xiaolian.service;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit or contact that a certificate counted. */
record ServiceCertificateRecordRow(ServiceRecordKind kind, @Schema(description = "Of the visit or contact; whoever may see that opens it") UUID recordId,
        @Schema(description = "Its day when it was counted") LocalDate occurredOn) {
}
