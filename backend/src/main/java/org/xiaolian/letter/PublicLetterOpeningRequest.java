package org.xiaolian.letter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record PublicLetterOpeningRequest(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22,64}")
        @Schema(description = "A random secret the reader's device makes and keeps: at least 128 bits, base64url. The letter opens for it again until the link expires") String readerKey) {
}
