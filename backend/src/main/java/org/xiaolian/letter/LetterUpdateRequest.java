package org.xiaolian.letter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record LetterUpdateRequest(@NotNull LetterParent parent, @NotNull LetterWay way, @NotNull LocalDate writtenOn,
        @Size(max = LetterContent.MAX_TEXT) @Schema(nullable = true, description = "Null keeps words the caller may not see") String text) implements LetterContent {
}
