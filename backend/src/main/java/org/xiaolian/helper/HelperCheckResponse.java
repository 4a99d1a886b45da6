package org.xiaolian.helper;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A check. */
record HelperCheckResponse(UUID id, @Schema(nullable = true) PersonRef person, @Schema(nullable = true) OrganizationRef organization, HelperCheckKind kind, HelperCheckResult result,
        LocalDate checkedOn, LocalDate nextCheckOn, @Schema(nullable = true) String document, @Schema(nullable = true) String note, PersonRef recordedBy) {
}
