package org.xiaolian.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be on the list, one by one. */
record ParticipantAddRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid ParticipantEntry> participants) {

    /** A child, or a parent or carer for it. */
    record ParticipantEntry(@NotNull UUID childId, @Schema(nullable = true, description = "A parent, or whoever cares for the child now; null: the child itself") UUID guardianId) {
    }
}
