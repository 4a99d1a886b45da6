package org.xiaolian.consent;

import org.xiaolian.shared.FeatureApi;

/** How it was made sure who the signer is. */
@FeatureApi
public enum IdentityCheck {
    ID_CARD_SEEN, KNOWN_TO_STAFF, CALLED_BACK, CODE_SENT
}
