package org.xiaolian.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A purpose that donors name. */
record DesignationCreateRequest(@NotNull UUID organizationId, @NotNull DesignationKind kind, @NotBlank @Size(max = 100) @Schema(examples = "董家湾、肖家山村28名儿童") String name) {
}
