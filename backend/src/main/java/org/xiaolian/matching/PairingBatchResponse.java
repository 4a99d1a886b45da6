package org.xiaolian.matching;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paired. */
record PairingBatchResponse(List<UUID> pairingIds, @Schema(description = "Children whom she helped in this kind already") int already) {
}
