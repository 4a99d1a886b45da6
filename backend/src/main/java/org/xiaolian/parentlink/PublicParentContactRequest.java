package org.xiaolian.parentlink;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.contact.ContactChannel;

/** A parent says when and how she was in touch with her child. */
record PublicParentContactRequest(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22,64}") @Schema(description = "The secret that opened the link") String readerKey,
        @NotNull @Schema(description = "Today or one of the six days before") LocalDate on, @NotNull ContactChannel channel) {
}
