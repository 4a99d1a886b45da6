package org.xiaolian.sheet;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** A sheet in the list. */
record SheetRow(UUID id, @Schema(examples = "K7FM3QPA") String code, SheetKind kind, PersonRef helper, Instant createdAt, int lines, @Schema(description = "Lines keyed in") int keyed) {
}
