package org.xiaolian.guardian;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people around a child with their phones, in the order to call (R1-P22). */
record NetworkResponse(List<NetworkPerson> people) {

    /** Somebody who cares. */
    record NetworkPerson(@Schema(description = "CARER, FATHER, MOTHER, then a ContactPersonRole, TEACHER, VILLAGE_DIRECTOR, HELPER", examples = "CARER") String kind,
            @Schema(nullable = true) UUID id, String name, @Schema(nullable = true, description = "Relation, place of work, or office") String detail,
            @Schema(description = "Empty when the caller may not see them") List<NetworkPhone> phones,
            @Schema(nullable = true, description = "Version of the person (getGuardian); null for who is not one") Long version) {
    }

    /** A number to tap. */
    record NetworkPhone(@Schema(nullable = true, description = "For contacts (phoneId) and the dead mark; null when the number is a file's or an account's") UUID id, String phone, @Schema(nullable = true) String ownerNote, boolean dead, @Schema(description = "Middle digits hidden: cannot be called") boolean masked,
            @Schema(nullable = true, description = "The last day somebody was reached there") LocalDate lastReachedOn) {
    }
}
