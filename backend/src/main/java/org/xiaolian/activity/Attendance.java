package org.xiaolian.activity;

/** What is known of somebody on the list. */
enum Attendance {
    INVITED, SIGNED_UP, ATTENDED, ABSENT, EXCUSED
}
