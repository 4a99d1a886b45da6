package org.xiaolian.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;

/** A signature. */
record ConsentResponse(UUID id, @Schema(nullable = true, description = "Who signed, when she is on file") UUID guardianId, String signerName, ConsentRelation relation, IdentityCheck identityCheck, ConsentWay way,
        @Schema(nullable = true) String witnessName, LocalDate givenOn, @Schema(nullable = true) Boolean childAgreed,
        boolean awaitsParent, @Schema(nullable = true) LocalDate confirmedOn, @Schema(nullable = true) String confirmedBy,
        @Schema(nullable = true) UUID attachmentId, List<ConsentChoiceResponse> purposes, PersonRef recordedBy, long version) {

    /** What it says of one purpose. */
    record ConsentChoiceResponse(UUID purposeId, String code, int textVersion, boolean granted,
            @Schema(nullable = true) LocalDate withdrawnOn, @Schema(nullable = true) String withdrawReason) {
    }
}
