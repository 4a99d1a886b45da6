package org.xiaolian.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who came. */
record AttendanceRequest(@NotNull @Size(max = 500) List<@NotNull @Valid AttendanceMark> marks,
        @Schema(nullable = true, description = "For everybody on the list who is not marked and of whom nothing is known yet (INVITED, SIGNED_UP)") Attendance rest) {

    /** Of one. */
    record AttendanceMark(@NotNull UUID participantId, @NotNull Attendance attendance,
            @Size(max = 40) @Schema(nullable = true, examples = "一等奖", description = "As it is to be; null: none. Only of who came") String honour) {
    }
}
