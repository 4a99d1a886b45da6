package org.xiaolian.region;

/** Where a code comes from: the ministry's list, or made here under a township's nine digits (rules.md A-1). */
enum RegionCodeSource {
    OFFICIAL, LOCAL
}
