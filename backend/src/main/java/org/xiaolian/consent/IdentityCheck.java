package org.xiaolian.consent;

/** How it was made sure who the signer is. */
enum IdentityCheck {
    ID_CARD_SEEN, KNOWN_TO_STAFF, CALLED_BACK, CODE_SENT
}
