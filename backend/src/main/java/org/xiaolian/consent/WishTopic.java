package org.xiaolian.consent;

/** What the child was asked about. */
enum WishTopic {
    CARE, BOARDING, OTHER
}
