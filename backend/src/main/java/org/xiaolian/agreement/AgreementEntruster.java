package org.xiaolian.agreement;

/** Who entrusts the care. */
enum AgreementEntruster {
    FATHER, MOTHER, BOTH, OTHER
}
