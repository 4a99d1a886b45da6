package org.xiaolian.homecoming;

import org.xiaolian.shared.FeatureApi;

/** What a home-coming suggests. */
@FeatureApi
public enum HomeComingProposal {
    /** A visit while the parent is there. */
    VISIT,
    /** Signing on paper an agreement that was confirmed from afar (rules.md D-15). */
    SIGN_AGREEMENT,
    /** Writing down that the parent is at home from the day of arrival: the counts follow (rules.md D-1). */
    AT_HOME,
    /** Writing down that the parent went away again, from the day she left. */
    AWAY_AGAIN
}
