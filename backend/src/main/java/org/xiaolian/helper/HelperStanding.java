package org.xiaolian.helper;

import org.xiaolian.shared.FeatureApi;

/** How somebody stands with the checks on a day. */
@FeatureApi
public enum HelperStanding {
    UNCHECKED, LAPSED, CLEAR_BY_OFFICE, CLEAR, NOT_CLEAR;

    /**
     * Whether this is enough.
     *
     * @param own a check of her own is asked for; that of her office's staff does not do
     */
    public boolean suffices(boolean own) {
        return this == CLEAR || this == CLEAR_BY_OFFICE && !own;
    }
}
