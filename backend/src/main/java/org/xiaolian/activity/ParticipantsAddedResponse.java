package org.xiaolian.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of adding. */
record ParticipantsAddedResponse(int added, @Schema(description = "Were on the list already") int already, ActivityCounts counts) {
}
