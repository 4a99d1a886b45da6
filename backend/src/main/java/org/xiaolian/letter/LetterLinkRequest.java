package org.xiaolian.letter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record LetterLinkRequest(@Min(1) @Max(30) @Schema(description = "How many days the link can be opened") int validDays) {
}
