package org.xiaolian.guardian;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of one grandparent. */
record GrandparentRequest(@Schema(nullable = true, description = "Null only of one who has died") UUID guardianId,
        @Schema(description = "The form shows — instead of a date of birth") boolean deceased) {
}
