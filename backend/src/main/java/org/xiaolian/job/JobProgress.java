package org.xiaolian.job;

/** How far a run is. */
record JobProgress(long done, Long total, String messageZh, String messageEn, String checkpoint) {
    JobProgress at(long newDone, Long newTotal) {
        return new JobProgress(newDone, newTotal, messageZh, messageEn, checkpoint);
    }

    JobProgress from(String newCheckpoint) {
        return new JobProgress(done, total, messageZh, messageEn, newCheckpoint);
    }

    JobProgress saying(String zh, String en) {
        return new JobProgress(done, total, zh, en, checkpoint);
    }
}
