package org.xiaolian.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which columns mean what, when the words of the header were not understood. */
record RosterColumnsRequest(@NotNull @Size(max = 120) List<@NotNull @Valid RosterColumnEntry> columns) {

    /** One column and its meaning. */
    record RosterColumnEntry(@NotNull RosterColumn column, @Min(0) @Max(119) @Schema(description = "From zero") int position) {
    }
}
