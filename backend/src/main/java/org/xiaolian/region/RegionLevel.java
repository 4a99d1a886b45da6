package org.xiaolian.region;

import org.xiaolian.shared.FeatureApi;

/** Levels of the tree and how many digits of the code each uses. */
@FeatureApi
public enum RegionLevel {
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int digits;

    RegionLevel(int digits) {
        this.digits = digits;
    }

    /** How many leading digits name a place of this level; all places below begin with them. */
    public int digits() {
        return digits;
    }

    /** The level of a padded code: the last group that is not zero. */
    public static RegionLevel of(String code) {
        RegionLevel level = PROVINCE;
        int from = 0;
        for (RegionLevel candidate : values()) {
            if (!code.substring(from, candidate.digits).chars().allMatch(c -> c == '0')) {
                level = candidate;
            }
            from = candidate.digits;
        }
        return level;
    }

    /** The digits that all codes of the subtree of {@code code} begin with. */
    public static String prefix(String code) {
        return code.substring(0, of(code).digits);
    }
}
