package org.xiaolian.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.ChildSource;

/** A roster somebody is about to send. */
record RosterImportCreateRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "董家湾村留守儿童花名册.xlsx") String fileName,
        @Min(1) @Max(RosterSheet.MAX_BYTES) @Schema(description = "Bytes, at most 20 MiB") long size,
        @Schema(nullable = true, description = "What its rows are about; children when left out. The other kinds speak of children who have a file") RosterKind kind,
        @Schema(nullable = true, description = "By village or by school: both channels meet in one file per child (R3-P01). Needed for children") ChildSource source,
        @Pattern(regexp = "\\d{12}") @Schema(nullable = true, description = "Where children live whose row names no village", examples = "420583107201") String regionCode,
        @Schema(nullable = true, description = "School of children whose row names none") UUID schoolId,
        @Size(max = 30) @Schema(nullable = true, description = "Class of children whose row names none", examples = "三年级一班") String className) {
}
