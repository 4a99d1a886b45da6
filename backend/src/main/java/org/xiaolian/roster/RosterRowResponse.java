package org.xiaolian.roster;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a roster and the verdict on it. */
record RosterRowResponse(
        @Schema(description = "As the sheet counts them") int number,
        @Schema(description = "Hidden in the sheet") boolean hidden,
        RosterAction action,
        @Schema(nullable = true) RosterDecision decision,
        RosterRowState state,
        List<RosterCellResponse> cells,
        List<RosterIssueResponse> issues,
        @Schema(description = "Fields of the file that would change; `family` for parents and carer, `pairing` for a helper") List<String> changes,
        @Schema(nullable = true, description = "The file it meets") UUID childId,
        long version) {

    /** A cell. */
    record RosterCellResponse(RosterColumn column, String text) {
    }

    /** Something wrong or odd. */
    record RosterIssueResponse(@Schema(nullable = true) RosterColumn column, String code, @Schema(description = "Odd only: the row can go in") boolean warning,
            @Schema(description = "What is wrong, in the caller's language", examples = "校验位错误") String message,
            @Schema(description = "With row and column", examples = "第12行 身份证号:校验位错误") String sentence) {
    }
}
