package org.xiaolian.welfare;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was seen on a day, in neutral words. */
record ChildObservationRequest(
        @NotNull LocalDate observedOn,
        @NotEmpty @Size(max = 16) List<@NotNull ObservationTag> tags,
        @Size(max = 300) @Schema(nullable = true, description = "Null keeps what the caller may not see") String note) {
}
