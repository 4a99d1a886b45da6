package org.xiaolian.calendar;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.shared.problem.Language;

record CalendarLinkRequest(@NotNull @Schema(description = "What the calendar speaks: ZH_CN or EN") Language language) {
}
