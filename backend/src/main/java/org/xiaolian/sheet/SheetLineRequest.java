package org.xiaolian.sheet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.contact.ContactChannel;
import org.xiaolian.contact.Counterpart;
import org.xiaolian.visit.PersonMet;

/** What stands on a line. */
record SheetLineRequest(@NotNull LocalDate occurredOn,
        @NotNull @Size(max = 7) @Schema(description = "Of a visit: who was met; with CHILD the child was seen, without it was an attempt. Empty for a contact") List<@NotNull PersonMet> personsMet,
        @Schema(nullable = true, description = "Of a contact: with whom") Counterpart counterpart, @Schema(nullable = true, description = "Of a contact: how") ContactChannel channel,
        @Schema(nullable = true, description = "Of a contact: false when nobody was reached; true when absent") Boolean reached, @Size(max = 2000) @Schema(nullable = true) String summary,
        @Size(max = 1000) @Schema(nullable = true) String followUp) {
}
