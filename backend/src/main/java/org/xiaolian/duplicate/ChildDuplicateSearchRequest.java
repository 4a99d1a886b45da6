package org.xiaolian.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.Gender;
import org.xiaolian.shared.text.PersonName;

/** A child about to be entered. */
record ChildDuplicateSearchRequest(
        @NotBlank @Size(max = PersonName.MAX_LENGTH) @Schema(examples = "李小雨") String name,
        @Schema(nullable = true) LocalDate birthDate,
        @Size(max = 40) @Schema(nullable = true) String idNumber,
        @Pattern(regexp = "\\d{12}") @Schema(nullable = true, description = "Village where the child lives") String regionCode,
        @Schema(nullable = true) Gender gender,
        @Size(max = 40) @Schema(nullable = true, description = "A telephone number of a parent or carer") String guardianPhone,
        @Schema(nullable = true) UUID schoolId,
        @Size(max = 30) @Schema(nullable = true) String className) {
}
