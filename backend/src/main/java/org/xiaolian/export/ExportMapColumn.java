package org.xiaolian.export;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A column of a map and what the other system calls it. */
record ExportMapColumn(
        @NotBlank @Size(max = 40) @Schema(description = "Code of a column of the list", examples = "idNumber") String code,
        @Size(max = 60) @Schema(nullable = true, description = "Heading in the sheet; null: the list's own", examples = "证件号码") String heading) {
}
