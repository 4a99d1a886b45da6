package org.xiaolian.digest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.shared.problem.Language;

record MailDigestRequest(@NotNull @Size(max = 120) @Pattern(regexp = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,4}") @Schema(examples = "helper@example.cn") String email,
        @NotNull @Schema(description = "DAILY, or WEEKLY on Mondays; at seven, China's time") DigestRhythm rhythm,
        @NotNull @Schema(description = "What the mails speak: ZH_CN or EN") Language language) {
}
