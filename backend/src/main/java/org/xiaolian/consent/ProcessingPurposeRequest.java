package org.xiaolian.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A county's own purpose. */
record ProcessingPurposeRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,23}") @Schema(examples = "SUMMER_CAMP", description = "Cannot be changed later") String code,
        @NotBlank @Size(max = 40) String nameZh,
        @NotBlank @Size(max = 80) String nameEn,
        @NotBlank @Size(max = 600) @Schema(description = "As it is read out to the guardian. A change asks for new consents.") String textZh,
        @NotBlank @Size(max = 900) String textEn,
        @NotBlank @Size(max = 100) @Schema(description = "Who answers for it") String controller,
        @NotNull LegalBasis legalBasis,
        boolean active) {
}
