package org.xiaolian.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row mended in place, or decided about. */
record RosterRowRequest(
        @NotNull @Size(max = 60) @Schema(description = "Cells that shall say something else; the others stay") List<@NotNull @Valid RosterCellEntry> cells,
        @Schema(nullable = true, description = "CREATE or UPDATE answers whether it is the same child; SKIP leaves the row out; null takes a decision back") RosterDecision decision) {

    /** What a cell shall say. */
    record RosterCellEntry(@NotNull RosterColumn column, @NotNull @Size(max = 500) String text) {
    }
}
