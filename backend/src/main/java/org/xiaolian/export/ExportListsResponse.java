package org.xiaolian.export;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.shared.privacy.FieldClass;

/** The lists the caller may export, with the columns her roles show. */
record ExportListsResponse(List<ExportListItem> items) {
    /** One list. */
    record ExportListItem(@Schema(examples = "children") String list, @Schema(description = "In the caller's language", examples = "Children") String title,
            @Schema(description = "Whether it can be asked for only what changed") boolean tellsChanges, List<ExportColumnItem> columns) {
    }

    /** One column. */
    record ExportColumnItem(@Schema(examples = "birthDate") String code, @Schema(description = "Heading, in the caller's language", examples = "Date of birth") String label,
            FieldClass fieldClass, ExportRelease release, @Schema(description = "Chosen until somebody chooses otherwise") boolean usual) {
    }
}
