package org.xiaolian.service;

import org.xiaolian.shared.FeatureApi;

/** What a certificate counts. */
@FeatureApi
public enum ServiceRecordKind {
    VISIT, CONTACT
}
