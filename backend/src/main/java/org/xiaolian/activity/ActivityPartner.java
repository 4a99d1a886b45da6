package org.xiaolian.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another organization that takes part, by the name it goes by. */
@Embeddable
record ActivityPartner(@NotNull @Enumerated(EnumType.STRING) PartnerPart part, @NotBlank @Size(max = 60) @Schema(examples = "共青团枝江市委") String name) {
}
