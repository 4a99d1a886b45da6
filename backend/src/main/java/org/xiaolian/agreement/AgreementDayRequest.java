package org.xiaolian.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which something was done. */
record AgreementDayRequest(@NotNull LocalDate on) {
}
