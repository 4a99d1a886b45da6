package org.xiaolian.matching;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is given up. */
record WaitingPairingCancellationRequest(@Size(max = 300) @Schema(nullable = true) String note) {
}
