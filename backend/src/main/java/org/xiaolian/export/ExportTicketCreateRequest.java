package org.xiaolian.export;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What for, which columns, how long. */
record ExportTicketCreateRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "children") String list,
        @NotEmpty @Size(max = 40) @Schema(description = "Codes of columns that need a ticket or are masked without one", examples = "[\"idNumber\", \"address\"]") List<@NotBlank @Size(max = 40) String> columns,
        @NotBlank @Size(max = 300) @Schema(examples = "Entering the files into the national system") String purpose,
        @NotNull @Min(1) @Max(30) @Schema(description = "How many days after the approval it may be used") Integer days) {
}
