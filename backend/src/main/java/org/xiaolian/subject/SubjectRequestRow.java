package org.xiaolian.subject;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.region.RegionRef;

/** A request in a list. */
record SubjectRequestRow(UUID id, UUID childId, @Schema(nullable = true, description = "Null when the file is erased") String childName, String archiveNumber, RegionRef region,
        SubjectRequestKind kind, SubjectRequester requester, LocalDate receivedOn, LocalDate dueOn, @Schema(description = "Open beyond its last day") boolean overdue,
        SubjectRequestState state, PersonRef requestedBy) {
}
