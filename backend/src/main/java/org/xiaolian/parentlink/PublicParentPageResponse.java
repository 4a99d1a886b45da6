package org.xiaolian.parentlink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.guardian.ParentKind;

/** What an opened link shows: the child's given name and what this parent told through it. */
record PublicParentPageResponse(String givenName, ParentKind parent, String organizationName, @Schema(description = "Today at the office: what may be told of begins six days earlier") LocalDate today,
        @Schema(description = "Days of the last five weeks of which this parent told through a link, the latest first") List<LocalDate> told, Instant expiresAt) {
}
