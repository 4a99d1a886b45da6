package org.xiaolian.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.ChildRow;

/** Files that may be of the same child, open or closed. */
record ChildDuplicatesResponse(@Schema(description = "Strongest first") List<ChildRow> candidates,
        @Schema(description = "Why, for each candidate in the same order") List<DuplicateMatch> matches) {
}
