package org.xiaolian.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new leading group. */
record WorkGroupCreateRequest(
        @NotNull UUID organizationId,
        @NotBlank @Size(max = 100) @Schema(examples = "关爱留守儿童领导小组") String name,
        @Size(max = 200) @Schema(nullable = true, examples = "枝广发〔2014〕3号") String foundingDocument,
        @NotNull LocalDate establishedOn,
        @Size(max = 100) @Schema(nullable = true) List<@NotNull @Valid WorkGroupMemberRequest> members) {
}
