package org.xiaolian.export;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How another system wants a list. */
record ExportMapRequest(
        @NotBlank @Size(max = 40) @Schema(description = "Name of a list from `GET /export-lists`", examples = "children") String list,
        @NotBlank @Size(max = 60) @Schema(examples = "全国儿童福利信息系统") String name,
        @NotNull @Schema(description = "Whether everybody of one's own organization may use it") Boolean shared,
        @NotEmpty @Size(max = 100) @Schema(description = "In the order of the sheet") List<@NotNull @Valid ExportMapColumn> columns) {
}
