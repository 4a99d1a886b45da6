package org.xiaolian.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be on the list, by rule: open files of the caller's scope that meet all of it. */
record ParticipantInviteRequest(@Pattern(regexp = "\\d{12}") @Schema(nullable = true, description = "Lives there or below") String regionCode, @Schema(nullable = true) UUID schoolId,
        @Size(max = 30) @Schema(nullable = true, examples = "三年级一班") String className, @Min(0) @Max(18) @Schema(nullable = true, description = "In whole years on the first day") Integer ageFrom,
        @Min(0) @Max(18) @Schema(nullable = true) Integer ageTo, @Size(max = 20) @Schema(nullable = true, examples = "画画") String interest,
        @Schema(nullable = true, description = "True: who cares for the child is asked, not the child; children without one are left out") Boolean carers) {
}
