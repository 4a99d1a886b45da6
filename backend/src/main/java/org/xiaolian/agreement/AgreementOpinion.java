package org.xiaolian.agreement;

/** What the child said, or that it is too young to be asked. */
enum AgreementOpinion {
    AGREES, DISAGREES, TOO_YOUNG
}
