package org.xiaolian.festival;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.organization.OrganizationRef;
import java.util.UUID;

/** A festival and whose it is. */
record FestivalResponse(UUID id, @Schema(nullable = true, description = "Null: came with the system, and is nobody's to change") OrganizationRef organization, String nameZh, String nameEn,
        FestivalCalendar calendar, int month, int day, @Schema(description = "Whether the caller may change it") boolean writable, long version) {
}
