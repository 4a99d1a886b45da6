package org.xiaolian.letter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record LetterCreateRequest(@NotNull LetterDirection direction, @NotNull LetterParent parent, @NotNull LetterWay way, @NotNull LocalDate writtenOn,
        @Size(max = LetterContent.MAX_TEXT) @Schema(nullable = true, description = "Its words; a letter by link needs them, one on paper may have a scan among the child's files instead") String text)
        implements LetterContent {
}
