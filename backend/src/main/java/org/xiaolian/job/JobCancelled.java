package org.xiaolian.job;

/** Thrown inside a run whose owner wants it to stop, or whose lease another worker has taken. */
final class JobCancelled extends RuntimeException {
    private final boolean lost;

    JobCancelled(boolean lost) {
        super(lost ? "lease lost" : "cancelled", null, false, false);
        this.lost = lost;
    }

    boolean lost() {
        return lost;
    }
}
