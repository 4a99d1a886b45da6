package org.xiaolian.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An author's changes of a draft. Paragraphs that are not named stay as they are. */
record ReportUpdateRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 20) List<@NotNull @Valid ReportSectionRequest> sections,
        @NotNull @Valid ReportStyle style) {

    /** Texts of one section. */
    record ReportSectionRequest(
            @NotBlank @Size(max = 40) @Schema(examples = "CLOSING") String code,
            @NotNull @Size(max = 20) List<@NotNull @Valid ReportParagraphRequest> paragraphs) {
    }

    /** Text of one paragraph; an empty one leaves it out. A line break begins a new paragraph. */
    record ReportParagraphRequest(
            @NotBlank @Size(max = 40) @Schema(examples = "OUTLOOK") String code,
            @NotNull @Size(max = 5000) @Schema(description = "With slots {CODE} or {CODE|多}; a phrase in [ ] is left out when its figure is missing",
                    examples = "在今后的工作中，我们将加大关爱强度。") String text) {
    }
}
