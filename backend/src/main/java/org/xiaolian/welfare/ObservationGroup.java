package org.xiaolian.welfare;

/** Where an observation belongs (R3-P05). */
enum ObservationGroup {
    MIND, DAILY_LIFE, LEARNING, BEHAVIOUR
}
