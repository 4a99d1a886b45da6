package org.xiaolian.welfare;

/** What can be seen on a day. Neutral words for a moment, good and worrying alike; none describes a child (L-4). */
enum ObservationTag {
    CHEERFUL(ObservationGroup.MIND), QUIET(ObservationGroup.MIND), WORRIED(ObservationGroup.MIND), MISSES_PARENTS(ObservationGroup.MIND),
    REGULAR_DAY(ObservationGroup.DAILY_LIFE), IRREGULAR_SLEEP(ObservationGroup.DAILY_LIFE), IRREGULAR_MEALS(ObservationGroup.DAILY_LIFE),
    HELPS_AT_HOME(ObservationGroup.DAILY_LIFE),
    LEARNS_EAGERLY(ObservationGroup.LEARNING), HOMEWORK_NEEDS_HELP(ObservationGroup.LEARNING), TIRED_OF_LEARNING(ObservationGroup.LEARNING),
    MISSED_LESSONS(ObservationGroup.LEARNING),
    GETS_ALONG(ObservationGroup.BEHAVIOUR), KEEPS_AGREEMENTS(ObservationGroup.BEHAVIOUR), CONFLICT_WITH_OTHERS(ObservationGroup.BEHAVIOUR),
    MUCH_SCREEN_TIME(ObservationGroup.BEHAVIOUR);

    private final ObservationGroup group;

    ObservationTag(ObservationGroup group) {
        this.group = group;
    }

    ObservationGroup group() {
        return group;
    }
}
