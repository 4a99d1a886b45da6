package org.xiaolian.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A notice in writing: to whom, when, who took it (D-12). */
record AgreementNoticeRequest(@NotNull NoticeParty party, @NotNull LocalDate on, @NotBlank @Size(max = 50) String receiver) {
}
