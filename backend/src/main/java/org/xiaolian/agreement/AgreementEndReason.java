package org.xiaolian.agreement;

/** Why an agreement ended. */
enum AgreementEndReason {
    CHANGED, PARENT_RETURNED, JOINED_PARENTS, CARER_UNABLE, CARER_DISQUALIFIED, PARTIES_AGREED, CHILD_ADULT, SIGNED_IN_ERROR
}
