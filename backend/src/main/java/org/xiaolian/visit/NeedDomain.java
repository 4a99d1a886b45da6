package org.xiaolian.visit;

/** Where help is needed. */
enum NeedDomain {
    LEARNING, LIVING, PSYCHOLOGY, SAFETY, HEALTH, OTHER
}
