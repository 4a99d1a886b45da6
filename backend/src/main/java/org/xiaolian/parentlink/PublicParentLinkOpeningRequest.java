package org.xiaolian.parentlink;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens a link on a telephone. */
record PublicParentLinkOpeningRequest(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22,64}")
        @Schema(description = "A random secret the parent's device makes and keeps: at least 128 bits, base64url. The link opens for it again until it expires") String readerKey) {
}
