package org.xiaolian.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.CountRule;

/** Whether the child counts on a day, by each rule. */
record StandingResponse(LocalDate on, @Schema(description = "The file was open on that day; else nothing counts") boolean open, List<StandingItem> items,
        List<CountOverrideItem> overrides) {
    /** One rule. */
    record StandingItem(CountRule rule, boolean counts, @Schema(description = "From the facts alone, without the override") boolean computed,
            @Schema(nullable = true, description = "Education only, as on the school roll: 0 not, 1 one parent away, 2 both away") Integer code,
            @Schema(description = "Facts nobody has written down; with them the answer may change") List<StandingFact> missing,
            @Schema(description = "The rule in words (口径)") String wordingZh, String wordingEn, @Schema(nullable = true) CountOverrideItem override) {
    }

    /** An override with its author. */
    record CountOverrideItem(UUID id, CountRule rule, boolean counts, LocalDate validFrom, @Schema(nullable = true) LocalDate validTo, String reason,
            @Schema(nullable = true) String authorName, Instant createdAt, long version) {
    }
}
