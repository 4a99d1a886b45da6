package org.xiaolian.helper;

/** How somebody was checked. */
enum HelperCheckKind {
    POLICE_QUERY, STAFF_QUERY, UNIT_CERTIFICATE, INTERVIEW
}
