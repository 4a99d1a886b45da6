package org.xiaolian.consent;

/** What a purpose rests on (PIPL 13). */
enum LegalBasis {
    STATUTORY_DUTY, CONSENT, VITAL_INTEREST, PUBLIC_INFORMATION
}
