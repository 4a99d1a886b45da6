package org.xiaolian.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child's consents: where each purpose stands today, and every signature, newest first. */
record ConsentsResponse(List<ConsentStandingResponse> standing, List<ConsentResponse> records,
        @Schema(description = "Whether the child is 14 or older and must be asked itself") boolean childMustAgree,
        @Schema(description = "Whether you may add and withdraw") boolean writable) {

    /** Where a purpose stands. */
    record ConsentStandingResponse(ProcessingPurposeResponse purpose, ConsentState state) {
    }
}
