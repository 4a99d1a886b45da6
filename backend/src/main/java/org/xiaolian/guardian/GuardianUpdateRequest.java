package org.xiaolian.guardian;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.Gender;
import org.xiaolian.child.HealthStatus;

/** A person as she is now. What is hidden from the caller (hiddenFields) stays when it is left out; hidden telephones stay as they are. */
record GuardianUpdateRequest(
        @NotBlank @Size(max = 50) String name,
        @Schema(nullable = true) Gender gender,
        @Schema(nullable = true) LocalDate birthDate,
        @Size(max = 30) @Schema(nullable = true, description = "Left out on update: stays") String idNumber,
        @Schema(nullable = true) Education education,
        @Schema(nullable = true) HealthStatus healthStatus,
        @Size(max = 60) @Schema(nullable = true) String occupation,
        @Size(max = 200) @Schema(nullable = true) String address,
        @Size(max = 60) @Schema(nullable = true, description = "WeChat name or number, where she is found when the telephone fails") String wechat,
        @NotNull @Pattern(regexp = "\\d{12}") @Schema(description = "Where she belongs: the child's village as a rule") String regionCode,
        @NotNull @Size(max = 10) List<@NotNull @Valid GuardianPhoneEntry> phones) implements GuardianContent {
}
