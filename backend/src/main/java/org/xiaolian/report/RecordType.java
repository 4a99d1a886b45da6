package org.xiaolian.report;

/** What a figure counts. */
enum RecordType {
    CHILD, PAIRING, PERSON, REGION, HOME_VISIT, CONTACT, DUTY_RULE, POLICY_DOCUMENT, WORK_GROUP_MEMBER
}
