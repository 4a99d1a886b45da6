package org.xiaolian.guardian;

import org.xiaolian.shared.FeatureApi;

/** What somebody is to a child today. */
@FeatureApi
public enum GuardianPart {
    PARENT, CARER, CONTACT
}
