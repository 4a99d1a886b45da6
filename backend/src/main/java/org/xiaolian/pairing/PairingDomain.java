package org.xiaolian.pairing;

import org.xiaolian.shared.FeatureApi;

/** In what somebody helps (R3-P11, R5-P05). */
@FeatureApi
public enum PairingDomain {
    LIFE, STUDY, MIND, HABIT, MONEY
}
