package org.xiaolian.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PublicLetterAnswerRequest(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22,64}") @Schema(description = "The secret the letter was opened with") String readerKey,
        @NotNull @Schema(description = "FATHER or MOTHER: who writes") LetterParent from, @NotBlank @Size(max = LetterContent.MAX_TEXT) String text) {
}
