package org.xiaolian.export;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rows and columns of which list. */
record ExportCreateRequest(
        @NotBlank @Size(max = 40) @Schema(description = "Name of a list from `GET /export-lists`", examples = "children") String list,
        @NotNull ExportFormat format,
        @NotEmpty @Size(max = 100) @Schema(description = "Codes of columns, in the order of the sheet", examples = "[\"name\", \"birthDate\"]") List<@NotBlank @Size(max = 40) String> columns,
        @Size(max = 40) @Schema(nullable = true, description = "Query parameters of the list, without `limit` and `cursor`; null: the list as it opens",
                examples = "{\"careType\": \"RELATIVE\", \"sort\": \"name\"}") Map<@NotBlank @Size(max = 40) String, @NotNull @Size(max = 200) String> filter,
        @Schema(nullable = true, description = "A column map of this list: its headings are used, and it remembers up to when one has what it gives") UUID mapId,
        @Schema(nullable = true, description = "With a map: only rows of which something was written since one's last finished export with it and the same filter; the first time all."
                + " A row may come twice, none is left out") Boolean onlyChanged,
        @Schema(nullable = true, description = "One's own approved ticket: its columns leave, and leave whole") UUID ticketId,
        @Pattern(regexp = "[!-~]{8,64}") @Schema(nullable = true, description = "With a ticket the sheet leaves as a zip (AES-256) that opens with this password: 8 to 64 letters, digits and signs"
                + " that every archive program takes alike; told to the recipient by another way", examples = "haitang-7-yuan") String password) {
}
