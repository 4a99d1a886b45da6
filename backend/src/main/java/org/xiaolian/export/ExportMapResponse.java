package org.xiaolian.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** A map that the caller may use. */
record ExportMapResponse(UUID id, String list, String name, boolean shared, List<ExportMapColumn> columns, PersonRef owner, @Schema(description = "Whether the caller may change it") boolean mine,
        @Schema(nullable = true, description = "Up to when the caller has what this map gives, by her last finished export with it, whatever its filter") Instant exportedUntil,
        @Schema(description = "For the next If-Match") long version) {
}
