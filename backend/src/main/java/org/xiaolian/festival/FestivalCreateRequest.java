package org.xiaolian.festival;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A new festival of an office. */
record FestivalCreateRequest(@NotNull UUID organizationId, @NotNull @Valid FestivalRequest festival) {
}
