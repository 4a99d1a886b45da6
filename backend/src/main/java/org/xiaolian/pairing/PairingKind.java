package org.xiaolian.pairing;

import org.xiaolian.shared.FeatureApi;

/** Kinds of pairing (rules.md 8.4). */
@FeatureApi
public enum PairingKind {
    CADRE, TEACHER, SUBSTITUTE_MOTHER, PEER, SPONSOR, VOLUNTEER, RESPONSIBLE_TEACHER
}
