package org.xiaolian.consent;

/** Who signed. A carer is not the guardian (P-3). */
enum ConsentRelation {
    FATHER, MOTHER, LEGAL_GUARDIAN, CARER
}
