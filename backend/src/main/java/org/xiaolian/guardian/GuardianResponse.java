package org.xiaolian.guardian;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.Gender;
import org.xiaolian.child.HealthStatus;

/** A person around children, as far as the caller may see her. */
record GuardianResponse(UUID id, String name, @Schema(nullable = true) Gender gender, @Schema(nullable = true) LocalDate birthDate,
        @Schema(nullable = true) String idNumberMasked, @Schema(nullable = true) Education education, @Schema(nullable = true) HealthStatus healthStatus,
        @Schema(nullable = true) String occupation, @Schema(nullable = true) String address, @Schema(nullable = true) String wechat, String regionCode, List<GuardianPhoneEntry> phones,
        List<GuardianChild> children, @Schema(description = "Names of fields that are there but not for the caller") List<String> hiddenFields,
        long version) {

    /** A child she belongs to, within the caller's scope. */
    record GuardianChild(UUID childId, String childName, @Schema(description = "FATHER, MOTHER, CARER, GRANDPARENT, or the role of somebody to call", examples = "CARER") String role) {
    }
}
