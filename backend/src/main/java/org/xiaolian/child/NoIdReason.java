package org.xiaolian.child;

/** Why a child has no identity number (rules.md 1.8). */
enum NoIdReason {
    NOT_REGISTERED, NOT_APPLIED, NOT_PROVIDED, FOREIGN_DOCUMENT
}
