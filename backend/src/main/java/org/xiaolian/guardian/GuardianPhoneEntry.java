package org.xiaolian.guardian;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One number; the order of the list is the order to call. */
record GuardianPhoneEntry(@NotBlank @Size(max = 30) @Schema(examples = "13900001111") String phone, @NotNull PhoneKind kind,
        @Size(max = 60) @Schema(nullable = true, description = "Whose phone, when not her own") String ownerNote,
        @Schema(description = "空号、停机") boolean dead, @Schema(nullable = true) LocalDate lastReachedOn) {
}
