package org.xiaolian.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether there is an address; the address itself nobody can ask for again. */
record CalendarLinkResponse(@Schema(nullable = true, description = "When it was made; null when there is none") Instant createdAt) {
}
