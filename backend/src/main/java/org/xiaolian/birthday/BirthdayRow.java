package org.xiaolian.birthday;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A birthday of the month. */
record BirthdayRow(UUID childId, String childName, LocalDate on, @Schema(description = "Completed years on that day") int turns,
        @Schema(nullable = true) String regionName, @Schema(nullable = true) String schoolName, @Schema(nullable = true, description = "What the class is called on that day") String className) {
}
