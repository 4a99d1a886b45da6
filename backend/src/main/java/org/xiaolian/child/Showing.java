package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** How much of a group is shown, least first. LIMITED: a phone masked, an address to the village, health without the note. */
@FeatureApi
public enum Showing {
    HIDDEN, LIMITED, FULL
}
