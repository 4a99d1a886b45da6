package org.xiaolian.guardian;

import org.xiaolian.shared.FeatureApi;

/** The state of a parent (rules.md 1.8). */
@FeatureApi
public enum ParentPresence {
    AWAY_WORKING, AT_HOME, DECEASED, MISSING, DIVORCED_NO_CONTACT, IMPRISONED, DRUG_REHAB, SEVERELY_ILL,
    SEVERELY_DISABLED, LOST_CONTACT, ABROAD
}
