package org.xiaolian.agreement;

/** Who is to be notified in writing (D-12). */
enum NoticeParty {
    SCHOOL, VILLAGE
}
