package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** Why a child has no identity number (rules.md 1.8). */
@FeatureApi
public enum NoIdReason {
    NOT_REGISTERED, NOT_APPLIED, NOT_PROVIDED, FOREIGN_DOCUMENT
}
