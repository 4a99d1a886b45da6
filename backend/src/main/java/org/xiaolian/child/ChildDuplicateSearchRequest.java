package org.xiaolian.child;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.shared.text.PersonName;

/** A child about to be entered. */
record ChildDuplicateSearchRequest(
        @NotBlank @Size(max = PersonName.MAX_LENGTH) @Schema(examples = "李小雨") String name,
        @Schema(nullable = true) LocalDate birthDate,
        @Size(max = 40) @Schema(nullable = true) String idNumber,
        @Pattern(regexp = "\\d{12}") @Schema(nullable = true, description = "Look only in this place and below") String regionCode) {
}
