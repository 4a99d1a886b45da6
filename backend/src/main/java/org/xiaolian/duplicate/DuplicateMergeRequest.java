package org.xiaolian.duplicate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.child.ChildMergeField;

/** How two files become one. */
record DuplicateMergeRequest(@NotNull @Schema(description = "The file that stays") UUID survivorId,
        @Schema(description = "Version of the file that stays, as compared") long survivorVersion,
        @Schema(description = "Version of the file that is closed, as compared") long otherVersion,
        @NotNull @Size(max = 20) @Schema(description = "Fields taken from the file that is closed; all others stay") Set<ChildMergeField> takenFields,
        @NotNull @Schema(description = "Whose parents and carers hold; the other file's earlier ones stay as history") DuplicateSide familyFrom,
        @Schema(nullable = true, description = "Of agreements that meet (`agreements` of the pair) the one that holds; the others end on this day. Needed when there are any") UUID keptAgreementId) {
}
