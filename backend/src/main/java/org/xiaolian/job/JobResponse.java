package org.xiaolian.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaolian.shared.FeatureApi;

/** Long work: how far it is, and where its result lies. */
@FeatureApi
public record JobResponse(
        UUID id,
        @Schema(description = "Stable code of the kind of work", examples = "roster.check") String kind,
        @Schema(description = "The kind in the caller's language", examples = "Check a roster") String title,
        JobState state,
        @Schema(description = "Units done, rows as a rule") long done,
        @Schema(nullable = true, description = "Units in all; null while unknown") Long total,
        @Schema(nullable = true, description = "What it does now, or why it ended, in the caller's language") String message,
        @Schema(nullable = true, description = "Address of the result file; null when there is none (yet)") String resultUrl,
        @Schema(nullable = true, description = "Name of the result file") String resultName,
        @Schema(nullable = true, description = "Size of the result file in bytes") Long resultSize,
        @Schema(description = "Whether cancelling was asked for") boolean cancelRequested,
        Instant createdAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(description = "Job and file disappear then") Instant expiresAt) {
}
