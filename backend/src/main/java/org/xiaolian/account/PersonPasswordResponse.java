package org.xiaolian.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A password for the next log-in only. */
record PersonPasswordResponse(
        @Schema(description = "Shown this once; must be changed at the first log-in", examples = "k7m2p-x9dfq-3hwtn-8rvcb") String oneTimePassword) {
}
