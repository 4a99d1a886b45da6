package org.xiaolian.visit;

import org.xiaolian.shared.FeatureApi;

/** What the visitor would do with the child's level (rules.md 1.7, row 20); whoever decides on it decides. */
@FeatureApi
public enum LevelSuggestion {
    KEEP, RAISE, LOWER
}
