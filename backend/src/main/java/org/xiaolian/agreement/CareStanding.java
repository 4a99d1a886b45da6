package org.xiaolian.agreement;

/** Where a child who is cared for by others stands (D-16). */
enum CareStanding {
    DUE, SIGNED, UNSIGNED, EXPIRING, EXPIRED, PAPER_MISSING, REVIEW_DUE
}
