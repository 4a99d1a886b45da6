package org.xiaolian.festival;

import java.time.LocalDate;
import java.util.UUID;

/** A festival on a day of the solar calendar. */
record FestivalDayResponse(LocalDate on, UUID festivalId, String nameZh, String nameEn) {
}
