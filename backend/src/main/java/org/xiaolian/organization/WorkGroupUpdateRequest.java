package org.xiaolian.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leading group as it is to be, with all its members. */
record WorkGroupUpdateRequest(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 200) @Schema(nullable = true) String foundingDocument,
        @NotNull LocalDate establishedOn,
        @Schema(nullable = true) LocalDate endedOn,
        @NotNull @Size(max = 100) List<@NotNull @Valid WorkGroupMemberRequest> members) {
}
