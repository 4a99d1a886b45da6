package org.xiaolian.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** What was done about an alert, by whom and when. */
record CareAlertActionResponse(UUID id, CareAlertKind kind, CareAlertActionKind action, String note, @Schema(nullable = true) LocalDate visitOn, PersonRef actedBy, Instant actedAt) {
}
