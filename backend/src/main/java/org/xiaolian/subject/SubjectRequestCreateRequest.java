package org.xiaolian.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.consent.IdentityCheck;

/** What somebody asked, as it was written down. */
record SubjectRequestCreateRequest(@NotNull UUID childId, @NotNull SubjectRequestKind kind, @NotNull SubjectRequester requester,
        @NotBlank @Size(max = 50) @Schema(examples = "李秀英") String requesterName, @NotNull IdentityCheck identityCheck, @NotNull SubjectChannel channel,
        @NotBlank @Size(min = 4, max = 300) @Schema(description = "What for, in the requester's words", examples = "转学需要孩子的完整档案") String reason,
        @Schema(nullable = true, description = "Of a request for erasure only") ErasureGround ground,
        @NotNull @Schema(description = "Day on which the request came; the answer is due 15 working days later") LocalDate receivedOn) {
}
