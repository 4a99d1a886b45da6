package org.xiaolian.welfare;

/** Blood groups. */
enum BloodType {
    A, B, AB, O, OTHER
}
