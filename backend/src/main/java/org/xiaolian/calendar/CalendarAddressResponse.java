package org.xiaolian.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fresh address, shown once. */
record CalendarAddressResponse(@Schema(description = "From the root of the server: /api/v1/public/calendars/….ics") String path, Instant createdAt) {
}
