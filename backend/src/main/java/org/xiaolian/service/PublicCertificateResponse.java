package org.xiaolian.service;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody learns who holds a number and its check code. */
record PublicCertificateResponse(String number, @Schema(description = "Masked unless she agreed to its being shown: 张**") String name, String organizationName, LocalDate periodFrom,
        LocalDate periodTo, int visits, int contacts, int minutes, LocalDate issuedOn, @Schema(nullable = true, description = "The certificate is not valid since that day") LocalDate voidedOn) {
}
