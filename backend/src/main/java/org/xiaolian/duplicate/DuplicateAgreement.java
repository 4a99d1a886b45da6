package org.xiaolian.duplicate;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed agreement of entrusted care, as far as choosing between two of them needs it. */
record DuplicateAgreement(UUID id, UUID childId, String carerName, LocalDate signedOn, @Schema(nullable = true, description = "Its last day; null when none was agreed") LocalDate endsOn) {
}
