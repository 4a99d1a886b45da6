package org.xiaolian.job;

import java.time.Instant;
import java.util.UUID;

/** What a list reads. */
record JobLine(UUID id, String kind, JobState state, long done, Long total, String messageZh, String messageEn, boolean cancelRequested,
        UUID resultFileId, String resultName, Long resultSize, Instant createdAt, Instant startedAt, Instant finishedAt, Instant expiresAt) {
}
