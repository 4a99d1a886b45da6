package org.xiaolian.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member as she is to be written, in the order of the list. */
record WorkGroupMemberRequest(
        @Schema(nullable = true, description = "When the member is a person of the register") UUID personId,
        @NotBlank @Size(max = 50) @Schema(examples = "张建国") String name,
        @Size(max = 60) @Schema(nullable = true, examples = "局长") String positionTitle,
        @NotNull GroupRole groupRole,
        @NotNull @Schema(description = "挂帅, 分管 or 参与") GroupTier tier) {
}
