package org.xiaolian.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement with what was done about it and what it still lacks. */
record AgreementResponse(UUID id, UUID childId, String childName, String carerName, @Schema(description = "As of today") AgreementStatus status, AgreementTerms terms,
        @Schema(description = "What the law still asks for before signing; empty once signed") List<AgreementGap> missing,
        @Schema(nullable = true) LocalDate signedOn, @Schema(nullable = true) SignMethod signMethod, @Schema(nullable = true) String signedBy,
        @Schema(nullable = true) String witness, boolean childSigned, @Schema(nullable = true) String confirmedBy,
        @Schema(nullable = true) ConfirmedThrough confirmedThrough, @Schema(nullable = true, description = "Signed on paper after a confirmation from afar") LocalDate paperSignedOn,
        @Schema(description = "Confirmed from afar and not signed on paper yet") boolean paperMissing,
        @Schema(nullable = true) LocalDate schoolNotifiedOn, @Schema(nullable = true) String schoolReceiver, @Schema(nullable = true) LocalDate villageNotifiedOn,
        @Schema(nullable = true) String villageReceiver, @Schema(nullable = true) LocalDate reviewedOn,
        @Schema(nullable = true, description = "Until return: to be looked at again by then") LocalDate reviewDueOn, @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) AgreementEndReason endReason, @Schema(nullable = true) String endNote, @Schema(nullable = true) UUID scanId, long version) {

    /** Something the law asks for, at a field, in words. */
    record AgreementGap(String field, String code, String message) {
    }
}
