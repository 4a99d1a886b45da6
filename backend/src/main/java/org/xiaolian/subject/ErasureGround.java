package org.xiaolian.subject;

/** Why a file may be erased: the first two need an ended retention (P-17), the others do not. */
enum ErasureGround {
    RETENTION_OVER, CONSENT_WITHDRAWN, UNLAWFUL, LEGAL_ORDER
}
