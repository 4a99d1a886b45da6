package org.xiaolian.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.account.PersonRef;
import org.xiaolian.organization.OrganizationRef;

/** A report: its texts as written and as printed, and every figure with where it comes from. */
record ReportResponse(
        UUID id,
        OrganizationRef organization,
        ReportTemplate template,
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate asOf,
        ReportStatus status,
        @Schema(nullable = true, description = "Given when the report becomes final", examples = "〔2026〕1号") String number,
        @Schema(nullable = true) Instant finalizedAt,
        @Schema(nullable = true) PersonRef finalizedBy,
        @Schema(nullable = true, description = "SHA-256 of what was frozen, in hex") String contentHash,
        ReportStyle style,
        List<ReportSection> sections,
        List<FigureResponse> figures,
        @Schema(description = "What the records say today where it differs from a final report; empty for a draft") List<ReportDifference> differences,
        @Schema(description = "For the next If-Match") long version) {

    /** One section. */
    record ReportSection(
            @Schema(examples = "CARE") String code,
            @Schema(nullable = true, description = "Numbered among the sections that are printed; null for a section without one, or with nothing to print", examples = "二、真情结亲，开展关爱活动") String heading,
            List<ReportParagraph> paragraphs) {
    }

    /** One paragraph. */
    record ReportParagraph(
            @Schema(examples = "PAIRING") String code,
            @Schema(description = "As written, with slots") String text,
            @Schema(description = "As printed; empty when nothing of it is left") String rendered) {
    }

    /** How a frozen figure differs from today's records. */
    record ReportDifference(
            String code,
            @Schema(description = "Printed in the final report", examples = "40多人次") String frozen,
            @Schema(description = "What would be printed today", examples = "50多人次") String current,
            @Schema(description = "Records counted today and not then") int addedRecords,
            @Schema(description = "Records counted then and not today") int removedRecords) {
    }
}
