package org.xiaolian.service;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A certificate with what verifies it. */
record ServiceCertificateResponse(UUID id, String number, @Schema(description = "Printed beside the number; the public page asks for both") String checkCode, PersonRef person,
        OrganizationRef organization, LocalDate periodFrom, LocalDate periodTo, int visits, int contacts, int children, int minutesPerVisit, int minutesPerContact,
        @Schema(description = "Visits and contacts times the minutes allowed for each") int minutes, boolean nameShown, LocalDate issuedOn,
        @Schema(nullable = true) UUID replacesId, @Schema(nullable = true) LocalDate voidedOn, @Schema(nullable = true) String voidReason, long version) {
}
