package org.xiaolian.child;

import org.xiaolian.shared.FeatureApi;

/** What can be taken from the other file when two are merged: fields that only make sense together go together. */
@FeatureApi
public enum ChildMergeField {
    NAME, FORMER_NAME, GENDER, ETHNICITY, BIRTH_DATE, ID_NUMBER, HOUSEHOLD, RESIDENCE, OWN_PHONE, HEALTH, SCHOOLING, INTERESTS, RISK,
    COLLECTION
}
