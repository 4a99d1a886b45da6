package org.xiaolian.duty;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.contact.ContactChannel;
import org.xiaolian.visit.VisitMethod;

/** A try without success: by telephone and nobody answered, at the door and the child was not there. */
record DutyAttempt(LocalDate on, @Schema(nullable = true, description = "Of a contact") ContactChannel channel, @Schema(nullable = true, description = "Of a visit") VisitMethod method) {
    static DutyAttempt of(DutyRecord record) {
        return record.kind() == null ? new DutyAttempt(record.day(), null, VisitMethod.valueOf(record.way())) : new DutyAttempt(record.day(), ContactChannel.valueOf(record.way()), null);
    }
}
