package org.xiaolian.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature: who agrees to what, and what not. */
record ConsentCreateRequest(
        @NotEmpty @Size(max = 30) List<@NotNull @Valid ConsentChoiceRequest> purposes,
        @NotBlank @Size(max = 50) String signerName,
        @NotNull @Schema(description = "CARER: signed on the parents' behalf, to be confirmed by one of them") ConsentRelation relation,
        @Schema(nullable = true, description = "The signer, when she is on file as parent or carer of the child") UUID guardianId,
        @NotNull IdentityCheck identityCheck,
        @NotNull ConsentWay way,
        @Size(max = 50) @Schema(nullable = true, description = "Required when it was said by word of mouth") String witnessName,
        @NotNull @Schema(description = "Not in the future") LocalDate givenOn,
        @Schema(nullable = true, description = "Whether the child agrees itself; required from 14 years on") Boolean childAgreed,
        @Schema(nullable = true, description = "The scan of the signed paper") UUID attachmentId) {

    /** A box on the form. */
    record ConsentChoiceRequest(@NotNull UUID purposeId, boolean granted) {
    }
}
